/**
 * 申诉求决, version 5: what was registered as the same matter as one that has been given its last word is sent to nobody and
 * accepted by nobody (信访工作条例 §36) until new facts or grounds are on record. Before, that was left to who remembered it.
 */
import { type ActionDefinition, defineProcess } from '../define.ts';
import { petitionAppeal4 } from './appeal-4.ts';
import { handlingActions } from './handling-actions.ts';
import type { PetitionState } from './petition-states.ts';
import { office, unitDesk } from './posts.ts';
import { registrationActions } from './registration-actions.ts';
import type { AppealState } from './review-window-actions.ts';

const guards = ['notEndedBefore'] as const;
const { transfer, assign, acceptOwn } = registrationActions;

const barred = {
  transfer: { ...transfer, guards },
  assign: { ...assign, guards },
  acceptOwn: { ...acceptOwn, guards },
  accept: { ...handlingActions.accept, guards },
  noteNewFacts: {
    label: { zh: '登记新的事实和理由', en: 'Record new facts and grounds' },
    from: ['registered', 'transferred', 'assigned', 'toAccept'],
    to: 'stay',
    by: [office, unitDesk],
    form: 'petition-new-facts@1',
    guards: ['repeatsEnded'],
    tone: 'neutral',
    basis: '信访工作条例 §36',
  },
} as const satisfies Record<string, ActionDefinition<PetitionState>>;

export const petitionAppeal5 = defineProcess<AppealState | 'delivered'>({
  ...petitionAppeal4,
  version: 5,
  actions: { ...petitionAppeal4.actions, ...barred },
});
