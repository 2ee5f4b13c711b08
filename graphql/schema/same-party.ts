/** Matters of the same person, asked by who registers one and shown on the page of each. */
import { z } from 'zod';
import { identityMatches } from '#domain/identity/party-identity.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { samePartyOfCase, samePartyOfForm, type SamePartyCase } from '../services/identity/same-party.ts';
import { CaseRef } from './refs.ts';
import { wholeCase } from './whole-case.ts';

const IdentityMatchEnum = builder.enumType('IdentityMatch', {
  description: 'number: of a document; phone: of the party; representative: one speaks for a group in either matter.',
  values: identityMatches,
});
const SamePartyCaseRef = builder.objectRef<SamePartyCase>('SamePartyCase');
const draftedForm = z.record(z.string(), z.unknown());

export function registerSameParty(): void {
  SamePartyCaseRef.implement({
    fields: (t) => ({
      case: t.field({ type: CaseRef, resolve: ({ row }) => row }),
      match: t.field({ type: IdentityMatchEnum, resolve: ({ match }) => match }),
      sameMatter: t.boolean({ resolve: ({ isSameMatter }) => isSameMatter }),
    }),
  });
  builder.queryField('samePartyCases', (t) =>
    t.field({
      type: [SamePartyCaseRef],
      description:
        'Cases of whom the form names, of those whose personal data the caller may read. Each look-up is audited.',
      complexity: { field: 10, multiplier: 10 },
      args: {
        process: t.arg.string({ required: true }),
        form: t.arg({ type: 'JSON', required: true, validate: draftedForm }),
      },
      resolve: (_root, { process, form }, context) =>
        samePartyOfForm(signedIn(context), process, form as Readonly<Record<string, unknown>>),
    }),
  );
  builder.objectField(CaseRef, 'samePartyCases', (t) =>
    t.field({
      type: [SamePartyCaseRef],
      complexity: { field: 10, multiplier: 10 },
      resolve: async (row, _args, context) => samePartyOfCase(signedIn(context), await wholeCase(row, context)),
    }),
  );
}
