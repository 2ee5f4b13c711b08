/**
 * What a caller sends is kept as text and JSON, and PostgreSQL keeps neither NUL characters nor halves of a surrogate pair.
 * They are refused before anything is done, like values nested deeper than any form, which would exhaust the stack of
 * whatever walks them, and a key that JavaScript takes for an object's prototype.
 */
const DEEPEST = 32;

export const isStorableText = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

export function isStorable(sent: unknown): boolean {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: sent, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string' && !isStorableText(value)) return false;
    // JSON has no infinity, and yet `1e999` is read as one.
    if (typeof value === 'number' && !Number.isFinite(value)) return false;
    if (typeof value !== 'object' || value === null) continue;
    if (depth === DEEPEST) return false;
    for (const [key, inner] of Object.entries(value)) {
      if (key === '__proto__' || !isStorableText(key)) return false;
      waiting.push({ value: inner, depth: depth + 1 });
    }
  }
  return true;
}
