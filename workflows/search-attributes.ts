/**
 * Search attributes, for operators only: queues and searches read the database. They are never encrypted, so they hold
 * codes and nothing personal. Set when the case starts and once when it ends.
 */
import { defineSearchAttributeKey, type SearchAttributePair } from '@temporalio/common';

export const CaseFamilyKey = defineSearchAttributeKey('CaseFamily', 'KEYWORD');
export const CaseStateKey = defineSearchAttributeKey('CaseState', 'KEYWORD');
/** Code of the unit that first owned the case. */
export const CaseUnitKey = defineSearchAttributeKey('CaseUnit', 'KEYWORD');

/** Registered in the namespace before the first case is opened. */
export const caseSearchAttributes = [CaseFamilyKey, CaseStateKey, CaseUnitKey] as const;

export interface OpeningAttributes {
  readonly family: string;
  readonly state: string;
  readonly unitCode: string;
}

/** `typedSearchAttributes` of a new case. */
export function openingAttributes({ family, state, unitCode }: OpeningAttributes): SearchAttributePair[] {
  return [
    { key: CaseFamilyKey, value: family },
    { key: CaseStateKey, value: state },
    { key: CaseUnitKey, value: unitCode },
  ];
}

export function closingAttributes(state: string): SearchAttributePair[] {
  return [{ key: CaseStateKey, value: state }];
}
