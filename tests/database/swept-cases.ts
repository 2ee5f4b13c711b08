/** Cases of the kernel's test cast, stored for the ladder sweep, and what it has done to them. */
import type { MikroORM } from '@mikro-orm/postgresql';
import { CaseClock } from '#database/entities/case-clock.entity.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { Notice } from '#database/entities/notice.entity.ts';
import { PlannedRung } from '#database/entities/planned-rung.entity.ts';
import { WorkItem } from '#database/entities/work-item.entity.ts';
import { commitCase } from '#database/repositories/commit-case.ts';
import type { KernelContext } from '#domain/case/context.ts';
import type { CaseId } from '#domain/ids.ts';
import { caseIn } from '../unit/kernel/stories.ts';
import type { TestCase } from '../unit/kernel/test-case.ts';
import { caseIdOf, storable } from './case-commits.ts';

/** Bound to the database of a test file, which is there once its hooks have run. */
export const sweptCases = (orm: () => MikroORM) => ({
  storedCase: (name: string, stage: Parameters<typeof caseIn>[0], on?: KernelContext) =>
    storedCase(orm(), name, stage, on),
  storeLast: (it: TestCase) => commitCase(orm(), storable(it.commits.at(-1)!)),
  rowsOf: (caseId: CaseId) => rowsOf(orm(), caseId),
});

async function storedCase(
  orm: MikroORM,
  name: string,
  stage: Parameters<typeof caseIn>[0],
  on?: KernelContext,
): Promise<TestCase> {
  const it = caseIn(stage, { caseId: caseIdOf(name), number: name }, on);
  for (const commit of it.commits) await commitCase(orm, storable(commit));
  return it;
}

async function rowsOf(orm: MikroORM, caseId: CaseId) {
  const em = orm.em.fork();
  const [file, rungs, notices, clocks, items] = await Promise.all([
    em.findOneOrFail(CaseFile, caseId, { fields: ['overdue'] }),
    em.find(PlannedRung, { caseId, firedAt: { $ne: null } }, { orderBy: { at: 'asc' } }),
    em.find(Notice, { caseId, kind: { $in: ['reminder', 'overdue'] } }, { orderBy: { kind: 'asc', ordinal: 'asc' } }),
    em.find(CaseClock, { caseId, overdue: true }),
    em.find(WorkItem, { caseId, status: 'open', overdue: true }),
  ]);
  return {
    overdue: file.overdue,
    overdueClocks: clocks.map(({ name }) => name),
    overdueItems: items.length,
    fired: rungs.map(({ rung }) => rung),
    told: notices.map(({ kind, recipientPost }) => `${kind} > ${recipientPost}`),
    firedEarly: rungs.filter(({ at, firedAt }) => firedAt! < at).length,
  };
}

export const everythingFired = {
  overdue: true,
  overdueClocks: ['handle'],
  overdueItems: 1,
  fired: ['remind-80', 'overdue'],
  told: ['overdue > handler', 'overdue > supervisor', 'reminder > handler'],
  firedEarly: 0,
};
export const nothingFired = { overdue: false, overdueClocks: [], overdueItems: 0, fired: [], told: [], firedEarly: 0 };
