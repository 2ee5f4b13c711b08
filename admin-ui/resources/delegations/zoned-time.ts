/** `datetime-local` fields speak the time of the city, wherever the browser is. */

const MINUTE = 60_000;

/** `2026-11-24T09:00` in the zone. */
export function toZonedText(instant: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return parts.format(instant).replace(' ', 'T');
}

/** The instant of a zoned text, or null where it is none. A time skipped by a change of clocks is read as the one after. */
export function fromZonedText(text: string, timeZone: string): number | null {
  const asUtc = Date.parse(`${text}Z`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) || Number.isNaN(asUtc)) return null;
  const first = asUtc - offsetAt(asUtc, timeZone);
  return asUtc - offsetAt(first, timeZone);
}

function offsetAt(instant: number, timeZone: string): number {
  const whole = Math.floor(instant / MINUTE) * MINUTE;
  return Date.parse(`${toZonedText(whole, timeZone)}Z`) - whole;
}
