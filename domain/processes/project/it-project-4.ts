/** 市级信息化项目, version 4: the panel's average is worked out of the opinions that its experts signed. */
import { defineProcess } from '../define.ts';
import { itProject3 } from './it-project-3.ts';
import type { ItState } from './it-states.ts';
import { computedConclusion } from './panel-actions.ts';

const { concludePanel } = itProject3.actions;

export const itProject4 = defineProcess<ItState>({
  ...itProject3,
  version: 4,
  actions: { ...itProject3.actions, concludePanel: { ...concludePanel!, ...computedConclusion } },
});
