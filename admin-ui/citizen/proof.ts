/** Number and code of the case being followed: kept for this tab alone, never in an address. */
import type { ProofInput } from '#graphql/generated/graphql.ts';
import { forgetInTab, keepInTab, readInTab } from './tab-store.ts';

const KEY = 'proof';

export const keptProof = (): ProofInput | null => (readInTab(KEY) as ProofInput | undefined) ?? null;

export function keepProof(proof: ProofInput | null): void {
  if (proof === null) forgetInTab(KEY);
  else keepInTab(KEY, { number: proof.number.trim(), code: proof.code.replaceAll(/\s/g, '') });
}
