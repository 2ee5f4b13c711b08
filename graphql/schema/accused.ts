/** Whom a report may accuse, for those who name him on it. */
import { z } from 'zod';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { keyOf } from '../global-ids.ts';
import { accusedChoices } from '../services/identity/accused-people.ts';
import { UserRef } from './refs.ts';

export function registerAccused(): void {
  builder.queryField('accusedChoices', (t) =>
    t.field({
      type: [UserRef],
      description: 'Accounts of people of the unit accused, at most 20, for who may name them on this case.',
      complexity: { field: 1, multiplier: 20 },
      args: {
        caseId: t.arg.id({ required: true }),
        search: t.arg.string({ validate: z.string().max(100) }),
      },
      resolve: async (_root, { caseId, search }, context) => {
        const row = await context.loaders.visibleCase.load(keyOf(caseId, 'Case'));
        return row === null ? [] : [...(await accusedChoices(signedIn(context), row, search ?? ''))];
      },
    }),
  );
}
