/**
 * 复查, version 3: the thirty days to ask for re-review count from the receipt of the review opinion (信访工作条例 §36), as
 * those for the review do (appeal-3.ts). What is revoked goes back to be handled anew at once; no period runs from its
 * receipt, nor from that of a re-review, which is the last word: these papers are delivered without holding the case.
 */
import { defineProcess } from '../define.ts';
import { answerDelivery, deliveryClock, deliveryStates, fromReceipt } from './answer-delivery.ts';
import { office } from './posts.ts';
import { petitionReview2 } from './review-2.ts';
import { closing, type FirstReviewState } from './review.ts';

const { askReReview, noteReReviewAbove } = closing;
const { concludeUpheld, concludeModified } = petitionReview2.actions;
const { reReviewWindow, ...clocks } = petitionReview2.clocks;
const issued = ['answered', 'delivered'] as const;
const concluding = { from: [...issued, 'underReReview', 'reReviewAbove'] } as const;

export const petitionReview3 = defineProcess<FirstReviewState | 'delivered'>({
  ...petitionReview2,
  version: 3,
  states: { ...petitionReview2.states, ...deliveryStates },
  actions: {
    ...answerDelivery({ document: 'review-opinion', by: [office], basis: '信访工作条例 §36' }),
    ...petitionReview2.actions,
    askReReview: { ...askReReview, from: issued },
    noteReReviewAbove: { ...noteReReviewAbove, from: issued },
    concludeUpheld: { ...concludeUpheld!, ...concluding },
    concludeModified: { ...concludeModified!, ...concluding },
  },
  clocks: { ...clocks, delivery: deliveryClock, reReviewWindow: { ...reReviewWindow!, ...fromReceipt } },
});
