/** Applications under way are taken to the next version where it asks nothing that the older one has not kept. */
import { describe, expect, test } from 'vitest';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { findDefinition, listLatestDefinitions } from '#domain/processes/registry.ts';
import { findUpgrade, upgrades } from '#domain/processes/upgrades.ts';
import { codeOf, submission } from '../kernel/test-case.ts';
import { upgraded } from '../kernel/upgraded.ts';
import {
  accepted,
  bureau,
  desk,
  government,
  inspector,
  mayor,
  must,
  officer,
  on,
  police,
  received,
  reviewer,
  transport,
  until,
} from './application.ts';

const BUS = 'approval.school-bus';
const LICENCE = 'approval.generic-licence';
const units = [bureau, police, transport];
const opinion = (form: string, fields: Readonly<Record<string, string>>) => ({ submission: submission(form, fields) });

test('a way leads from every published version to the latest', () => {
  for (const { id, version } of listLatestDefinitions().filter(({ family }) => family === 'approval')) {
    for (let from = 1; from < version; from += 1) expect([id, findUpgrade(id, from, from + 1)]).not.toContain(null);
  }
});

describe('a renewal', () => {
  const late = { entry: 'renew', facts: { expiresOn: '2026-10-09', conditions: 'unchanged' } };

  test('asked for late is not renewed by silence once it has gone over', () => {
    const before = accepted(`${LICENCE}@1`, '2026-09-21', late);
    until(before, '2026-10-12');
    expect(before.events.some((event) => event.type === 'moved' && event.data.action === 'deemRenew')).toBe(true);
    const it = accepted(`${LICENCE}@1`, '2026-09-21', late);
    expect(upgraded(it, 2)).toBeNull();
    until(it, '2026-10-12');
    expect(it.state).toMatchObject({ version: 2, state: 'examining' });
  });

  test('keeps its state, its task and what is left of its limits', () => {
    const it = accepted(`${LICENCE}@1`, '2026-09-14');
    on(it, '2026-09-18');
    const { clocks, workItems, state } = it.state;
    expect(upgraded(it, 2)).toBeNull();
    expect(it.state).toMatchObject({ clocks, workItems, state });
  });
});

describe('joint handling', () => {
  test('an application goes over before anybody is asked, and a disagreement then counts', () => {
    const it = accepted(`${BUS}@1`, '2026-09-14');
    expect([upgraded(it, 2), upgraded(it, 3)]).toEqual([null, null]);
    must(it, reviewer, 'consult', { units });
    must(it, officer, 'submitDisagreement', opinion('approval-joint-disagreement@1', { ground: 'safety' }));
    for (const who of [inspector, reviewer]) {
      must(it, who, 'submitOpinion', opinion('approval-joint-opinion@2', { opinion: 'agree' }));
    }
    must(it, reviewer, 'proposeGrant', { unit: government });
    expect(codeOf(it.act(mayor, 'grant'))).toBe('CONDITION_NOT_MET');
  });

  test('while opinions are given and until it is decided it stays, since the older form kept no disagreement', () => {
    const it = accepted(`${BUS}@1`, '2026-09-14');
    must(it, reviewer, 'consult', { units });
    must(it, officer, 'submitOpinion', opinion('approval-joint-opinion@1', { opinion: 'disagree' }));
    expect(upgraded(it, 2)).toBe('STAYS_WITH_VERSION');
    for (const who of [inspector, reviewer]) {
      must(it, who, 'submitOpinion', opinion('approval-joint-opinion@1', { opinion: 'agree' }));
    }
    // Nothing in the case tells of the disagreement any more.
    expect(Object.values(it.state.facts)).not.toContain('disagree');
    expect(upgraded(it, 2)).toBe('STAYS_WITH_VERSION');
    must(it, reviewer, 'proposeGrant', { unit: government });
    expect(upgraded(it, 2)).toBe('STAYS_WITH_VERSION');
    must(it, mayor, 'grant');
    expect(upgraded(it, 2)).toBeNull();
  });

  test('no state is left out in which an opinion of @1 may still lead to a licence', () => {
    const joint = upgrades.filter(({ process, from }) => from === 1 && consultsIn(process));
    expect(joint.length).toBeGreaterThan(1);
    for (const { process, except = [] } of joint) {
      const { actions } = findDefinition(process, 1)!;
      const after = walk(actions, ['consulting'], ({ from, to }) => from.map((state) => [state, to]));
      const before = walk(actions, actions['grant']!.from, ({ from, to }) => from.map((state) => [to, state]));
      const open = [...after].filter((state) => before.has(state));
      expect([process, open.filter((state) => !except.includes(state))]).toEqual([process, []]);
    }
  });

  test('from @2, where a disagreement is kept, it goes over at any time', () => {
    const it = accepted(`${BUS}@2`, '2026-09-14');
    must(it, reviewer, 'consult', { units });
    must(it, officer, 'submitDisagreement', opinion('approval-joint-disagreement@1', { ground: 'plan' }));
    expect(upgraded(it, 3)).toBeNull();
    expect(it.state.facts['submitDisagreement.ground']).toBe('plan');
  });
});

