/** What the desk shows, as kept in the address: a figure can be sent to somebody and returned to. Free of React. */
import type { CaseFilter, DeskRowFragment, WorkloadGroup } from '#graphql/generated/graphql.ts';
import type { UrlFilters } from '../../lists/use-url-filters.ts';

export const shows = ['overdue', 'dueSoon', 'unowned', 'open'] as const;
export type Show = (typeof shows)[number];

export const soonChoices = [4, 24, 72, 168] as const;
export const USUAL_HOURS = 24;

export interface DeskView {
  /** Division drilled into; empty: everything the caller sees. */
  readonly area: string;
  readonly level: string;
  readonly unit: string;
  readonly post: string;
  readonly show: Show;
  readonly soonHours: number;
}

export function viewOf({ get }: Pick<UrlFilters, 'get'>): DeskView {
  const hours = Number(get('soon'));
  return {
    area: get('area'),
    level: get('level'),
    unit: get('unit'),
    post: get('post'),
    show: shows.find((known) => known === get('show')) ?? 'open',
    soonHours: soonChoices.find((known) => known === hours) ?? USUAL_HOURS,
  };
}

/** The divisions one step further down; null in a village, which has units and no parts. */
export function groupBelow(area: string): Extract<WorkloadGroup, 'county' | 'town' | 'village'> | null {
  if (area.length < 6) return 'county';
  if (area.length < 9) return 'town';
  return area.length < 12 ? 'village' : null;
}

/** Where the figures are counted: area and level narrow all of them. */
export function scopeOf({ area, level }: DeskView): CaseFilter {
  return {
    ...(area === '' ? {} : { divisionCode: area }),
    ...(level === '' ? {} : { ownerLevel: level as NonNullable<CaseFilter['ownerLevel']> }),
  };
}

/** The list behind a figure. Mirrors the conditions by which the server counts. */
export function listFilterOf(view: DeskView): CaseFilter {
  return {
    ...scopeOf(view),
    open: true,
    ...(view.unit === '' ? {} : { heldByUnitId: view.unit }),
    ...(view.post === '' ? {} : { heldByPost: view.post }),
    ...(view.show === 'overdue' && { overdue: true }),
    ...(view.show === 'dueSoon' && { overdue: false, dueWithinHours: view.soonHours }),
    ...(view.show === 'unowned' && { unowned: true }),
  };
}

export type Totals = Readonly<Record<Show, number>>;

/** Levels part the cases, so their rows add up to the whole. */
export function totalsOf(rows: readonly DeskRowFragment[]): Totals {
  const sum = (key: 'cases' | 'overdue' | 'dueSoon' | 'unowned'): number =>
    rows.reduce((total, row) => total + row[key], 0);
  return { open: sum('cases'), overdue: sum('overdue'), dueSoon: sum('dueSoon'), unowned: sum('unowned') };
}
