/** One batched query a relation and request, however many rows ask for it. */
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { LRUCache } from 'lru-cache';
import { withheldFrom } from '#domain/authz/rules.ts';
import { AppUser } from '#database/entities/app-user.entity.ts';
import { Attachment } from '#database/entities/attachment.entity.ts';
import { CaseEvent } from '#database/entities/case-event.entity.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import { CaseLink } from '#database/entities/case-link.entity.ts';
import { Delegation } from '#database/entities/delegation.entity.ts';
import { Division } from '#database/entities/division.entity.ts';
import { GridCell } from '#database/entities/grid-cell.entity.ts';
import { IncidentCategory } from '#database/entities/incident-category.entity.ts';
import { OrgUnitSuccession } from '#database/entities/org-unit-succession.entity.ts';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { Submission } from '#database/entities/submission.entity.ts';
import { WorkItem } from '#database/entities/work-item.entity.ts';
import { type ListedCase, readCases, readLedgers, readListedCases } from '#database/repositories/read-cases.ts';
import { withheldCases } from '#database/repositories/withheld-cases.ts';
import { canReadCase } from './case-access.ts';
import type { ApiResources } from './resources.ts';
import type { Viewer } from './viewer.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(resources: ApiResources, em: EntityManager, viewer: Viewer | null) {
  const { reference, orm } = resources;
  // Reference tables are not behind the fence; their own fork saves the fence's round trip.
  const open = orm.em.fork();
  const jurisdiction = viewer?.jurisdiction ?? '';
  const loaders = {
    unit: byKey(
      reference.units,
      async (ids) => open.find(OrgUnit, { id: { $in: ids as OrgUnit['id'][] } }),
      (row) => row.id,
    ),
    user: byKey(
      reference.users,
      async (ids) => open.find(AppUser, { id: { $in: ids as AppUser['id'][] } }),
      (row) => row.id,
    ),
    division: byKey(
      reference.divisions,
      async (codes) => open.find(Division, { code: { $in: codes } }),
      (row) => row.code,
    ),
    category: byKey(
      reference.categories,
      async (codes) => open.find(IncidentCategory, { jurisdiction, code: { $in: codes } }),
      (row) => row.code,
      `${jurisdiction}/`,
    ),
    childDivisions: groups(async (codes) =>
      group(
        await open.find(Division, { parentCode: { $in: codes } }, { orderBy: { code: 'asc' } }),
        (row) => row.parentCode,
      ),
    ),
    cell: one(
      async (codes) => open.find(GridCell, { code: { $in: codes } }, { exclude: ['geometry'] }),
      (row) => row.code,
    ),
    /** Cases the caller may see; null for any other, whether it exists or not. */
    visibleCase: new DataLoader<string, CaseFile | null>(async (ids) => {
      const rows = await readCases(em, ids);
      return aligned(ids, rows, (row) => row.id).map((row) => (row !== null && canReadCase(viewer, row) ? row : null));
    }),
    /** The same without the kernel's state, for rows of lists. */
    listedCase: new DataLoader<string, ListedCase | null>(async (ids) => {
      const rows = await readListedCases(em, ids);
      return aligned(ids, rows, (row) => row.id).map((row) => (row !== null && canReadCase(viewer, row) ? row : null));
    }),
    /** Of cases the caller has been shown. */
    ledgers: new DataLoader(async (ids: readonly string[]) => {
      const found = await readLedgers(em, ids);
      return ids.map((id) => found.get(id) ?? null);
    }),
    /** Of notices the caller was sent: he is one of the two sides. */
    delegation: one(
      async (ids) => em.find(Delegation, { id: { $in: [...ids] } }),
      (row) => row.id,
    ),
    workItem: one(
      async (ids) => em.find(WorkItem, { id: { $in: ids as WorkItem['id'][] } }),
      (row) => row.id,
    ),
    attachment: one(
      async (ids) => em.find(Attachment, { id: { $in: ids as Attachment['id'][] } }),
      (row) => row.id,
    ),
    submission: one(
      async (ids) => em.find(Submission, { id: { $in: ids as Submission['id'][] } }),
      (row) => row.id,
    ),
    events: groups(async (ids) =>
      group(
        await em.find(
          CaseEvent,
          { caseId: { $in: ids as CaseFile['id'][] } },
          { orderBy: { caseId: 'asc', seq: 'asc' } },
        ),
        (row) => row.caseId,
      ),
    ),
    attachments: groups(async (ids) =>
      group(
        await em.find(Attachment, { caseId: { $in: ids as CaseFile['id'][] } }, { orderBy: { createdAt: 'asc' } }),
        (row) => row.caseId,
      ),
    ),
    submissions: groups(async (ids) =>
      group(
        await em.find(Submission, { caseId: { $in: ids as CaseFile['id'][] } }, { orderBy: { createdAt: 'asc' } }),
        (row) => row.caseId,
      ),
    ),
    successions: new DataLoader<string, readonly OrgUnitSuccession[]>(async (ids) => {
      const known = ids as OrgUnit['id'][];
      const either = [{ predecessorId: { $in: known } }, { successorId: { $in: known } }];
      const rows = await open.find(OrgUnitSuccession, { $or: either }, { orderBy: { predecessorId: 'asc' } });
      return ids.map((id) => rows.filter((row) => row.predecessorId === id || row.successorId === id));
    }),
    /** Whom a case accuses is not even told that there is one beside his own (信访工作条例 §30). */
    links: new DataLoader<string, readonly CaseLink[]>(async (ids) => {
      const known = ids as CaseFile['id'][];
      const kept = viewer === null ? [] : await withheldCases(em, withheldFrom(viewer, viewer.holdings));
      const openly = kept.length === 0 ? {} : { caseId: { $nin: [...kept] }, otherCaseId: { $nin: [...kept] } };
      const either = [{ caseId: { $in: known } }, { otherCaseId: { $in: known } }];
      const rows = await em.find(CaseLink, { $and: [{ $or: either }, openly] });
      return ids.map((id) => rows.filter((row) => row.caseId === id || row.otherCaseId === id));
    }),
  };
  return {
    ...loaders,
    /** Cases that a list has read beside its own rows, of which those the caller may see are shown. */
    showCases(rows: readonly ListedCase[]): void {
      for (const row of rows) loaders.listedCase.prime(row.id, canReadCase(viewer, row) ? row : null);
    },
    /** After a change: nothing read before it may be answered. */
    forgetCase(caseId: string): void {
      em.clear();
      for (const loader of [loaders.visibleCase, loaders.listedCase, loaders.ledgers]) loader.clear(caseId);
      for (const loader of [loaders.events, loaders.attachments, loaders.submissions, loaders.links]) {
        loader.clear(caseId);
      }
      loaders.workItem.clearAll();
      loaders.attachment.clearAll();
    },
  };
}

