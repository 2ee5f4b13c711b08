/** 特许经营: forty years at most in principle; large projects of slow return may ask for more with a reason (第17号令). */
export const TERM_YEARS = 40;

export function isTermJustified(years: number, reason: string | undefined): boolean {
  return years <= TERM_YEARS || (reason ?? '').trim() !== '';
}
