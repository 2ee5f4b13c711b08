/** 申诉求决, version 4: an assignment binds to its own day and ends with the return of the material (assignment-ended.ts). */
import { defineProcess } from '../define.ts';
import { petitionAppeal3 } from './appeal-3.ts';
import { completionByItsDay, returnEndsAssignment } from './assignment-ended.ts';
import type { AppealState } from './review-window-actions.ts';

export const petitionAppeal4 = defineProcess<AppealState | 'delivered'>({
  ...petitionAppeal3,
  version: 4,
  actions: { ...petitionAppeal3.actions, ...returnEndsAssignment },
  clocks: { ...petitionAppeal3.clocks, completion: completionByItsDay },
});
