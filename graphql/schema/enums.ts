/** Scalars and enums of the contract. */
import { levels } from '#domain/organisation.ts';
import { stepStandings } from '#domain/processes/progress.ts';
import { clockUnits } from '#domain/clock/types.ts';
import { isYearOfFourDigits } from '#database/repositories/keyset.ts';
import { builder } from '../builder.ts';
import { graphqlError } from '../errors.ts';
import { isStorable } from '../storable.ts';

builder.scalarType('DateTime', {
  serialize: (value) => value.toISOString(),
  parseValue: (value) => {
    const instant = new Date(typeof value === 'string' ? value : Number.NaN);
    // Other years are written in ways of their own, which the database reads differently.
    if (!isYearOfFourDigits(instant)) throw graphqlError('INVALID_INPUT');
    return instant;
  },
});
builder.scalarType('JSON', {
  serialize: (value) => value,
  parseValue: (value) => {
    if (!isStorable(value)) throw graphqlError('INVALID_INPUT');
    return value;
  },
});

export const LanguageEnum = builder.enumType('Language', { values: ['zh', 'en'] as const });
export const LevelEnum = builder.enumType('Level', { values: levels });
export const ClockUnitEnum = builder.enumType('ClockUnit', { values: clockUnits });
export const ClockStatusEnum = builder.enumType('ClockStatus', { values: ['running', 'paused', 'stopped'] as const });
export const UrgencyEnum = builder.enumType('Urgency', { values: ['normal', 'urgent'] as const });
export const WorkItemStatusEnum = builder.enumType('WorkItemStatus', {
  values: ['open', 'done', 'cancelled'] as const,
});
export const WorkItemKindEnum = builder.enumType('WorkItemKind', { values: ['main', 'adjustment'] as const });
export const ActionToneEnum = builder.enumType('ActionTone', { values: ['primary', 'neutral', 'caution'] as const });
export const ActionTargetEnum = builder.enumType('ActionTarget', {
  values: ['unit', 'units', 'superior', 'masterCase', 'untilDate', 'category', 'accused'] as const,
});
export const StepStandingEnum = builder.enumType('StepStanding', { values: stepStandings });
/** Of a supervision order: we issued it, or it is addressed to us. */
export const OurSideEnum = builder.enumType('OurSide', { values: ['issued', 'addressed'] as const });
export const ChangeKindEnum = builder.enumType('ChangeKind', { values: ['case', 'queue', 'notice'] as const });
export const QueueOrderEnum = builder.enumType('QueueOrder', {
  values: ['dueAtAscending', 'openedAtAscending', 'openedAtDescending'] as const,
});
export const CaseOrderEnum = builder.enumType('CaseOrder', {
  values: ['openedAtDescending', 'openedAtAscending', 'dueAtAscending'] as const,
});
