import type { ProcessDefinition } from '../define.ts';
import { petitionAppeal2 } from './appeal-2.ts';
import { petitionAppeal3 } from './appeal-3.ts';
import { petitionAppeal } from './appeal.ts';
import { complaints } from './complaints.ts';
import { petitionHotline } from './hotline.ts';
import { petitionOpinion } from './opinion.ts';
import { petitionReReview2 } from './re-review-2.ts';
import { petitionReReview } from './re-review.ts';
import { petitionReport, petitionReport2 } from './report.ts';
import { petitionReview2 } from './review-2.ts';
import { petitionReview3 } from './review-3.ts';
import { petitionReview } from './review.ts';

/** Every petition process (信访, 12345 and the complaints run like them), in the order of the catalogue. */
export const petitionProcesses: readonly ProcessDefinition[] = [
  petitionOpinion,
  petitionReport,
  petitionReport2,
  petitionAppeal,
  petitionAppeal2,
  petitionAppeal3,
  petitionReview,
  petitionReview2,
  petitionReview3,
  petitionReReview,
  petitionReReview2,
  petitionHotline,
  ...complaints,
];
