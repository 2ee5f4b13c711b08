/** Selections before experts, version 3: the panel's average is worked out of the opinions that its experts signed. */
import { defineProcess, type ProcessDefinition } from '../define.ts';
import { computedConclusion } from './panel-actions.ts';
import { selectionProcess2 } from './selection-2.ts';
import type { SelectionType } from './selection.ts';

/** Null where nothing changes: the type has no panel. */
export function selectionProcess3(type: SelectionType): ProcessDefinition | null {
  const second = selectionProcess2(type);
  const concludePanel = second?.actions['concludePanel'];
  if (second === null || concludePanel === undefined) return null;
  return defineProcess({
    ...second,
    version: 3,
    actions: { ...second.actions, concludePanel: { ...concludePanel, ...computedConclusion } },
  });
}
