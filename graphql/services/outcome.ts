/** What a use case answers: the case as changed, or a refusal with everything the person needs to put it right. */
import type { ErrorCode } from '#domain/errors.ts';
import type { Label } from '#domain/labels.ts';
import type { CaseChangedShape, RefusedShape } from '../schema/refs.ts';

export type Outcome = CaseChangedShape | RefusedShape;

export function changed(caseId: string): CaseChangedShape {
  return { kind: 'changed', caseId };
}

export function refused(
  code: ErrorCode,
  caseId: string | null = null,
  fields: RefusedShape['fields'] = [],
): RefusedShape {
  return { kind: 'refused', code, caseId, fields };
}

export function fieldProblem(path: string, message: Label): RefusedShape['fields'][number] {
  return { path, zh: message.zh, en: message.en };
}
