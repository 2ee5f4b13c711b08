/**
 * 复查, version 2: a request may be withdrawn as long as no opinion is signed (信访工作条例 §35), and a re-review that nobody
 * asks for any more ends with the review; before, it went on.
 */
import { type ActionDefinition, defineProcess } from '../define.ts';
import { closing, type FirstReviewState, petitionReview } from './review.ts';
import { reviewActions } from './review-states.ts';

const { withdraw } = reviewActions('信访工作条例 §35');
const effects = [{ kind: 'endChild', process: 'petition.re-review', actions: ['withdraw'] }] as const;

const changed = {
  withdraw: { ...withdraw, from: ['requested', 'reviewing', 'approving'], by: [...withdraw.by, 'engine'] },
  concludeUpheld: { ...closing.concludeUpheld, effects },
  concludeModified: { ...closing.concludeModified, effects },
} as const satisfies Record<string, ActionDefinition<FirstReviewState>>;

export const petitionReview2 = defineProcess<FirstReviewState>({
  ...petitionReview,
  version: 2,
  actions: { ...petitionReview.actions, ...changed },
});
