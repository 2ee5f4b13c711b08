/** The present row of a case: what lists filter and sort by, beside the kernel state it is derived from. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { StoredJson } from './stored-json.ts';
import type { CaseState, UnownedReason, Urgency } from '#domain/case/state.ts';
import type { CaseId, UnitId, UserId } from '#domain/ids.ts';
import type { Family, Phase } from '#domain/processes/define.ts';
import { jurisdictionFence } from './jurisdiction-fence.ts';

export const CaseFile = defineEntity({
  name: 'CaseFile',
  tableName: 'case_file',
  properties: {
    id: p.uuid().$type<CaseId>().primary(),
    number: p.text().unique(),
    jurisdiction: p.text(),
    title: p.text(),
    process: p.text(),
    version: p.integer(),
    family: p.text().$type<Family>(),
    state: p.text(),
    phase: p.text().$type<Phase>(),
    final: p.boolean(),
    categoryCode: p.text(),
    urgency: p.text().$type<Urgency>(),
    /** Division codes are never null ('' where absent): permission rules read them in SQL and in memory alike. */
    cityCode: p.text(),
    countyCode: p.text(),
    townCode: p.text(),
    villageCode: p.text(),
    cellCode: p.text(),
    /** Null together: a matter without a point of its own. */
    longitude: p.double().runtimeType('number').$type<number>().nullable(),
    latitude: p.double().runtimeType('number').$type<number>().nullable(),
    ownerUnitId: p.uuid().$type<UnitId>(),
    assignedUnitId: p.uuid().$type<UnitId>().nullable(),
    /** Every unit that owns, owned, handles or handled the case. */
    unitIds: p.array().columnType('uuid[]').$type<UnitId[]>(),
    reporterIds: p.array().columnType('uuid[]').$type<UserId[]>(),
    /** Units and persons the case is kept from, whatever they hold. */
    deniedUnitIds: p.array().columnType('uuid[]').$type<UnitId[]>().defaultRaw(`'{}'`),
    deniedUserIds: p.array().columnType('uuid[]').$type<UserId[]>().defaultRaw(`'{}'`),
    seq: p.integer(),
    headHash: p.text(),
    overdue: p.boolean(),
    dueAt: p.datetime().nullable(),
    unownedReason: p.text().$type<UnownedReason | ''>().default(''),
    suspendedUntil: p.datetime().nullable(),
    masterCaseId: p.uuid().$type<CaseId>().nullable(),
    openedAt: p.datetime(),
    closedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    kernel: p.type(StoredJson).$type<CaseState>(),
  },
  /**
   * No index on `dueAt`, `state` or `phase`, which change at nearly every commit: a commit that changes no indexed column
   * is a heap-only update and touches no index at all.
   */
  indexes: [
    { properties: ['jurisdiction', 'openedAt', 'id'] },
    { properties: ['cityCode', 'openedAt', 'id'] },
    { properties: ['countyCode', 'openedAt', 'id'] },
    { properties: ['townCode', 'openedAt', 'id'] },
    { properties: ['villageCode', 'openedAt', 'id'] },
    {
      name: 'case_file_denied_unit_ids_index',
      expression: `create index "case_file_denied_unit_ids_index" on "case_file" using gin ("denied_unit_ids") where "denied_unit_ids" <> '{}'`,
    },
    {
      name: 'case_file_denied_user_ids_index',
      expression: `create index "case_file_denied_user_ids_index" on "case_file" using gin ("denied_user_ids") where "denied_user_ids" <> '{}'`,
    },
    { properties: ['unitIds'], type: 'gin' },
    { properties: ['reporterIds'], type: 'gin' },
    {
      name: 'case_file_overdue',
      expression: 'create index "case_file_overdue" on "case_file" ("jurisdiction", "opened_at", "id") where "overdue"',
    },
    {
      name: 'case_file_similar',
      expression:
        'create index "case_file_similar" on "case_file" ("category_code", "opened_at") include ("longitude", "latitude") where not "final"',
    },
    {
      name: 'case_file_title_trigrams',
      expression: 'create index "case_file_title_trigrams" on "case_file" using gin ("title" gin_trgm_ops)',
    },
    {
      name: 'case_file_number_trigrams',
      expression: 'create index "case_file_number_trigrams" on "case_file" using gin ("number" gin_trgm_ops)',
    },
  ],
  checks: [{ name: 'case_file_point', expression: '(longitude is null) = (latitude is null)' }],
  policies: jurisdictionFence,
});
export type CaseFile = InferEntity<typeof CaseFile>;
