/** A telephone number in one spelling: mainland numbers without the country code, others with it. */

const MOBILE = /^1\d{10}$/;
const SHORTEST = 7;

/** Null for what is too short to be anybody's: service numbers, extensions. */
export function readPhoneNumber(written: string): string | null {
  const text = written.normalize('NFKC').replaceAll(/[^0-9+]/g, '');
  const isAbroad = text.startsWith('+') || text.startsWith('00');
  const digits = text.replace(/^00/, '').replaceAll('+', '');
  if (isAbroad && !digits.startsWith('86')) return digits.length < SHORTEST ? null : `+${digits}`;
  const own = digits.startsWith('86') && (isAbroad || MOBILE.test(digits.slice(2))) ? digits.slice(2) : digits;
  if (own.length < SHORTEST) return null;
  // Abroad the area code is dialled without its zero.
  return isAbroad && !MOBILE.test(own) && !own.startsWith('0') ? `0${own}` : own;
}
