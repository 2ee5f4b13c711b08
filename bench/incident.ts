/** The people and the seven steps of a grid incident that a village handles itself, as GraphQL calls. */
import { randomUUID } from 'node:crypto';
import type { Caller } from '#tests/support/api-client.ts';
import { signInLightly } from './light-caller.ts';

const CASE_RESULT = `__typename
  ... on CaseChanged { case { id number state seq } }
  ... on Refused { code en fields { path en } }`;
const OPEN = `mutation ($input: OpenCaseInput!) { openCase(input: $input) { ${CASE_RESULT} } }`;
const ACT = `mutation ($input: ActInput!) { act(input: $input) { ${CASE_RESULT} } }`;

interface CaseSeen {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly seq: number;
}
type CaseResult =
  | { readonly __typename: 'CaseChanged'; readonly case: CaseSeen }
  | { readonly __typename: 'Refused'; readonly code: string; readonly en: string };

export interface Crew {
  readonly worker: Caller;
  readonly acceptor: Caller;
  readonly handler: Caller;
  readonly unitId: string;
  readonly categoryCode: string;
  readonly standardRow: string;
  readonly point: { readonly longitude: number; readonly latitude: number };
}

/** Signs in the demo village's three people; `point` must lie in that village. */
export async function assembleCrew(url: string, point: Crew['point']): Promise<Crew> {
  const [worker, acceptor, handler] = await Promise.all(
    ['village-worker', 'village-acceptor', 'village-handler'].map((name) => signInLightly(url, name)),
  );
  if (!worker || !acceptor || !handler) throw new Error('the crew is incomplete');
  const { me } = await handler.ask<{ me: { holdings: { unit: { id: string } }[] } }>(
    '{ me { holdings { unit { id } } } }',
    {},
  );
  const categoryCode = 'E-01-10';
  const { categories } = await worker.ask<{ categories: { code: string; standards: { code: string }[] }[] }>(
    'query ($search: String) { categories(search: $search) { code standards { code } } }',
    { search: categoryCode },
  );
  const standardRow = categories.find(({ code }) => code === categoryCode)?.standards[0]?.code;
  const unitId = me.holdings[0]?.unit.id;
  if (standardRow === undefined || unitId === undefined) throw new Error('the seed is not the expected one');
  return { worker, acceptor, handler, unitId, categoryCode, standardRow, point };
}

function changed(result: CaseResult): CaseSeen {
  if (result.__typename === 'Refused') throw new Error(`${result.code}: ${result.en}`);
  return result.case;
}

export async function openIncident(crew: Crew): Promise<CaseSeen> {
  const { openCase } = await crew.worker.ask<{ openCase: CaseResult }>(OPEN, {
    input: {
      process: 'grid.incident',
      entry: 'report',
      form: { description: '路口堆放生活垃圾，已有异味' },
      location: crew.point,
      categoryCode: crew.categoryCode,
      requestId: randomUUID(),
    },
  });
  return changed(openCase);
}

export async function actOn(
  caller: Caller,
  caseId: string,
  action: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<CaseSeen> {
  const { act } = await caller.ask<{ act: CaseResult }>(ACT, {
    input: { caseId, action, requestId: randomUUID(), ...more },
  });
  return changed(act);
}

/** Report, file, dispatch, start, submit, confirm, send for the site check: seven accepted commands. */
export async function runSevenSteps(crew: Crew): Promise<CaseSeen> {
  const { id } = await openIncident(crew);
  await actOn(crew.acceptor, id, 'file', { form: { standardRow: crew.standardRow } });
  await actOn(crew.acceptor, id, 'dispatch', { unitId: crew.unitId });
  await actOn(crew.handler, id, 'startHandling');
  await actOn(crew.handler, id, 'submitHandling', { form: { measures: '已清运' } });
  await actOn(crew.handler, id, 'confirmHandling');
  return actOn(crew.acceptor, id, 'sendPostCheck');
}
