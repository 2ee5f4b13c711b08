/** The named pure conditions that a definition may put on an edge. */
import { assertNever } from '../assert-never.ts';
import { localDateOf } from '../clock/local-time.ts';
import { readClock } from '../clock/reading.ts';
import type { ErrorCode } from '../errors.ts';
import type { Instant } from '../ids.ts';
import { isAskedInTime } from '../licence/renewal.ts';
import type { GuardName, GuardRule } from '../processes/define.ts';
import { personsOf } from './actors.ts';
import { clocksNamed, unitOfSlice } from './clock-names.ts';
import type { ActCommand } from './commands.ts';
import { type KernelContext, type Refused, refuse } from './context.ts';
import type { ActorStamp } from './events.ts';
import { hasSigned, signaturesOf } from './signatures.ts';
import type { CaseState } from './state.ts';

export interface GuardInput {
  readonly context: KernelContext;
  readonly state: CaseState;
  /** The capacity he would act in. */
  readonly stamp: ActorStamp;
  /** Null while only asking what could be done: guards on what the person has yet to fill in then pass. */
  readonly command: ActCommand | null;
  readonly now: Instant;
}

const YEAR = 366 * 24 * 60 * 60 * 1000;

const named: Readonly<Record<GuardName, (input: GuardInput) => ErrorCode | null>> = {
  // Persons, not posts: neither who acts nor the one in whose name he acts.
  notHandledByActor: ({ state, stamp }) =>
    personsOf(stamp).some((userId) => state.handledBy.includes(userId)) ? 'HANDLER_MAY_NOT_CLOSE' : null,

  standardRowChosen: ({ command }) => {
    if (command?.submission === undefined) return null;
    const row = command.submission.fields['standardRow'];
    return row === undefined || row === '' ? 'STANDARD_ROW_REQUIRED' : null;
  },

  // "Cannot be checked" is no failure: the acceptor then decides on the file.
  siteCheckNotFailed: ({ state }) => (state.facts['reportPostCheck.result'] === 'fail' ? 'CHECK_FAILED' : null),

  // Of several units at work each is judged by its own slice.
  handleClockNotOverdue: ({ context, state, stamp, now }) => {
    const own = stamp.kind === 'person' ? stamp.unitId : null;
    const isLate = clocksNamed(state, 'handle').some((name) => {
      const clock = state.clocks[name];
      const unit = unitOfSlice(name);
      if (clock === undefined || (unit !== null && unit !== own)) return false;
      return readClock(clock, context.calendar, now).overdue;
    });
    return isLate ? 'ALREADY_OVERDUE' : null;
  },

  // The rating of a party is a fact under its id: `rateParty.<unit id>`.
  everyPartyRated: ({ state }) =>
    (state.parties ?? []).every(({ unit }) => state.facts[`rateParty.${unit.id}`] !== undefined)
      ? null
      : 'PARTY_NOT_RATED',

  notDesignated: ({ state }) => (state.designated === true ? 'DESIGNATED_MAY_NOT_RETURN' : null),

  repeatsEnded: ({ state }) => (isEndedBefore(state) ? null : 'CONDITION_NOT_MET'),

  notEndedBefore: ({ state }) => (isEndedBefore(state) ? 'MATTER_ENDED_BEFORE' : null),

  renewalAskedInTime: ({ context, state }) =>
    isAskedInTime(context.calendar, state.openedAt, state.facts['renew.expiresOn']) === false
      ? 'RENEWAL_ASKED_LATE'
      : null,

  noSuspensionLongerThanAYear: ({ context, command, now }) => {
    if (command?.until === undefined) return null;
    const isLaterDay = localDateOf(context.calendar, command.until) > localDateOf(context.calendar, now);
    return isLaterDay && command.until - now <= YEAR ? null : 'SUSPENSION_TOO_LONG';
  },
};

/** 不再受理 is for the same facts and grounds (信访工作条例 §36): whether there are new ones is for people to say. */
function isEndedBefore({ repeatsEnded, facts }: CaseState): boolean {
  return repeatsEnded === true && facts['noteNewFacts.differs'] !== true;
}

/** The first condition not met, in the order of the definition; one on an answer says on which. */
export function failedGuard(rules: readonly GuardRule[], input: GuardInput): Refused | null {
  for (const rule of rules) {
    const code = typeof rule === 'string' ? named[rule](input) : failedCondition(rule, input);
    if (code === null) continue;
    return typeof rule === 'object' && rule.kind === 'given' ? refuse(code, { path: `/${rule.field}` }) : refuse(code);
  }
  return null;
}

function failedCondition(rule: Exclude<GuardRule, GuardName>, { state, stamp, command }: GuardInput): ErrorCode | null {
  switch (rule.kind) {
    case 'fact': {
      const value = state.facts[rule.fact];
      return value !== undefined && rule.isOneOf.includes(value) ? null : 'CONDITION_NOT_MET';
    }
    case 'factNot': {
      const value = state.facts[rule.fact];
      return value === undefined || !rule.isOneOf.includes(value) ? null : 'CONDITION_NOT_MET';
    }
    case 'given': {
      // Without a form at hand only buttons are asked for: what it will say is taken as given.
      const value = command?.submission?.fields[rule.field];
      const isGiven = command?.submission === undefined || (value !== undefined && rule.isOneOf.includes(value));
      return isGiven ? null : 'CONDITION_NOT_MET';
    }
    case 'notSigned':
      return hasSigned(state, rule.role, stamp) ? 'HANDLER_MAY_NOT_CLOSE' : null;
    case 'signatures': {
      const { length } = signaturesOf(state, rule.role);
      return length >= rule.least && (rule.odd !== true || length % 2 === 1) ? null : 'SIGNATURES_MISSING';
    }
    default:
      return assertNever(rule);
  }
}
