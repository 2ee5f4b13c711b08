/** What the ladder sweep is to fire for a case as it stands now: its quiet rungs, with whom each tells. */
import type { KernelContext } from '../case/context.ts';
import { recipientsOf } from '../case/notices-of-rungs.ts';
import type { PlannedRung } from '../case/projection.ts';
import type { CaseState } from '../case/state.ts';
import { openRungs } from './due-rungs.ts';
import { quietEffects, type Rung } from './types.ts';

type QuietRung = Rung & { readonly effect: PlannedRung['effect'] };

/** Does the rung only tell or record? Then it needs no move of the case. */
export function isQuiet(rung: Rung): rung is QuietRung {
  return quietEffects.includes(rung.effect);
}

/** In the order of time; rungs of the past that nobody has claimed are among them, and are fired at once. */
export function plannedRungs(context: KernelContext, state: CaseState): readonly PlannedRung[] {
  return openRungs(context, state).flatMap(({ clock, rung, at }): PlannedRung[] => {
    if (!isQuiet(rung)) return [];
    const generation = state.clocks[clock]?.generation ?? 0;
    // A record of another system is judged; nobody is told of its past.
    const recipients = state.ladder === 'full' ? recipientsOf(rung, state, { clock, superior: null }) : [];
    return [{ clock, generation, rung: rung.key, effect: rung.effect, at, recipients }];
  });
}
