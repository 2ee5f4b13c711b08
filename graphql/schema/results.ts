/** The two answers of every mutation. */
import { type GraphQLResolveInfo, Kind } from 'graphql';
import { errors } from '#domain/errors.ts';
import { DomainError } from '#domain/errors.ts';
import { builder } from '../builder.ts';
import { CaseChangedRef, CaseRef, RefusedRef } from './refs.ts';
import type { RefusedShape } from './refs.ts';

const FieldProblemRef = builder.objectRef<RefusedShape['fields'][number]>('FieldProblem');

export const CaseResultRef = builder.unionType('CaseResult', {
  types: [CaseChangedRef, RefusedRef],
  resolveType: (outcome) => (outcome.kind === 'changed' ? CaseChangedRef : RefusedRef),
});

export function registerResults(): void {
  FieldProblemRef.implement({
    fields: (t) => ({
      path: t.exposeString('path'),
      zh: t.exposeString('zh'),
      en: t.exposeString('en'),
    }),
  });
  CaseChangedRef.implement({
    fields: (t) => ({
      case: t.field({
        type: CaseRef,
        resolve: async ({ caseId }, _args, { loaders }, info) => {
          const row = await (asksScalarsAlone(info) ? loaders.listedCase : loaders.visibleCase).load(caseId);
          if (row === null) throw new DomainError('NOT_FOUND');
          return row;
        },
      }),
    }),
  });
  RefusedRef.implement({
    fields: (t) => ({
      code: t.exposeString('code'),
      zh: t.string({ resolve: ({ code }) => errors[code].message.zh }),
      en: t.string({ resolve: ({ code }) => errors[code].message.en }),
      fields: t.field({ type: [FieldProblemRef], resolve: (refusal) => refusal.fields }),
      case: t.field({
        type: CaseRef,
        nullable: true,
        resolve: ({ caseId }, _args, { loaders }) => (caseId === null ? null : loaders.visibleCase.load(caseId)),
      }),
    }),
  });
}

/** Scalars of a case are columns: a program that wants no more is spared the kernel's state, most of a row's bytes. */
function asksScalarsAlone({ fieldNodes }: GraphQLResolveInfo): boolean {
  const selected = fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  return selected.every((selection) => selection.kind === Kind.FIELD && selection.selectionSet === undefined);
}
