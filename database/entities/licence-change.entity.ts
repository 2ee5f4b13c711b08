/** A change of status that a case decided, once. `licenceId` null: the case named no licence that is in the register. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { CaseId } from '#domain/ids.ts';
import type { LicenceStatus } from '#domain/processes/define.ts';
import { jurisdictionFence } from './jurisdiction-fence.ts';

export const LicenceChange = defineEntity({
  name: 'LicenceChange',
  tableName: 'licence_change',
  properties: {
    caseId: p.uuid().$type<CaseId>().primary(),
    seq: p.integer().primary(),
    jurisdiction: p.text(),
    licenceId: p.uuid().nullable(),
    status: p.text().$type<LicenceStatus>(),
    at: p.datetime(),
  },
  indexes: [{ properties: ['licenceId'] }],
  policies: jurisdictionFence,
});
export type LicenceChange = InferEntity<typeof LicenceChange>;
