/**
 * The digest that tells a repeated request from a reused request id. It covers what the person said, not what a service
 * looked up on the way (case number, owner, superior, row ids): a retry looks those up again and may find others.
 */
import { assertNever } from '../assert-never.ts';
import type { Actor } from '../organisation.ts';
import type { ActCommand, Command, OpenCommand, SubmissionFact } from './commands.ts';
import type { Place } from './state.ts';
import { stableHash } from './stable-hash.ts';

export function commandDigest(command: Command): string {
  return stableHash({ type: command.type, by: actorKey(command.actor), body: body(command) });
}

/**
 * Was it this command that was answered under the digest? Earlier builds did not ask an opening for its division, and gave
 * one without a point the middle of its city (`openedAt`, as it was stored); what they answered and is sent again stays
 * answered.
 */
export function isAnsweredUnder(digest: string, command: Command, openedAt?: Place): boolean {
  if (digest === commandDigest(command)) return true;
  return command.type === 'open' && earlierSayings(command, openedAt).some((said) => digest === commandDigest(said));
}

function earlierSayings(command: OpenCommand, openedAt: Place | undefined): readonly OpenCommand[] {
  const hasStandIn = command.place.longitude === null && openedAt !== undefined;
  const places = hasStandIn ? [{ ...command, place: openedAt }] : [];
  return [command, ...places].flatMap((said) => {
    const { divisionCode: _, ...undivided } = said;
    return [said, undivided];
  });
}

function actorKey(actor: Actor): string {
  if (actor.kind === 'party') return 'party';
  if (actor.kind === 'person') return actor.userId;
  // Calendars were given under the reason of imports once: a request of then, come again, is still the same.
  return `engine:${actor.reason === 'calendar' ? 'import' : actor.reason}`;
}

function body(command: Command): unknown {
  switch (command.type) {
    case 'open':
      return openBody(command);
    case 'act':
      return actBody(command);
    case 'claim':
    case 'release':
      return command.workItemId;
    case 'addNote':
      return command.text;
    case 'attach':
      return command.attachmentId;
    case 'childOpened':
      return command.childCaseId;
    case 'childEnded':
      return [command.childCaseId, command.state];
    case 'receiveDuplicate':
      return command.duplicateCaseId;
    case 'replaceCalendar':
      return [command.calendar.id, command.calendar.version];
    case 'changeVersion':
      return command.toVersion;
    case 'clockDue':
    case 'mergeFailed':
      return null;
    default:
      return assertNever(command);
  }
}

function openBody(command: OpenCommand): unknown {
  return {
    caseId: command.caseId,
    process: command.process,
    entry: command.entry,
    category: command.category.code,
    urgency: command.urgency,
    point: [command.place.longitude, command.place.latitude],
    division: command.divisionCode,
    master: command.masterCaseId,
    submission: submissionBody(command.submission),
    parent: command.parentCaseId,
    repeatOf: command.repeatOf,
    denied: command.denied,
    units: command.units?.map(({ id }) => id),
    openedAt: command.openedAt,
    closedAt: command.closedAt,
  };
}

function actBody(command: ActCommand): unknown {
  return {
    action: command.action,
    workItem: command.workItemId,
    reason: command.reason,
    submission: command.submission === undefined ? null : submissionBody(command.submission),
    unit: command.unit?.id,
    units: command.units?.map(({ id }) => id),
    category: command.category?.code,
    standardRow: command.standardRow,
    urgency: command.urgency,
    master: command.masterCaseId,
    until: command.until,
    accused: command.accused,
    at: command.at,
  };
}

function submissionBody(submission: SubmissionFact): unknown {
  return { form: submission.form, fields: submission.fields, content: submission.contentDigest };
}
