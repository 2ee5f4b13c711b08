/** Opening matters of a division and matters about other cases, as the people of the offices do. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { findDefinition, listLatestDefinitions } from '#domain/processes/registry.ts';
import { unitIdOf } from '#database/seeds/org-units.ts';
import { type Caller, requestId, signIn } from '#tests/support/api-client.ts';
import { CaseDriver } from '#tests/support/case-driver.ts';
import { fillForm } from '#tests/support/fill-form.ts';
import { act, done, open, pointIn, reportForm, type Result, someCategory, view } from '#tests/support/incident.ts';

const url = inject('productUrl');
const LICHENG = '350502';
const VILLAGE = '350502004001';

const callers = new Map<string, Promise<Caller>>();
function as(username: string): Promise<Caller> {
  const known = callers.get(username) ?? signIn(url, username);
  callers.set(username, known);
  return known;
}

const codeOf = (result: Result): string | null => (result.__typename === 'Refused' ? result.code : null);
const appeal = (answers = {}) => fillForm('petition-appeal@1', { channel: 'visit', visitors: 1, ...answers });
const petition = { process: 'petition.appeal', entry: 'register' };

interface Where {
  readonly category: object | null;
  readonly title: string;
  readonly unit: { readonly level: string; readonly departmentType: string | null };
  readonly place: {
    readonly longitude: number | null;
    readonly latitude: number | null;
    readonly cellCode: string;
    readonly path: readonly { readonly code: string }[];
  };
}
async function whereIs(caller: Caller, id: string): Promise<Where> {
  const { case: found } = await caller.ask<{ case: Where }>(
    `query W($id: ID!) { case(id: $id) {
      category { code } title unit { level departmentType } place { longitude latitude cellCode path { code } } } }`,
    { id },
  );
  return found;
}

describe('a report that is merged', () => {
  it('goes into a case of its own kind: its reporters will read what they are merged into', async () => {
    const acceptor = await as('village-acceptor');
    const desk = await as('county-petitions-acceptor');
    const other = done(await open(desk, { ...petition, divisionCode: VILLAGE, form: appeal() }));
    expect(await view(acceptor, other.id)).not.toBeNull();
    const report = {
      categoryCode: await someCategory(acceptor),
      location: await pointIn(inject('productEnvironment')['DATABASE_URL']!, VILLAGE),
      form: reportForm,
    };
    const incident = done(await open(acceptor, report));
    expect(codeOf(await act(acceptor, incident.id, 'merge', { masterCaseId: other.id, reason: '重复' }))).toBe(
      'MASTER_NOT_AVAILABLE',
    );
    expect(codeOf(await open(acceptor, { ...report, entry: 'duplicate', masterCaseId: other.id }))).toBe(
      'MASTER_NOT_AVAILABLE',
    );
  });
});

describe('a matter of a division', () => {
  it('goes to the office of the lowest level that takes it, and lies at no point of the map', async () => {
    const desk = await as('county-petitions-acceptor');
    const opened = done(await open(desk, { ...petition, divisionCode: VILLAGE, form: appeal() }));
    const { name } = (
      await desk.ask<{ division: { name: string } }>(`query D($code: String!) { division(code: $code) { name } }`, {
        code: VILLAGE,
      })
    ).division;
    expect(await whereIs(desk, opened.id)).toEqual({
      category: null,
      title: `信访·申诉求决 · ${name}`,
      unit: { level: 'county', departmentType: 'petitions' },
      place: {
        longitude: null,
        latitude: null,
        cellCode: '',
        path: ['350500', LICHENG, '350502004', VILLAGE].map((code) => ({ code })),
      },
    });
  });

  it('is the same case when it is sent again, and refused under the same id with another content', async () => {
    const desk = await as('county-petitions-acceptor');
    const input = { ...petition, divisionCode: LICHENG, form: appeal(), requestId: requestId() };
    const first = done(await open(desk, input));
    expect(done(await open(desk, input)).number).toBe(first.number);
    const other = await open(desk, { ...input, form: appeal({ facts: '另一件事的经过与理由' }) });
    expect(codeOf(other)).toBe('REQUEST_REUSED');
  });

  it('does not answer for a matter of another division under a request id used before', async () => {
    const desk = await as('city-petitions-acceptor');
    const input = { ...petition, divisionCode: LICHENG, form: appeal(), requestId: requestId() };
    done(await open(desk, input));
    expect(codeOf(await open(desk, { ...input, divisionCode: VILLAGE }))).toBe('REQUEST_REUSED');
    expect(codeOf(await open(desk, { ...input, divisionCode: '350503' }))).toBe('REQUEST_REUSED');
  });

  it.each([
    ['no division', {}, 'DIVISION_REQUIRED'],
    ['one of another city', { divisionCode: '110101' }, 'OUTSIDE_JURISDICTION'],
    ['a form that lacks what it asks for', { divisionCode: LICHENG, form: {} }, 'INVALID_FORM'],
    ['an entry it has not', { divisionCode: LICHENG, entry: 'report' }, 'UNKNOWN_ACTION'],
  ])('is refused with %s', async (_name, change, code) => {
    const desk = await as('county-petitions-acceptor');
    expect(codeOf(await open(desk, { ...petition, form: appeal(), ...change }))).toBe(code);
  });

  it('is not opened from a post that its entry does not name', async () => {
    const result = await open(await as('county-water-handler'), { ...petition, divisionCode: LICHENG, form: appeal() });
    expect(codeOf(result)).toBe('NOT_YOUR_POST');
  });

  it('passes over the unit it accuses, whose people do not find it', async () => {
    const accusedUnit = unitIdOf('petitions-350502');
    const form = fillForm('petition-accusation@1', { channel: 'letter', visitors: 1, accusedUnit });
    const desk = await as('city-petitions-acceptor');
    const opened = done(
      await open(desk, { process: 'petition.report', entry: 'register', divisionCode: LICHENG, form }),
    );
    expect((await whereIs(desk, opened.id)).unit).toEqual({ level: 'city', departmentType: 'petitions' });
    expect(await view(await as('county-petitions-acceptor'), opened.id)).toBeNull();
    expect(await view(await as('county-acceptor'), opened.id)).not.toBeNull();
  });
});

describe('a matter about another case', () => {
  const change = { process: 'approval.licence-change', entry: 'open' };
  let grantedId = '';
  let licenceNumber = '';

  beforeAll(async () => {
    const driver = new CaseDriver(url, findDefinition('approval.pesticide-trade', 1)!);
    await driver.open();
    grantedId = (await driver.drive()).id;
    licenceNumber = await grantedNumber();
  }, 120_000);

  async function grantedNumber(): Promise<string> {
    const desk = await as('county-agriculture-acceptor');
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const { case: found } = await desk.ask<{ case: { licences: { identifier: string }[] } }>(
        `query L($id: ID!) { case(id: $id) { licences { identifier } } }`,
        { id: grantedId },
      );
      if (found.licences[0] !== undefined) return found.licences[0].identifier;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error('no licence was made');
  }

  const form = (number = licenceNumber) => fillForm('approval-licence-change@1', { licenceNumber: number });

  it('is opened by the organ that granted the licence, and hangs on the case that did', async () => {
    const handler = await as('county-agriculture-handler');
    const { case: before } = await handler.ask<{ case: { openableChildren: object[] } }>(
      `query C($id: ID!) { case(id: $id) { openableChildren { entry form process { id } } } }`,
      { id: grantedId },
    );
    expect(before.openableChildren).toEqual([
      { entry: 'open', form: 'approval-licence-change@1', process: { id: 'approval.licence-change' } },
    ]);
    const opened = done(await open(handler, { ...change, parentCaseId: grantedId, form: form() }));
    const { case: child } = await handler.ask<{ case: { parent: { id: string }; unit: object } }>(
      `query P($id: ID!) { case(id: $id) { parent { id } unit { level departmentType } } }`,
      { id: opened.id },
    );
    expect(child).toEqual({ parent: { id: grantedId }, unit: { level: 'county', departmentType: 'agriculture' } });
  });

  it('is not opened by another organ, nor about a licence that the case did not grant', async () => {
    const input = { ...change, parentCaseId: grantedId };
    expect(codeOf(await open(await as('county-acceptor'), { ...input, form: form() }))).toBe('NOT_YOUR_POST');
    const handler = await as('county-agriculture-handler');
    const other = await open(handler, { ...input, form: form('1.2.156.3003.2.11350502000000000X.1.1.001.X') });
    expect(other).toMatchObject({ code: 'INVALID_FORM', fields: [{ path: '/licenceNumber' }] });
  });

  it('is not opened about nothing, about what the caller cannot see, or about a case of another kind', async () => {
    const handler = await as('county-agriculture-handler');
    expect(codeOf(await open(handler, { ...change, form: form() }))).toBe('INVALID_INPUT');
    const desk = await as('county-petitions-acceptor');
    const petitionId = done(await open(desk, { ...petition, divisionCode: LICHENG, form: appeal() })).id;
    expect(codeOf(await open(handler, { ...change, parentCaseId: petitionId, form: form() }))).toBe('NOT_FOUND');
    expect(codeOf(await open(desk, { ...change, parentCaseId: petitionId, form: form() }))).toBe('ACTION_NOT_ALLOWED');
  });
});

interface Openable {
  readonly name: string;
  readonly openable: boolean;
}

/** One of each kind: centres of every level, a window, departments that lead, that answer and that watch. */
const offices = [
  'village-acceptor',
  'village-worker',
  'town-acceptor',
  'county-acceptor',
  'city-supervisor',
  'county-service-centre-acceptor',
  'county-hotline-acceptor',
  'county-petitions-acceptor',
  'county-water-acceptor',
  'city-industry-handler',
  'city-finance-acceptor',
  'admin',
];

