/** 复核, version 3: who has an interest stands aside during the hearing as well (信访工作条例 §28). */
import { defineProcess } from '../define.ts';
import { petitionReReview2 } from './re-review-2.ts';
import { reReviewActions, type ReReviewState } from './re-review.ts';

const { recuse } = reReviewActions;

export const petitionReReview3 = defineProcess<ReReviewState>({
  ...petitionReReview2,
  version: 3,
  actions: { ...petitionReReview2.actions, recuse: { ...recuse, from: [...recuse.from, 'hearing'] } },
});
