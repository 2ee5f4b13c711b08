/** Units that handle a case jointly: the lead (主办) and those that assist (协办). */
import type { Party } from '#domain/case/state.ts';
import { builder } from '../builder.ts';
import { CaseRef, UnitRef } from './refs.ts';
import { requiredUnit } from './required-unit.ts';
import { wholeCase } from './whole-case.ts';

const PartyRef = builder.objectRef<Party>('Party');
const PartyRoleEnum = builder.enumType('PartyRole', { values: ['lead', 'assisting'] as const });

export function registerParty(): void {
  PartyRef.implement({
    fields: (t) => ({
      unit: t.field({ type: UnitRef, resolve: ({ unit }, _args, context) => requiredUnit(context, unit.id) }),
      role: t.field({ type: PartyRoleEnum, resolve: ({ role }) => role }),
      done: t.exposeBoolean('done'),
    }),
  });
  builder.objectField(CaseRef, 'parties', (t) =>
    t.field({
      type: [PartyRef],
      description: 'Empty when one unit handles alone.',
      resolve: async (row, _args, context) => (await wholeCase(row, context)).kernel.parties ?? [],
    }),
  );
}
