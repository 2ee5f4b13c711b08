/**
 * 复核, version 2: a request may be withdrawn as long as no opinion is signed (信访工作条例 §36), by the review above it as
 * well, which the petitioner may have given up.
 */
import { defineProcess } from '../define.ts';
import { petitionReReview, reReviewActions, type ReReviewState } from './re-review.ts';

const { withdraw } = reReviewActions;

export const petitionReReview2 = defineProcess<ReReviewState>({
  ...petitionReReview,
  version: 2,
  actions: {
    ...petitionReReview.actions,
    withdraw: {
      ...withdraw,
      from: ['requested', 'reviewing', 'hearing', 'approving'],
      by: [...withdraw.by, 'engine'],
    },
  },
});
