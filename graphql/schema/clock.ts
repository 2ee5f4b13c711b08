/** Clocks of a case, read from their ledgers at the moment of asking. */
import type { Clock } from '#domain/clock/types.ts';
import { clockDefinitionOf, unitOfSlice } from '#domain/case/clock-names.ts';
import { basisLabel } from '#domain/processes/basis-labels.ts';
import { readClock } from '#domain/clock/reading.ts';
import type { KernelContext } from '#domain/case/context.ts';
import type { Label } from '#domain/labels.ts';
import type { CaseLedgers } from '#database/repositories/read-cases.ts';
import { builder } from '../builder.ts';
import type { ApiContext } from '../context.ts';
import { ClockStatusEnum, ClockUnitEnum } from './enums.ts';
import { ClockRef, LabelRef } from './refs.ts';
import type { ClockShape } from './refs.ts';

const ClockPauseRef = builder.objectRef<ClockShape['pauses'][number]>('ClockPause');

export function registerClock(): void {
  ClockPauseRef.implement({
    fields: (t) => ({
      from: t.field({ type: 'DateTime', resolve: (pause) => pause.from }),
      to: t.field({ type: 'DateTime', nullable: true, resolve: (pause) => pause.to }),
      basis: t.exposeString('basis'),
    }),
  });
  ClockRef.implement({
    fields: (t) => ({
      name: t.exposeString('name'),
      label: t.field({ type: LabelRef, resolve: labelOf }),
      limit: t.field({
        type: LabelRef,
        description: 'What it limits, without the unit of a slice: for lists.',
        resolve: ({ label }) => label,
      }),
      status: t.field({ type: ClockStatusEnum, resolve: (clock) => clock.reading.status }),
      unit: t.field({ type: ClockUnitEnum, resolve: (clock) => clock.reading.unit }),
      budget: t.float({ resolve: (clock) => clock.reading.budget }),
      consumed: t.float({ resolve: (clock) => clock.reading.consumed }),
      remaining: t.float({ resolve: (clock) => clock.reading.remaining }),
      dueAt: t.field({
        type: 'DateTime',
        nullable: true,
        resolve: ({ reading }) => (reading.dueAt === null ? null : new Date(reading.dueAt)),
      }),
      provisional: t.boolean({ resolve: (clock) => clock.reading.provisional }),
      overdue: t.boolean({ resolve: (clock) => clock.reading.overdue }),
      basis: t.exposeString('basis'),
      basisLabel: t.field({ type: LabelRef, nullable: true, resolve: ({ basis }) => basisLabel(basis) }),
      pauses: t.field({ type: [ClockPauseRef], resolve: (clock) => clock.pauses }),
    }),
  });
}

/** A slice is told from the others by its unit. */
async function labelOf({ name, label }: ClockShape, _args: object, { loaders }: ApiContext): Promise<Label> {
  const unitId = unitOfSlice(name);
  const unit = unitId === null ? null : await loaders.unit.load(unitId);
  if (unit === null) return label;
  return { zh: `${label.zh}（${unit.nameZh}）`, en: `${label.en} (${unit.nameEn})` };
}

export function clocksOf({ definition, calendar }: KernelContext, state: CaseLedgers, now: number): ClockShape[] {
  return Object.values(state.clocks).map((clock) => {
    const reading = readClock(clock, calendar, now);
    return {
      name: clock.name,
      label: clockDefinitionOf(definition, clock.name)?.label ?? { zh: clock.name, en: clock.name },
      basis: clockDefinitionOf(definition, clock.name)?.basis ?? '',
      // Overdue once stays overdue, whatever an extension granted later.
      reading: { ...reading, overdue: reading.overdue || state.overdueClocks.includes(clock.name) },
      pauses: pausesOf(clock),
    };
  });
}

function pausesOf(clock: Clock): ClockShape['pauses'] {
  const pauses: { from: Date; to: Date | null; basis: string }[] = [];
  for (const entry of clock.ledger) {
    if (entry.kind === 'paused') pauses.push({ from: new Date(entry.at), to: null, basis: entry.basis });
    const last = pauses.at(-1);
    if ((entry.kind === 'resumed' || entry.kind === 'stopped') && last?.to === null) last.to = new Date(entry.at);
  }
  return pauses;
}
