/** What a form asks and the case knows already: filled in for the person, and nothing else is taken. */
import type { ActionDefinition, KnownSource } from '../processes/define.ts';
import type { SubmissionFact } from './commands.ts';
import { type Refused, refuse } from './context.ts';
import { ownMember } from './own-member.ts';
import { signedFigure } from './signed-figures.ts';
import type { CaseState } from './state.ts';

export interface KnownAnswer {
  readonly field: string;
  readonly value: string | number | boolean;
}

/** Nothing for a fact before its action: whose form requires it, so that every case that has taken it has the answer. */
export function knownAnswers(state: CaseState, { known = {} }: ActionDefinition): readonly KnownAnswer[] {
  return Object.entries(known).flatMap(([field, source]) => {
    const value = answerOf(state, source);
    return value === undefined ? [] : [{ field, value }];
  });
}

function answerOf(state: CaseState, source: KnownSource): KnownAnswer['value'] | undefined {
  if (typeof source === 'string') return ownMember(state.facts, source);
  return 'inState' in source ? ownMember(source.inState, state.state) : signedFigure(state, source);
}

/** Another form than the action's own is told as such, and later. */
export function otherThanKnown(
  state: CaseState,
  definition: ActionDefinition,
  submission: SubmissionFact | undefined,
): Refused | null {
  if (submission === undefined || submission.form !== definition.form) return null;
  const other = knownAnswers(state, definition).find(({ field, value }) => submission.fields[field] !== value);
  return other === undefined ? null : refuse('KNOWN_OTHERWISE', { path: `/${other.field}` });
}
