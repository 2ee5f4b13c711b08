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

/** A piece that passes the due instant is two: what came after it is drawn as late. */
export function splitAt<Piece extends Stretch>(
  pieces: readonly Piece[],
  dueAt: string | null,
): readonly (Piece & { readonly isLate: boolean })[] {
  const due = dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt);
  return pieces.flatMap((piece) => {
    const [from, to] = [Date.parse(piece.from), Date.parse(piece.to)];
    if (dueAt === null || to <= due) return [{ ...piece, isLate: false }];
    if (from >= due) return [{ ...piece, isLate: true }];
    return [
      { ...piece, to: dueAt, isLate: false },
      { ...piece, from: dueAt, isLate: true },
    ];
  });
}

/** Words at a mark stay inside the bar: beyond the middle they are written to the left of it. */
export function markOf(scale: BarScale, iso: string): { readonly left: number; readonly side: 'left' | 'right' } {
  const { left } = placeOf(scale, { from: iso, to: iso });
  return { left, side: left > 50 ? 'left' : 'right' };
}

interface Timed {
  readonly from: string;
  readonly to: string | null;
  readonly workingTime: number;
}

/** Shares of the working time; of plain time while none has passed, as in the first night of a case. */
export function sharesOf(stretches: readonly Timed[], now: string): readonly number[] {
  const worked = stretches.map(({ workingTime }) => workingTime);
  const passed = stretches.map(({ from, to }) => Math.max(0, Date.parse(to ?? now) - Date.parse(from)));
  const measured = worked.some((time) => time > 0) ? worked : passed;
  const total = measured.reduce((sum, time) => sum + time, 0);
  return measured.map((time) => (total > 0 ? time / total : 0));
}
