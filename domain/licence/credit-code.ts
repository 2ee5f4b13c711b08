/**
 * 统一社会信用代码 (GB 32100): class of organ, division, organisation code, check character. The demonstration units have
 * none in the register, so theirs are made of their own codes: well formed, and not those of real bodies.
 */
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
/** 1 机构编制, 1 机关. */
const STATE_ORGAN = '11';

/** Check character of the first 17. */
export function creditCheck(body: string): string {
  const sum = Array.from(body).reduce((total, c, i) => total + CREDIT_ALPHABET.indexOf(c) * CREDIT_WEIGHTS[i]!, 0);
  return CREDIT_ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** Check character of an eight-digit organisation code (GB 11714). */
export function organisationCheck(digits: string): string {
  const sum = Array.from(digits).reduce((total, c, i) => total + Number(c) * ORGANISATION_WEIGHTS[i]!, 0);
  const rest = (11 - (sum % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
}

export function isCreditCode(code: string): boolean {
  return /^[0-9A-HJ-NP-RTUWXY]{18}$/.test(code) && creditCheck(code.slice(0, 17)) === code.at(-1);
}

/** `unitCode` is the unit's own code in this product; the same unit always has the same. */
export function demonstrationCreditCode(divisionCode: string, unitCode: string): string {
  // 9 in front: organisation codes of state organs begin with 0, so that none of a real one is met.
  const digits = digitsOf(unitCode);
  // An organisation check of X is taken by no code here: another number is made of the same name.
  if (organisationCheck(digits) === 'X') return demonstrationCreditCode(divisionCode, `${unitCode}~`);
  const body = `${STATE_ORGAN}${divisionCode.slice(0, 6).padEnd(6, '0')}${digits}${organisationCheck(digits)}`;
  return `${body}${creditCheck(body)}`;
}

function digitsOf(text: string): string {
  let hash = 0;
  for (const character of text) hash = (hash * 31 + character.codePointAt(0)!) % 9_999_900;
  return `9${String(hash).padStart(7, '0')}`;
}