function aligned<Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string): (Row | null)[] {
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((wanted) => found.get(wanted) ?? null);
}

function one<Row>(
  fetch: (keys: string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => aligned(keys, await fetch([...keys]), keyOf));
}

function byKey<Row extends object>(
  cache: LRUCache<string, Row>,
  fetch: (keys: string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
  prefix = '',
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const found = new Map<string, Row>();
    for (const wanted of keys) {
      const kept = cache.get(prefix + wanted);
      if (kept !== undefined) found.set(wanted, kept);
    }
    const missing = keys.filter((wanted) => !found.has(wanted));
    for (const row of missing.length === 0 ? [] : await fetch(missing)) {
      found.set(keyOf(row), row);
      cache.set(prefix + keyOf(row), row);
    }
    return keys.map((wanted) => found.get(wanted) ?? null);
  });
}

function groups<Row>(
  fetch: (keys: string[]) => Promise<ReadonlyMap<string, readonly Row[]>>,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (keys) => {
    const found = await fetch([...keys]);
    return keys.map((wanted) => found.get(wanted) ?? []);
  });
}

function group<Row>(rows: readonly Row[], keyOf: (row: Row) => string | null | undefined): Map<string, Row[]> {
  return Map.groupBy(rows, (row) => keyOf(row) ?? '');
}
