/** Rows of rates as the page shows them: one computation, a line for each unit, three rates in a line. */
import type { HotlineIndicator } from '#domain/indicators/hotline-rates.ts';
import type { Label } from '#domain/labels.ts';
import type { HotlineRateRowFragment } from '#graphql/generated/graphql.ts';

export interface RateParts {
  readonly numerator: number;
  readonly denominator: number;
}

export interface RateLine {
  readonly key: string;
  /** Null: all units together. */
  readonly unit: Label | null;
  readonly rates: Readonly<Partial<Record<HotlineIndicator, RateParts>>>;
}

export interface Computation {
  readonly computedAt: string;
  readonly from: string;
  readonly to: string;
  readonly formula: string;
  readonly lines: readonly RateLine[];
}

/** Latest first, as they come. */
export function computationsOf(rows: readonly HotlineRateRowFragment[]): readonly Computation[] {
  return [...Map.groupBy(rows, ({ computedAt }) => computedAt)].map(([computedAt, group]) => ({
    computedAt,
    from: group[0]!.from,
    to: group[0]!.to,
    formula: group[0]!.formula,
    lines: linesOf(group),
  }));
}

/** All together first, then whoever answered for most. */
function linesOf(rows: readonly HotlineRateRowFragment[]): readonly RateLine[] {
  const lines = [...Map.groupBy(rows, ({ unit }) => unit?.id ?? '')].map(([key, group]) => ({
    key,
    unit: group[0]?.unit?.name ?? null,
    rates: Object.fromEntries(
      group.map(({ indicator, numerator, denominator }) => [indicator, { numerator, denominator }]),
    ),
  }));
  return lines.toSorted(
    (left, right) => Number(left.unit !== null) - Number(right.unit !== null) || ordersOf(right) - ordersOf(left),
  );
}

const ordersOf = ({ rates }: RateLine): number => rates.response?.denominator ?? 0;

/** 0 of 0 is no rate. */
export const percentOf = (parts: RateParts | undefined): number | null =>
  parts === undefined || parts.denominator === 0 ? null : (parts.numerator / parts.denominator) * 100;
