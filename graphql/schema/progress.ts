/** The steps of a case's procedure and how far it has come: 登记 › 受理 › 办理 › 答复意见 › 办结. */
import type { StepProgress } from '#domain/processes/progress.ts';
import { builder } from '../builder.ts';
import { StepStandingEnum } from './enums.ts';
import { LabelRef } from './refs.ts';

export const ProgressStepRef = builder.objectRef<StepProgress>('ProgressStep');

export function registerProgress(): void {
  ProgressStepRef.implement({
    fields: (t) => ({
      name: t.string({ resolve: ({ step }) => step.name }),
      label: t.field({ type: LabelRef, resolve: ({ step }) => step.label }),
      standing: t.field({ type: StepStandingEnum, resolve: ({ standing }) => standing }),
    }),
  });
}
