/**
 * 网格事件 grid incident, version 2: version 1 with joint handling, transfer between units, corrections and reopening.
 * The handling limit is counted for each unit by itself, so that who gets a case late is not late at once; what the
 * citizen was promised is counted over the whole.
 */
import { defineProcess } from '../define.ts';
import { incident2Actions } from './grid-incident-2-actions.ts';
import { sliceLadder, stageLadder, totalLadder } from './grid-incident-2-ladders.ts';
import { incident2States } from './grid-incident-2-states.ts';
import { gridIncident } from './grid-incident.ts';

const { id, family, title, numberPrefix, entries, adjustments, escalatedTo, mergeFailedTo, clocks } = gridIncident;

const handlingStates = ['pendingHandle', 'handling', 'jointHandling', 'handled'] as const;
const intakeStates = ['reported', 'verifying', 'returnedToAcceptor'] as const;
const dispatchStates = ['pendingDispatch', 'returned'] as const;
const checkStates = ['feedback', 'checking', 'checked'] as const;

export const gridIncident2 = defineProcess({
  id,
  version: 2,
  family,
  title,
  numberPrefix,
  states: incident2States,
  entries,
  actions: incident2Actions,
  clocks: {
    total: {
      label: { zh: '总时限', en: 'Total limit' },
      kind: 'promised',
      limit: { value: 20, unit: 'workingDays' },
      runsIn: [...intakeStates, ...dispatchStates, ...handlingStates, ...checkStates],
      startsFrom: 'opening',
      onReentry: 'resume',
      onReopen: 'resume',
      ladder: totalLadder,
      basis: '[practice]',
    },
    acceptance: { ...clocks['acceptance']!, kind: 'stage', ladder: stageLadder, onReopen: 'newBudget' },
    dispatch: { ...clocks['dispatch']!, kind: 'stage', ladder: stageLadder, onReopen: 'newBudget' },
    handle: {
      ...clocks['handle']!,
      kind: 'stage',
      scope: 'unit',
      runsIn: handlingStates,
      ladder: sliceLadder,
      onReopen: 'newBudget',
    },
    check: { ...clocks['check']!, kind: 'stage' },
  },
  adjustments,
  escalatedTo,
  mergeFailedTo,
});
