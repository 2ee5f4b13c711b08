/** Case rows and open work items in numbers, written straight into the tables: lists do not look at kernel state. */
import type { MikroORM } from '@mikro-orm/postgresql';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { WorkItem } from '#database/entities/work-item.entity.ts';
import type { CaseState } from '#domain/case/state.ts';
import type { CaseId, WorkItemId } from '#domain/ids.ts';
import { caseIdOf, unitId, userId } from './case-commits.ts';

type CaseRow = { -readonly [Key in keyof CaseFile]: CaseFile[Key] };
type ItemRow = { -readonly [Key in keyof WorkItem]: WorkItem[Key] };

export const OPENED = Date.UTC(2026, 8, 21, 1);

export function caseRow(name: string, change: Partial<CaseRow> = {}): CaseRow {
  const openedAt = change.openedAt ?? new Date(OPENED);
  return {
    id: caseIdOf(name),
    number: name,
    jurisdiction: '350500',
    title: '暴露生活垃圾 · 梅山社区',
    process: 'grid.incident',
    version: 1,
    family: 'incident',
    state: 'reported',
    phase: 'intake',
    final: false,
    categoryCode: 'E-01-10',
    urgency: 'normal',
    cityCode: '350500',
    countyCode: '350502',
    townCode: '350502001',
    villageCode: '350502001001',
    cellCode: 'cell-1',
    longitude: 118.58,
    latitude: 24.9,
    ownerUnitId: unitId('village'),
    assignedUnitId: null,
    unitIds: [unitId('village')],
    reporterIds: [userId('worker')],
    deniedUnitIds: [],
    deniedUserIds: [],
    seq: 1,
    headHash: '',
    overdue: false,
    dueAt: null,
    unownedReason: '',
    suspendedUntil: null,
    masterCaseId: null,
    openedAt,
    closedAt: null,
    createdAt: openedAt,
    updatedAt: openedAt,
    kernel: {} as CaseState,
    ...change,
  };
}

export function itemRow(caseId: CaseId, change: Partial<ItemRow> = {}): ItemRow {
  return {
    id: `${caseId}.1` as WorkItemId,
    caseId,
    jurisdiction: '350500',
    kind: 'main',
    purpose: 'reported',
    unitId: unitId('village'),
    post: 'acceptor',
    claimedBy: null,
    status: 'open',
    openedAt: new Date(OPENED),
    closedAt: null,
    dueAt: null,
    urgency: 'normal',
    overdue: false,
    ...change,
  };
}

export async function insertRows(
  orm: MikroORM,
  cases: readonly CaseRow[],
  items: readonly ItemRow[] = [],
): Promise<void> {
  const em = orm.em.fork();
  for (let at = 0; at < cases.length; at += 500) await em.insertMany(CaseFile, cases.slice(at, at + 500));
  for (let at = 0; at < items.length; at += 1000) await em.insertMany(WorkItem, items.slice(at, at + 1000));
}
