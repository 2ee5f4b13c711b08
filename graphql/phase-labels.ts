import type { Label } from '#domain/labels.ts';
import type { Phase } from '#domain/processes/define.ts';

/** Phases that all families share, for lists that hold cases of all; the steps of one family are domain/processes/steps.ts. */
export const phaseLabels: Readonly<Record<Phase, Label>> = {
  intake: { zh: '受理', en: 'Intake' },
  dispatch: { zh: '分派', en: 'Assignment' },
  handling: { zh: '办理', en: 'Handling' },
  feedback: { zh: '反馈', en: 'Feedback' },
  check: { zh: '核查审批', en: 'Check and approval' },
  final: { zh: '办结', en: 'Finished' },
};
