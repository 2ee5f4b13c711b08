/**
 * 申诉求决, version 2: who gives the review up has it ended at the higher unit as well (信访工作条例 §35): withdrawn, or
 * concluded where its opinion was given already. Before, it went on with nobody asking for it any more.
 */
import { defineProcess } from '../define.ts';
import { petitionAppeal } from './appeal.ts';
import { type AppealState, reviewWindowActions } from './review-window-actions.ts';

export const petitionAppeal2 = defineProcess<AppealState>({
  ...petitionAppeal,
  version: 2,
  actions: {
    ...petitionAppeal.actions,
    giveUpReview: {
      ...reviewWindowActions.giveUpReview,
      effects: [
        {
          kind: 'endChild',
          process: 'petition.review',
          actions: ['withdraw', 'concludeUpheld', 'concludeModified'],
        },
      ],
    },
  },
});
