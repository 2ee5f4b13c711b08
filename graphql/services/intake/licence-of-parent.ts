/**
 * A case that may withdraw, revoke or cancel a licence is about one that its parent granted, and names no other: a form
 * must not reach into the register of another organ.
 */
import { Licence } from '#database/entities/licence.entity.ts';
import { DomainError } from '#domain/errors.ts';
import type { CaseId } from '#domain/ids.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import type { SignedInContext } from '../../context.ts';
import type { RefusedShape } from '../../schema/refs.ts';
import { fieldProblem } from '../outcome.ts';

type Problem = RefusedShape['fields'][number];

const NAMED_IN = ['licenceNumber', 'licenceIdentifier', 'identifier'];

export async function licenceProblem(
  { em }: SignedInContext,
  { actions }: ProcessDefinition,
  parentCaseId: CaseId,
  form: unknown,
): Promise<Problem | null> {
  const changes = Object.values(actions).some(({ effects = [] }) =>
    effects.some(({ kind }) => kind === 'changeLicence'),
  );
  if (!changes) return null;
  const granted = await em.find(Licence, { caseId: parentCaseId }, { fields: ['identifier', 'number'] });
  if (granted.length === 0) throw new DomainError('ACTION_NOT_ALLOWED', { parent: parentCaseId });
  const names = new Set(granted.flatMap(({ identifier, number }) => [identifier, number]));
  const said = typeof form === 'object' && form !== null ? (form as Record<string, unknown>) : {};
  const isOther = (named: unknown): boolean => typeof named === 'string' && !names.has(named);
  const other = NAMED_IN.find((field) => isOther(said[field]));
  if (other === undefined) return null;
  return fieldProblem(`/${other}`, {
    zh: '不是该案件所颁发的证照',
    en: 'This licence was not granted by that case',
  });
}
