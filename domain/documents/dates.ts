import type { LocalDate } from '../ids.ts';

/** 2026-11-24 → 2026年11月24日. */
export function dateInWords(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
