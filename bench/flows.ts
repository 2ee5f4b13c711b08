/** (b) the seven steps through the whole stack, (c) create, assign, resolve and search as complaint systems count it. */
import { actOn, type Crew, openIncident, runSevenSteps } from './incident.ts';
import { type LoadResult, runLoad } from './load.ts';

export const STEPS = 7;

export async function runFullStack(crew: Crew, cases: number, users: number): Promise<LoadResult> {
  await runLoad(users * 2, users, async () => void (await runSevenSteps(crew)));
  return runLoad(cases, users, async () => void (await runSevenSteps(crew)), STEPS);
}

const SEARCH = `query ($filter: CaseFilter) { cases(filter: $filter, first: 10) { totalCount edges { node { number state } } } }`;

export async function runComplaintFlow(crew: Crew, flows: number, users: number): Promise<LoadResult> {
  return runLoad(flows, users, async () => {
    const { id, number } = await openIncident(crew);
    await actOn(crew.acceptor, id, 'file', { form: { standardRow: crew.standardRow } });
    await actOn(crew.acceptor, id, 'dispatch', { unitId: crew.unitId });
    await actOn(crew.handler, id, 'startHandling');
    await actOn(crew.handler, id, 'submitHandling', { form: { measures: '已清运' } });
    await actOn(crew.handler, id, 'confirmHandling');
    const { cases } = await crew.acceptor.ask<{ cases: { totalCount: number } }>(SEARCH, {
      filter: { search: number },
    });
    if (cases.totalCount !== 1) throw new Error(`${number} was found ${cases.totalCount} times`);
  });
}
