/** What a party has typed of one thing it can do on its case. */
import type { FormDraft } from '../forms/use-form-state.ts';
import type { Sent } from './citizen-command.ts';
import { forgetAllInTab } from './tab-store.ts';

export interface PartyDraft {
  readonly form: FormDraft;
  readonly reason: string;
  readonly files: readonly string[];
  readonly unanswered: Sent | null;
}

export const emptyPartyDraft: PartyDraft = { form: {}, reason: '', files: [], unanswered: null };

const PARTY = 'party/';

export const partyKey = (number: string, action: string): string => `${PARTY}${number}/${action}`;

/** Which of them is open. */
export const openKey = (number: string): string => `${PARTY}${number}`;

/** Whoever closes the case leaves nothing of it to who sits down next. */
export function forgetParty(): void {
  forgetAllInTab(PARTY);
  forgetAllInTab('file/');
}
