/** 政府投资条例 §12: an estimate more than a tenth above the approved one goes back to whoever approved the project. */
export const TOLERATED_PERCENT = 10;

export function overrunPercent(approved: number, actual: number): number {
  return Math.round(((actual - approved) / approved) * 1e4) / 100;
}

/** Exactly a tenth is tolerated; compared without division. */
export function isTolerated(approved: number, actual: number): boolean {
  return approved > 0 && actual * 100 <= approved * (100 + TOLERATED_PERCENT);
}
