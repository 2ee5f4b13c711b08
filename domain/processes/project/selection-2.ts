/**
 * Selections with a display (公示), version 2: an objection holds the display up and does not end it. On @1 the first one that
 * was not founded led straight to the decision, and whoever else would have objected in the days left came too late. Who
 * applied may withdraw as long as nothing is decided.
 */
import { defineProcess, type ProcessDefinition } from '../define.ts';
import { selectionProcess, type SelectionType } from './selection.ts';

const undecided = ['received', 'correcting', 'reviewing', 'panel', 'concluding', 'publicity', 'objection', 'deciding'];

/** Null where nothing changes: the type has no display. */
export function selectionProcess2(type: SelectionType): ProcessDefinition | null {
  const first = selectionProcess(type);
  const { answerObjection, withdraw } = first.actions;
  const { publicity } = first.clocks;
  if (answerObjection === undefined || withdraw === undefined || publicity === undefined) return null;
  const from = undecided.filter((state) => Object.hasOwn(first.states, state));
  return defineProcess({
    ...first,
    version: 2,
    actions: {
      ...first.actions,
      answerObjection: { ...answerObjection, to: 'publicity' },
      withdraw: { ...withdraw, from, guards: ['notHandledByActor'] },
    },
    clocks: {
      ...first.clocks,
      publicity: { ...publicity, pausesIn: [{ states: ['objection'], basis: '[practice]' }] },
    },
  });
}