describe('what may be opened', () => {
  it('depends on the posts of the caller, matters of the own department first', async () => {
    const query = `{ openableMatters { id intake { kind department levels } entries { name openable by channels } } }`;
    interface Matter {
      readonly id: string;
      readonly intake: { readonly kind: string; readonly department: string | null };
      readonly entries: readonly { readonly name: string; readonly openable: boolean; readonly channels: string[] }[];
    }
    const ask = async (name: string) =>
      (await (await as(name)).ask<{ openableMatters: Matter[] }>(query)).openableMatters;
    const [desk, handler] = [await ask('county-petitions-acceptor'), await ask('county-water-handler')];
    expect(desk[0]?.intake.department).toBe('petitions');
    expect(desk.every(({ entries }) => entries.some(({ openable }) => openable))).toBe(true);
    expect(desk.find(({ id }) => id === 'petition.appeal')?.entries[0]?.channels).toContain('visit');
    expect(desk.map(({ id }) => id)).not.toContain('approval.licence-change');
    expect(handler.map(({ id }) => id)).not.toContain('petition.appeal');
  });

  it('is what the mutation opens, for every office and every matter', async () => {
    const refusals = ['NOT_YOUR_POST', 'NOT_COMPETENT'];
    for (const name of offices) {
      const caller = await as(name);
      const { openableMatters } = await caller.ask<{ openableMatters: { id: string; entries: Openable[] }[] }>(
        `{ openableMatters { id entries { name openable } } }`,
      );
      for (const { id, entries, intake } of listLatestDefinitions()) {
        if (intake?.kind !== 'division') continue;
        const listed = openableMatters.find((matter) => matter.id === id)?.entries.filter(({ openable }) => openable);
        for (const entry of Object.keys(entries)) {
          // An empty form is refused in any case, and later than a matter of others.
          const result = await open(caller, { process: id, entry, divisionCode: LICHENG, form: {} });
          const isOpened = !refusals.includes(codeOf(result) ?? '');
          expect([name, id, entry, isOpened]).toEqual([
            name,
            id,
            entry,
            listed?.some((one) => one.name === entry) === true,
          ]);
        }
      }
    }
  }, 120_000);

  it.each([
    ['the department that leads it', 'county-agriculture-acceptor', 'approval.pesticide-trade', 'apply', true],
    ['the window for all departments', 'county-service-centre-acceptor', 'approval.pesticide-trade', 'apply', true],
    ['the centre of a town', 'town-acceptor', 'approval.pesticide-trade', 'apply', true],
    ['another department', 'county-water-acceptor', 'approval.pesticide-trade', 'apply', false],
    ['the hotline, of a complaint', 'county-hotline-acceptor', 'petition.consumer-complaint', 'submit', true],
    ['another department, of a complaint', 'county-water-acceptor', 'petition.consumer-complaint', 'submit', false],
    ['any department, of a petition brought to it', 'county-water-acceptor', 'petition.appeal', 'register', true],
    ['any department, of a project of its own', 'city-health-acceptor', 'project.it', 'propose', true],
    ['a grid centre, of a project', 'city-acceptor', 'project.it', 'propose', false],
    ['another than the treasury, of an old PPP', 'city-health-acceptor', 'project.ppp-legacy', 'register', false],
  ])('by %s', async (_who, name, process, entry, isTaken) => {
    const result = await open(await as(name), { process, entry, divisionCode: LICHENG, form: {} });
    expect(codeOf(result)).toBe(isTaken ? 'INVALID_FORM' : 'NOT_COMPETENT');
  });

  it('an abolished unit names who took over, and the successor whom it took over from', async () => {
    interface Named {
      readonly name: { readonly zh: string };
    }
    const { unitChoices } = await (
      await as('city-acceptor')
    ).ask<{ unitChoices: { validTo: string | null; predecessors: Named[]; successors: Named[] }[] }>(
      `{ unitChoices(search: "泉州市市场监督管理局") { validTo predecessors { name { zh } } successors { name { zh } } } }`,
    );
    expect(unitChoices[0]).toMatchObject({ validTo: null, successors: [] });
    expect(unitChoices[0]?.predecessors.map(({ name }) => name.zh).toSorted()).toEqual([
      '泉州市工商行政管理局',
      '泉州市质量技术监督局',
      '泉州市食品药品监督管理局',
    ]);
  });

  it('an incident still needs its point and category', async () => {
    const worker = await as('village-worker');
    expect(codeOf(await open(worker, { form: reportForm }))).toBe('INVALID_INPUT');
  });
});
