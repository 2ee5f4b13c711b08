/** Number and code of the case being followed: kept for this tab alone, never in an address. */
import type { ProofInput } from '#graphql/generated/graphql.ts';

const KEY = 'gridcase.proof';

export function keptProof(): ProofInput | null {
  const [number, code] = (sessionStorage.getItem(KEY) ?? '').split(' ');
  return number && code ? { number, code } : null;
}

export function keepProof(proof: ProofInput | null): void {
  if (proof === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, `${proof.number.trim()} ${proof.code.replaceAll(/\s/g, '')}`);
}
