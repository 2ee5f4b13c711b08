/**
 * The ladder of a case: what has been fired and what is still to come. Quiet rungs are the sweep's, from their own table;
 * those that change the case are its events, and the ones to come are read from its clocks.
 */
import type { PlannedRung } from '#database/entities/planned-rung.entity.ts';
import type { CaseEvent } from '#database/entities/case-event.entity.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import type { CaseEventBody } from '#domain/case/events.ts';
import type { KernelContext } from '#domain/case/context.ts';
import type { RungEffect } from '#domain/escalation/types.ts';
import { openRungs } from '#domain/escalation/due-rungs.ts';
import { isQuiet } from '#domain/escalation/planned-rungs.ts';
import { builder } from '../builder.ts';
import type { ApiContext } from '../context.ts';
import { kernelContextOf } from '../kernel-context.ts';
import { CaseRef } from './refs.ts';

interface RungShape {
  readonly clock: string;
  readonly generation: number;
  readonly rung: string;
  readonly effect: RungEffect;
  readonly at: Date;
  readonly firedAt: Date | null;
}

const effects = ['remind', 'markOverdue', 'escalate', 'openSupervision', 'takeAction'] as const;
const RungRef = builder.objectRef<RungShape>('Rung');
const LONG_LADDER = 10;

export function registerRung(): void {
  const RungEffectEnum = builder.enumType('RungEffect', { values: effects });
  RungRef.implement({
    fields: (t) => ({
      clock: t.exposeString('clock'),
      generation: t.exposeInt('generation'),
      rung: t.exposeString('rung'),
      effect: t.field({ type: RungEffectEnum, resolve: ({ effect }) => effect }),
      at: t.field({ type: 'DateTime', resolve: ({ at }) => at }),
      firedAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ firedAt }) => firedAt }),
    }),
  });
  builder.objectFields(CaseRef, (t) => ({
    rungs: t.field({
      type: [RungRef],
      complexity: { field: 1, multiplier: LONG_LADDER },
      resolve: async (row, _args, context) => rungsOf(row, context),
    }),
  }));
}

/** In the order of time. */
async function rungsOf(row: CaseFile, { loaders, resources }: ApiContext): Promise<readonly RungShape[]> {
  const [planned, events, context] = await Promise.all([
    loaders.rungs.load(row.id),
    loaders.events.load(row.id),
    kernelContextOf(resources, row),
  ]);
  const quiet = planned.map(quietRung);
  const known = new Set(quiet.map(keyOf));
  // Cases older than the sweep have claimed their quiet rungs themselves.
  const reached = events.flatMap(reachedRung).filter((rung) => !known.has(keyOf(rung)));
  return [...quiet, ...reached, ...comingRungs(context, row)].toSorted(
    (left, right) => Number(left.at) - Number(right.at),
  );
}

function quietRung({ clock, generation, rung, effect, at, firedAt }: PlannedRung): RungShape {
  return { clock, generation, rung, effect, at, firedAt: firedAt ?? null };
}

function reachedRung(event: CaseEvent): readonly RungShape[] {
  const body = { type: event.type, data: event.data } as CaseEventBody;
  return body.type === 'rungReached' ? [{ ...body.data, at: event.at, firedAt: event.at }] : [];
}

function comingRungs(context: KernelContext, { kernel }: CaseFile): readonly RungShape[] {
  return openRungs(context, kernel)
    .filter(({ rung }) => !isQuiet(rung))
    .map(({ clock, rung, at }) => ({
      clock,
      generation: kernel.clocks[clock]?.generation ?? 0,
      rung: rung.key,
      effect: rung.effect,
      at: new Date(at),
      firedAt: null,
    }));
}

function keyOf({ clock, generation, rung }: RungShape): string {
  return JSON.stringify([clock, generation, rung]);
}
