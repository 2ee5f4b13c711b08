/**
 * Suggestions and accusations that were assigned are answered with the completion report that the assignment asks for
 * (信访工作条例 §22), as appeals are. Before, it was asked for and there was nothing to give it with.
 */
import { type ActionDefinition, defineProcess, type ProcessDefinition } from '../define.ts';
import { completionByItsDay, returnEndsAssignment } from './assignment-ended.ts';
import { appealHandlingActions } from './handling-actions.ts';

const { draftOpinion, draftWithReport } = appealHandlingActions;

/** `form`: the reply of this kind of petition and the report. */
export function answersAssignments(earlier: ProcessDefinition, form: string): ProcessDefinition {
  const { draftReply } = earlier.actions;
  const changed = {
    ...returnEndsAssignment,
    draftReply: { ...draftReply!, guards: draftOpinion.guards },
    draftWithReport: {
      ...draftWithReport,
      label: { zh: '拟写答复并附办结报告', en: 'Draft the reply with the completion report' },
      form,
    },
  } as const satisfies Record<string, ActionDefinition>;
  return defineProcess({
    ...earlier,
    version: earlier.version + 1,
    actions: { ...earlier.actions, ...changed },
    clocks: { ...earlier.clocks, completion: completionByItsDay },
  });
}
