/** Names and codes as strangers may see them: enough to compare with what one holds, too little to learn from. */
import { isCreditCode } from '../licence/credit-code.ts';

/** 张** , 泉州****公司: of a person the family name, of a body both ends. */
export function maskName(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= 1) return '*';
  if (letters.length <= 4) return `${letters[0]}${'*'.repeat(letters.length - 1)}`;
  return `${letters.slice(0, 2).join('')}${'*'.repeat(letters.length - 4)}${letters.slice(-2).join('')}`;
}

/**
 * Everything but the ends goes: passports, numbers of old and with slips of the pen are as much a person's as a resident
 * number. A body's credit code is public by law and stays.
 */
export function maskCode(code: string): string {
  if (isCreditCode(code)) return code;
  return code.length <= 2
    ? '*'.repeat(code.length)
    : `${code.slice(0, 1)}${'*'.repeat(code.length - 2)}${code.slice(-1)}`;
}
