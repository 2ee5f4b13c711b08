/** A telephone number in one spelling: mainland numbers without the country code, others with it. */

const MOBILE = /^1\d{10}$/;
const SHORTEST = 7;

/** Null for what is too short to be anybody's: service numbers, extensions. */
export function readPhoneNumber(written: string): string | null {
  // A plus means something at the beginning alone.
  const text = written
    .normalize('NFKC')
    .replaceAll(/[^0-9+]/g, '')
    .replaceAll(/(?<=.)\+/g, '');
  const isAbroad = text.startsWith('+') || text.startsWith('00');
  const digits = text.replace(/^(?:00|\+)/, '');
  if (isAbroad && !digits.startsWith('86')) return digits.length < SHORTEST ? null : `+${digits}`;
  const own = digits.startsWith('86') && (isAbroad || MOBILE.test(digits.slice(2))) ? digits.slice(2) : digits;
  // Abroad the area code is dialled without its zero.
  const dialled = isAbroad && !MOBILE.test(own) ? own.replace(/^0*/, '0') : own;
  return Math.min(own.length, dialled.length) < SHORTEST ? null : dialled;
}
