/** A case that is extended, paused, passed on and escalated explains itself, through the API and on the command line. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Caller } from '#tests/support/api-client.ts';
import { signIn } from '#tests/support/api-client.ts';
import type { CaseView } from '#tests/support/incident.ts';
import { act, demoVillages, done, open, pointIn, reportForm, someCategory } from '#tests/support/incident.ts';

const run = promisify(execFile);
const url = inject('productUrl');
const environment = inject('productEnvironment');
const DAY = 86_400_000;

interface Explained {
  readonly seq: number;
  readonly explanation: {
    readonly explainedAt: string;
    readonly holdings: readonly {
      readonly from: string;
      readonly to: string | null;
      readonly holders: readonly { readonly unit: { readonly name: { readonly zh: string } }; readonly post: string }[];
    }[];
    readonly clocks: readonly {
      readonly key: string;
      readonly consumed: number;
      readonly status: string;
      readonly dueAt: string | null;
      readonly pauses: readonly { readonly to: string | null; readonly basis: { readonly zh: string } }[];
      readonly steps: readonly {
        readonly kind: string;
        readonly dueFrom: string | null;
        readonly dueTo: string | null;
      }[];
      readonly derivation: readonly { readonly kind: string; readonly text: { readonly zh: string } }[];
    }[];
    readonly routing: readonly {
      readonly rule: string;
      readonly reason: string | null;
      readonly to: readonly { readonly name: { readonly zh: string } }[];
    }[];
  };
  readonly clocks: readonly { readonly name: string; readonly consumed: number; readonly dueAt: string | null }[];
}

const QUERY = `query Explained($id: ID!) { case(id: $id) { seq
  clocks { name consumed dueAt }
  explanation { explainedAt
    holdings { from to holders { unit { name { zh } } post } }
    clocks { key consumed status dueAt pauses { to basis { zh } } steps { kind dueFrom dueTo }
      derivation { kind text { zh } } }
    routing { rule reason to { name { zh } } } } } }`;

async function explain(caller: Caller, id: string): Promise<Explained> {
  const answer = await caller.ask<{ case: Explained | null }>(QUERY, { id });
  if (answer.case === null) throw new Error('not visible');
  return answer.case;
}

interface Target {
  readonly onDutyList: boolean;
  readonly unit: { readonly id: string; readonly name: { readonly zh: string } };
}

async function targets(caller: Caller, caseId: string): Promise<readonly Target[]> {
  const { dispatchTargets } = await caller.ask<{ dispatchTargets: readonly Target[] }>(
    'query Targets($id: ID!) { dispatchTargets(caseId: $id) { onDutyList unit { id name { zh } } } }',
    { id: caseId },
  );
  return dispatchTargets;
}

let worker: Caller;
let acceptor: Caller;
let handler: Caller;
let told: CaseView;
let other: Target;

beforeAll(async () => {
  [worker, acceptor, handler] = await Promise.all([
    signIn(url, 'village-worker'),
    signIn(url, 'village-acceptor'),
    signIn(url, 'village-handler'),
  ]);
  const categoryCode = await someCategory(worker);
  const location = await pointIn(environment['DATABASE_URL']!, demoVillages.licheng);
  const { id } = done(await open(worker, { form: reportForm, categoryCode, location }));
  done(await act(acceptor, id, 'file', { form: { standardRow: categoryCode } }));
  const possible = await targets(acceptor, id);
  const village = possible.find(({ onDutyList }) => !onDutyList)!;
  other = possible.find(({ unit }) => unit.id !== village.unit.id)!;
  done(await act(acceptor, id, 'dispatch', { unitId: village.unit.id }));
  done(await act(handler, id, 'startHandling'));
  done(await act(handler, id, 'requestExtension', { reason: '需调配车辆' }));
  done(await act(acceptor, id, 'grantExtension'));
  const until = new Date(Date.now() + 10 * DAY).toISOString();
  done(await act(handler, id, 'requestSuspension', { reason: '待雨停', until }));
  done(await act(acceptor, id, 'grantSuspension'));
  done(await act(acceptor, id, 'resume', { reason: '雨已停' }));
  told = done(await act(acceptor, id, 'transfer', { unitId: other.unit.id, reason: '属专业部门职责' }));
}, 120_000);

describe('the explanation of a case', () => {
  it('agrees with its clocks, and tells extension and pause with what they did', async () => {
    const { explanation, clocks } = await explain(acceptor, told.id);
    const stories = new Map(explanation.clocks.map((story) => [story.key, story]));
    expect(clocks.map(({ name }) => stories.get(name)?.dueAt)).toEqual(clocks.map(({ dueAt }) => dueAt));
    const handled = explanation.clocks.find(({ steps }) => steps.some(({ kind }) => kind === 'extended'))!;
    expect(handled.steps.map(({ kind }) => kind)).toEqual(['started', 'extended', 'paused', 'resumed', 'stopped']);
    const extended = handled.steps[1]!;
    expect(Date.parse(extended.dueTo!)).toBeGreaterThan(Date.parse(extended.dueFrom!));
    expect(handled.pauses).toMatchObject([{ basis: { zh: expect.stringContaining('挂账') } }]);
    expect(handled.derivation.at(-1)?.kind).toBe('result');
  });

  it('names the holders without a gap and gives each routing its rule and reason', async () => {
    const { explanation } = await explain(acceptor, told.id);
    const { holdings, routing } = explanation;
    expect(holdings.slice(1).map(({ from }) => from)).toEqual(holdings.slice(0, -1).map(({ to }) => to));
    expect(holdings.at(-1)).toMatchObject({
      to: null,
      holders: [{ post: 'handler', unit: { name: other.unit.name } }],
    });
    expect(routing.map(({ rule }) => rule)).toEqual(['opened', 'centreOfPlace', 'transfer']);
    expect(routing.at(-1)).toMatchObject({ reason: '属专业部门职责', to: [{ name: other.unit.name }] });
  });

  it('is not given to somebody who may not see the case', async () => {
    const stranger = await signIn(url, 'jj-village-acceptor');
    await expect(explain(stranger, told.id)).rejects.toThrow('not visible');
  });

  it('is printed in either language, and an unknown number is named', async () => {
    const print = (...args: readonly string[]) =>
      run(process.execPath, ['temporal-config/explain.ts', ...args], { env: { ...process.env, ...environment } });
    const { stdout } = await print(told.number);
    expect(stdout).toContain('哈希链核验无误');
    expect(stdout).toContain('移交其他责任单位');
    expect((await print(told.number, '--lang', 'en')).stdout).toContain('Hash chain verified');
    await expect(print('GI-350500-20200101-00001-X')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no case has the number GI-350500-20200101-00001-X'),
    });
  }, 60_000);
});

it('the figures of a workload are for those who oversee, and equal the lists behind them', async () => {
  const ask = `{ workload(groupBy: post) { key post cases overdue unit { id } } }`;
  const refused = await worker.send(ask);
  expect(refused.errors?.[0]?.extensions?.code).toBe('NOT_YOUR_POST');
  const supervisor = await signIn(url, 'county-supervisor');
  const { workload } = await supervisor.ask<{
    workload: readonly { post: string; cases: number; unit: { id: string } }[];
  }>(ask);
  expect(workload.length).toBeGreaterThan(0);
  for (const row of workload) {
    const filter = { open: true, heldByUnitId: row.unit.id, heldByPost: row.post };
    const { cases } = await supervisor.ask<{ cases: { totalCount: number } }>(
      'query Held($filter: CaseFilter) { cases(filter: $filter, first: 1) { totalCount } }',
      { filter },
    );
    expect(cases.totalCount).toBe(row.cases);
  }
});

it('the weeks before are for those who oversee, and end with the figures of now', async () => {
  const ask = `{ trend(days: 8) { day open overdue opened closed } }`;
  const refused = await worker.send(ask);
  expect(refused.errors?.[0]?.extensions?.code).toBe('NOT_YOUR_POST');
  const supervisor = await signIn(url, 'county-supervisor');
  const { trend, statistics } = await supervisor.ask<{
    trend: readonly { day: string; open: number; overdue: number; opened: number; closed: number }[];
    statistics: { open: number; overdue: number };
  }>(`{ trend(days: 8) { day open overdue opened closed } statistics { open overdue } }`);
  expect(trend).toHaveLength(8);
  expect(trend.at(-1)).toMatchObject(statistics);
  // Another county: none of these cases is his.
  const elsewhere = await signIn(url, 'jj-county-supervisor');
  const neighbour = await elsewhere.ask<{ trend: typeof trend; statistics: typeof statistics }>(
    `{ trend(days: 8) { open } statistics { open } }`,
  );
  expect(neighbour.trend.at(-1)?.open).toBe(neighbour.statistics.open);
  expect(trend.at(-1)!.open).toBeGreaterThan(0);
});
