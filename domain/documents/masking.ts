/** Names and codes as strangers may see them: enough to compare with what one holds, too little to learn from. */

/** 张** , 泉州****公司: of a person the family name, of a body both ends. */
export function maskName(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= 1) return '*';
  if (letters.length <= 4) return `${letters[0]}${'*'.repeat(letters.length - 1)}`;
  return `${letters.slice(0, 2).join('')}${'*'.repeat(letters.length - 4)}${letters.slice(-2).join('')}`;
}

/** Identity numbers lose everything but the ends; a body's credit code is public by law and stays. */
export function maskCode(code: string): string {
  return isIdentityNumber(code) ? `${code.slice(0, 1)}${'*'.repeat(code.length - 2)}${code.slice(-1)}` : code;
}

/** 公民身份号码: seventeen digits and a check character; a credit code of a body begins with its registering organ. */
export const isIdentityNumber = (code: string): boolean => /^[1-9]\d{5}(?:19|20)\d{9}[\dXx]$/.test(code);
