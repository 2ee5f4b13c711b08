/**
 * How often something was tried within a time: sign-ins, look-ups by number, what citizens hand in. Here and not in a
 * process, since an office may run several. The key is a digest: neither addresses nor names are kept, and the row goes
 * when its time is over.
 */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

export const AttemptCount = defineEntity({
  name: 'AttemptCount',
  tableName: 'attempt_count',
  properties: {
    key: p.text().primary(),
    count: p.integer(),
    endsAt: p.datetime(),
  },
  indexes: [{ properties: ['endsAt'] }],
});
export type AttemptCount = InferEntity<typeof AttemptCount>;
