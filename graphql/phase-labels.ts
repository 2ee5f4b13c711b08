import type { Label } from '#domain/labels.ts';
import type { Phase } from '#domain/processes/define.ts';

/** Outward phases as people call them. */
export const phaseLabels: Readonly<Record<Phase, Label>> = {
  intake: { zh: '受理', en: 'Intake' },
  dispatch: { zh: '派遣', en: 'Dispatch' },
  handling: { zh: '处置', en: 'Handling' },
  feedback: { zh: '反馈', en: 'Feedback' },
  check: { zh: '核查', en: 'Check' },
  final: { zh: '办结', en: 'Finished' },
};
