/**
 * Case numbers people read out on the telephone: `GI-350500-20261124-00012-K` is prefix, city code, local date of
 * opening, serial, and an ISO 7064 MOD 37,36 check character over the letters and digits. It catches every single wrong
 * character and all but very few swaps of two neighbours.
 */
import type { LocalDate } from '../ids.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const BASE = ALPHABET.length;
const PATTERN = /^[A-Z]{2,4}-[0-9A-Z]{2,12}-\d{8}-\d{5,9}-[0-9A-Z]$/;

/** `cityCode` is the code of the jurisdiction; what is neither letter nor digit in it is left out. */
export function makeCaseNumber(prefix: string, cityCode: string, date: LocalDate, serial: number): string {
  const city = cityCode.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  const body = `${prefix}-${city}-${date.replaceAll('-', '')}-${String(serial).padStart(5, '0')}`;
  const number = `${body}-${checkCharacter(body)}`;
  if (!Number.isInteger(serial) || serial < 0 || !PATTERN.test(number))
    throw new TypeError(`no case number: ${number}`);
  return number;
}

/** Well formed and with the right check character: mistyped numbers are refused before any look-up. */
export function isCaseNumber(text: string): boolean {
  return PATTERN.test(text) && checkCharacter(text.slice(0, -2)) === text.at(-1);
}

/** ISO 7064 hybrid system MOD 37,36; hyphens do not count. */
export function checkCharacter(body: string): string {
  let product = BASE;
  for (const character of body.replaceAll('-', '')) {
    const sum = (product + ALPHABET.indexOf(character)) % BASE;
    product = ((sum === 0 ? BASE : sum) * 2) % (BASE + 1);
  }
  return ALPHABET.charAt((BASE + 1 - product) % BASE);
}
