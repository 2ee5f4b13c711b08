/**
 * The rule behind Boston's target times: what is reported outside business hours counts from the next opening, and the
 * target is at the same time of day so many working days, or calendar days, later. Each type has one budget: the one that
 * reproduces most of its targets.
 */
import { toInstant, toLocal, MINUTE } from '#domain/clock/local-time.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import { isWorkingDay } from '#domain/clock/working-time.ts';

export interface TargetRow {
  readonly line: number;
  readonly type: string;
  readonly open: string;
  readonly target: string;
  readonly openedAt: number;
  readonly targetAt: number;
}

type Unit = 'workingDays' | 'calendarDays';

export interface TypeBudget {
  readonly type: string;
  readonly days: number;
  readonly unit: Unit;
  readonly rows: number;
}

export interface TargetCheck {
  readonly reproduced: number;
  readonly budgets: readonly TypeBudget[];
  readonly disagreements: readonly { readonly row: TargetRow; readonly explanation: string }[];
}

/** Longer than any budget of such a list. */
const MOST_DAYS = 400;

export function checkTargets(calendar: WorkingCalendar, rows: readonly TargetRow[]): TargetCheck {
  const budgets = [...Map.groupBy(rows, ({ type }) => type)].flatMap(([type, of]) => budgetOf(calendar, type, of));
  const byType = new Map(budgets.map((budget) => [budget.type, budget]));
  const disagreements = rows.flatMap((row) => {
    const budget = byType.get(row.type);
    if (budget !== undefined && isReproduced(calendar, row, budget)) return [];
    return [{ row, explanation: explain(calendar, row, budget) }];
  });
  return { reproduced: rows.length - disagreements.length, budgets, disagreements };
}

/** Most rows wins; of equals, working days: they are what such lists promise in. */
function budgetOf(calendar: WorkingCalendar, type: string, rows: readonly TargetRow[]): readonly TypeBudget[] {
  const votes = new Map<string, TypeBudget>();
  for (const unit of ['workingDays', 'calendarDays'] as const) {
    for (const row of rows) {
      const days = daysOf(calendar, row, unit);
      if (days === null) continue;
      const key = `${unit}/${days}`;
      votes.set(key, { type, days, unit, rows: (votes.get(key)?.rows ?? 0) + 1 });
    }
  }
  const [best] = [...votes.values()].toSorted((left, right) => right.rows - left.rows);
  return best === undefined ? [] : [best];
}

/** The budget that gives exactly this target; null when none does. */
function daysOf(calendar: WorkingCalendar, row: TargetRow, unit: Unit): number | null {
  for (let days = 0; days <= MOST_DAYS; days += 1) {
    const due = dueOf(calendar, row.openedAt, unit, days);
    if (isSameMinute(due, row.targetAt)) return days;
    if (due > row.targetAt + MINUTE) return null;
  }
  return null;
}

const isReproduced = (calendar: WorkingCalendar, row: TargetRow, { unit, days }: TypeBudget): boolean =>
  isSameMinute(dueOf(calendar, row.openedAt, unit, days), row.targetAt);

/** Exports cut the seconds of the opening now and then: the target keeps them. */
const isSameMinute = (left: number, right: number): boolean => Math.abs(left - right) < MINUTE;

function dueOf(calendar: WorkingCalendar, openedAt: number, unit: Unit, days: number): number {
  const from = unit === 'calendarDays' ? openedAt : nextBusiness(calendar, openedAt);
  const { day, time } = toLocal(calendar, from);
  let last = day;
  for (let left = days; left > 0;) {
    last += 1;
    if (unit === 'calendarDays' || isWorkingDay(calendar, last)) left -= 1;
  }
  return toInstant(calendar, last, time / MINUTE);
}

function nextBusiness(calendar: WorkingCalendar, at: number): number {
  const { day } = toLocal(calendar, at);
  for (let candidate = day; ; candidate += 1) {
    if (!isWorkingDay(calendar, candidate)) continue;
    const periods = calendar.week.find((hours) => hours.length > 0) ?? [];
    const opens = toInstant(calendar, candidate, periods[0]?.[0] ?? 0);
    const closes = toInstant(calendar, candidate, periods.at(-1)?.[1] ?? 1440);
    if (at < closes) return Math.max(at, opens);
  }
}

const HOUR = 60 * MINUTE;

function explain(calendar: WorkingCalendar, row: TargetRow, budget: TypeBudget | undefined): string {
  if (budget !== undefined) {
    const without = { ...calendar, exceptions: {} };
    const due = dueOf(calendar, row.openedAt, budget.unit, budget.days);
    if (isReproduced(without, row, budget)) return `counted ${budget.days} working days through a holiday`;
    if (isSameMinute(Math.abs(due - row.targetAt), HOUR)) return 'one hour off: a change of clocks lies between';
    const own = daysOf(calendar, row, budget.unit);
    if (own !== null) return `${own} ${budget.unit} where its type has ${budget.days}`;
    const naive = daysOf(without, row, 'workingDays');
    if (naive !== null)
      return `${naive} working days if holidays were worked, where its type has ${budget.days} ${budget.unit}`;
  }
  const other = daysOf({ ...calendar, exceptions: {} }, row, 'workingDays');
  if (other !== null) return `${other} working days, holidays worked: the target falls on a holiday or counts one`;
  return 'no whole number of days gives it';
}