test('what was granted on a commitment and waits to be delivered is delivered under the version that it was granted by', () => {
  const it = received(`${LICENCE}@2`, '2026-09-14');
  must(it, desk, 'grantOnCommitment');
  expect(upgraded(it, 3)).toBe('STAYS_WITH_VERSION');
  must(it, desk, 'deliverCommitted');
  expect(upgraded(it, 3)).toBeNull();
  must(it, reviewer, 'confirmCommitment');
  expect(codeOf(it.act(desk, 'closeUnrated'))).toBe('NOT_YOUR_POST');
});

test('an application that has ended stays what it was', () => {
  const it = received(`${LICENCE}@1`, '2026-09-14');
  must(it, { kind: 'party' }, 'withdraw');
  expect(upgraded(it, 2)).toBe('CASE_CLOSED');
});

function consultsIn(process: string): boolean {
  const definition = findDefinition(process, 1);
  return definition?.family === 'approval' && Object.hasOwn(definition.states, 'consulting');
}

type Actions = ProcessDefinition['actions'];

/** Every state reached from these along the pairs. */
function walk(
  actions: Actions,
  starts: readonly string[],
  pairs: (action: Actions[string]) => readonly (readonly [string, string])[],
): ReadonlySet<string> {
  const seen = new Set(starts);
  const moves = Object.values(actions)
    .filter(({ to }) => to !== 'stay')
    .flatMap(pairs);
  for (let size = 0; size < seen.size;) {
    size = seen.size;
    for (const [near, far] of moves) if (seen.has(near)) seen.add(far);
  }
  return seen;
}

test('a promise goes on in its own unit for who was promised it, and the next application is promised by the law’s', () => {
  const form = { facts: { documentKind: 'form' } };
  const earlier = received('approval.eia@2', '2026-09-15', form);
  const [promised, statutory] = ['promised', 'statutoryForm'].map((clock) => earlier.clock(clock).dueAt!);
  // Over the National Day holiday twenty working days are more than thirty days.
  expect(promised).toBeGreaterThan(statutory!);
  expect(upgraded(earlier, 3)).toBeNull();
  expect(earlier.state).toMatchObject({ version: 3, state: 'received' });
  const it = received('approval.eia', '2026-09-15', form);
  expect(it.clock('promised').dueAt).toBeLessThanOrEqual(it.clock('statutoryForm').dueAt!);
});

test('what was granted on a commitment under the version before is published and delivered under the newer one', () => {
  const [published, older] = [findUpgrade(LICENCE, 3, 4), findUpgrade(LICENCE, 2, 3)];
  expect(published?.except).toBeUndefined();
  expect(older?.except).toEqual(['committed']);
});
