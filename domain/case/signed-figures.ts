/** What signed papers add up to: worked out of what their forms said, by everybody whose name still counts. */
import type { SignedFigure } from '../processes/define.ts';
import { ownMember } from './own-member.ts';
import { signaturesOf } from './signatures.ts';
import type { CaseState, Signature } from './state.ts';

/** Undefined for an average of nothing. */
export function signedFigure(state: CaseState, rule: SignedFigure): number | undefined {
  const signed = signaturesOf(state, rule.signed);
  if (rule.figure === 'count') return signed.filter((one) => saysSo(one, rule.where)).length;
  const values = signed.flatMap((one) => numbersIn(one, rule.of));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (rule.figure === 'sum') return toHundredths(total);
  return values.length === 0 ? undefined : toHundredths(total / values.length);
}

function saysSo({ facts }: Signature, where: Extract<SignedFigure, { readonly figure: 'count' }>['where']): boolean {
  return where === undefined || where.isOneOf.some((value) => value === ownMember(facts, where.field));
}

function numbersIn({ facts }: Signature, fields: readonly string[]): readonly number[] {
  return fields.flatMap((field) => {
    const value = ownMember(facts, field);
    return typeof value === 'number' ? [value] : [];
  });
}

/** Shown and compared as it stands: an average of three has no end. */
const toHundredths = (value: number) => Math.round(value * 100) / 100;
