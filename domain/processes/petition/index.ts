import type { ProcessDefinition } from '../define.ts';
import { petitionAppeal2 } from './appeal-2.ts';
import { petitionAppeal3 } from './appeal-3.ts';
import { petitionAppeal4 } from './appeal-4.ts';
import { petitionAppeal5 } from './appeal-5.ts';
import { petitionAppeal } from './appeal.ts';
import { complaints } from './complaints.ts';
import { petitionHotline2 } from './hotline-2.ts';
import { petitionHotline } from './hotline.ts';
import { petitionOpinion, petitionOpinion2 } from './opinion.ts';
import { petitionReReview2 } from './re-review-2.ts';
import { petitionReReview3 } from './re-review-3.ts';
import { petitionReReview } from './re-review.ts';
import { petitionReport, petitionReport2, petitionReport3 } from './report.ts';
import { petitionReview2 } from './review-2.ts';
import { petitionReview3 } from './review-3.ts';
import { petitionReview } from './review.ts';

/** Every petition process (信访, 12345 and the complaints run like them), in the order of the catalogue. */
export const petitionProcesses: readonly ProcessDefinition[] = [
  petitionOpinion,
  petitionOpinion2,
  petitionReport,
  petitionReport2,
  petitionReport3,
  petitionAppeal,
  petitionAppeal2,
  petitionAppeal3,
  petitionAppeal4,
  petitionAppeal5,
  petitionReview,
  petitionReview2,
  petitionReview3,
  petitionReReview,
  petitionReReview2,
  petitionReReview3,
  petitionHotline,
  petitionHotline2,
  ...complaints,
];
