/** Where the pieces of a time bar lie, free of React so that it can be tested. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

export interface Placed {
  /** Percent of the whole bar. */
  readonly left: number;
  readonly width: number;
}

export interface BarScale {
  readonly begin: number;
  readonly end: number;
}

/** The bar reaches from its first piece to the last of pieces and marks. */
export function scaleOf(pieces: readonly Stretch[], marks: readonly (string | null)[]): BarScale | null {
  const instants = [
    ...pieces.flatMap(({ from, to }) => [Date.parse(from), Date.parse(to)]),
    ...marks.filter((mark) => mark !== null).map((mark) => Date.parse(mark)),
  ];
  if (instants.length === 0) return null;
  const [begin, end] = [Math.min(...instants), Math.max(...instants)];
  return end > begin ? { begin, end } : null;
}

export function placeOf({ begin, end }: BarScale, { from, to }: Stretch): Placed {
  const share = (iso: string): number => ((Date.parse(iso) - begin) / (end - begin)) * 100;
  return { left: share(from), width: share(to) - share(from) };
}

/** Words at a mark stay inside the bar: beyond the middle they are written to the left of it. */
export function markOf(scale: BarScale, iso: string): { readonly left: number; readonly side: 'left' | 'right' } {
  const { left } = placeOf(scale, { from: iso, to: iso });
  return { left, side: left > 50 ? 'left' : 'right' };
}
