/** What a citizen sends, under one requestId as long as it says the same: an answer that was lost does nothing twice. */
import type { SubmitMatterMutation } from '#graphql/generated/graphql.ts';
import type { DraftState } from '../drafts/use-draft.ts';
import { type DraftCommand, useDraftCommand } from '../drafts/use-draft-command.ts';
import { newRequestId } from '../providers/request-id.ts';
import { textToKeep } from './tab-store.ts';

export type CitizenRefusal = Extract<SubmitMatterMutation['submitMatter'], { kind: 'Refused' }>;

/** What went out, as far as it may be kept: without the query code, which is no part of what was said. */
export interface Sent {
  readonly requestId: string;
  readonly text: string;
}

export function sentAs(unanswered: Sent | null, said: unknown): Sent {
  const text = textToKeep(said);
  return unanswered?.text === text ? unanswered : { requestId: newRequestId(), text };
}

export const useCitizenCommand = <Draft extends { readonly unanswered: Sent | null }>(
  state: DraftState<Draft>,
): DraftCommand<Sent, CitizenRefusal> => useDraftCommand<Sent, CitizenRefusal, Draft>(state);
