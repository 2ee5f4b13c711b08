import type { ProcessDefinition } from '../define.ts';
import { petitionAppeal } from './appeal.ts';
import { complaints } from './complaints.ts';
import { petitionHotline } from './hotline.ts';
import { petitionOpinion } from './opinion.ts';
import { petitionReReview } from './re-review.ts';
import { petitionReport } from './report.ts';
import { petitionReview } from './review.ts';

/** Every petition process (信访, 12345 and the complaints run like them), in the order of the catalogue. */
export const petitionProcesses: readonly ProcessDefinition[] = [
  petitionOpinion,
  petitionReport,
  petitionAppeal,
  petitionReview,
  petitionReReview,
  petitionHotline,
  ...complaints,
];
