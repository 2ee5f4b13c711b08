/**
 * 申诉求决, version 3: the thirty days to ask for review count from the receipt of the written opinion (信访工作条例 §35).
 * Before, they counted from its signing, and an opinion delivered late closed the case before the petitioner's time was
 * over. Asking for review or accepting the opinion is open from the issue on: who does either has it.
 */
import { defineProcess } from '../define.ts';
import { answerDelivery, deliveryClock, deliveryStates, fromReceipt } from './answer-delivery.ts';
import { petitionAppeal2 } from './appeal-2.ts';
import { office, unitDesk } from './posts.ts';
import { type AppealState, reviewWindowActions } from './review-window-actions.ts';

const { askReview, noteReviewAbove, acceptResult, conclude } = reviewWindowActions;
const { reviewWindow, ...clocks } = petitionAppeal2.clocks;
const issued = ['answered', 'delivered'] as const;

export const petitionAppeal3 = defineProcess<AppealState | 'delivered'>({
  ...petitionAppeal2,
  version: 3,
  states: { ...petitionAppeal2.states, ...deliveryStates },
  actions: {
    ...answerDelivery({ document: 'petition-opinion', by: [office, unitDesk], basis: '信访工作条例 §35' }),
    ...petitionAppeal2.actions,
    askReview: { ...askReview, from: issued },
    noteReviewAbove: { ...noteReviewAbove, from: issued },
    acceptResult: { ...acceptResult, from: issued },
    conclude: { ...conclude, from: ['delivered'] },
  },
  clocks: { ...clocks, delivery: deliveryClock, reviewWindow: { ...reviewWindow!, ...fromReceipt } },
});
