/** How a case comes into being. */
import type { Actor, Holding } from '../organisation.ts';
import type { EntryDefinition } from '../processes/define.ts';
import { type Capacity, stampOf } from './actors.ts';
import { beginDraft, type CaseInput, decided, notBefore } from './case-input.ts';
import type { OpenCommand } from './commands.ts';
import { type Decision, type KernelContext, type Refused, refuse } from './context.ts';
import type { Draft } from './draft.ts';
import type { OpenFacts } from './events.ts';
import { isLimit } from './inputs.ts';
import { ownMember } from './own-member.ts';
import type { CaseState } from './state.ts';
import { isFinal } from './phases.ts';
import { applyEffects, moveCase, settle } from './transition.ts';
import { isAccused } from './withheld.ts';

export function decideOpen(input: CaseInput<OpenCommand, CaseState | null>): Decision {
  const { context, state, command, now } = input;
  if (state !== null) return refuse('ACTION_NOT_ALLOWED', { state: state.state });
  const { definition } = context;
  if (command.process !== definition.id || command.version !== definition.version) return refuse('UNKNOWN_PROCESS');
  const entry = ownMember(definition.entries, command.entry);
  if (entry === undefined) return refuse('UNKNOWN_ACTION', { entry: command.entry });
  const capacity = openingCapacity(command, entry);
  if (!capacity.ok) return capacity;
  const missing = missingOpening(command, entry);
  if (missing !== null) return missing;
  const isRecord = command.actor.kind === 'engine';
  const closing = isRecord && command.closedAt !== undefined ? closingAction(context, entry.to) : null;
  const draft = beginDraft(input, capacity.stamp, isRecord ? (command.openedAt ?? now) : now);
  open(draft, command, entry);
  if (closing !== null && command.closedAt !== undefined) close(draft, closing, command.closedAt);
  return decided(draft);
}

function open(draft: Draft, command: OpenCommand, entry: EntryDefinition): void {
  const final = isFinal(draft.context, entry.to);
  draft.emit({ type: 'opened', data: { ...factsOf(command), ladder: entry.ladder, state: entry.to, final } });
  applyEffects(draft, entry.effects ?? [], command);
  settle(draft);
  if (command.skippedUnheld === true && !final) draft.emit({ type: 'becameUnowned', data: { reason: 'noPostHolder' } });
}

/** Named one by one: what an event says for ever is not whatever the command happens to carry. */
function factsOf(command: OpenCommand): OpenFacts {
  return {
    caseId: command.caseId,
    number: command.number,
    jurisdiction: command.jurisdiction,
    title: command.title,
    process: command.process,
    version: command.version,
    entry: command.entry,
    category: command.category,
    urgency: command.urgency,
    place: command.place,
    owner: command.owner,
    assigned: command.assigned,
    site: command.site,
    submission: command.submission,
    masterCaseId: command.masterCaseId,
    ...(command.parentCaseId !== undefined && { parentCaseId: command.parentCaseId }),
    ...(command.repeatOf !== undefined && { repeatOf: command.repeatOf }),
    ...(command.repeatsEnded !== undefined && { repeatsEnded: command.repeatsEnded }),
    ...(command.denied !== undefined && { denied: command.denied }),
    ...(command.knownTo !== undefined && { knownTo: command.knownTo }),
    ...(command.units !== undefined && { units: command.units }),
  };
}

/** The action by which the engine closes a record of another system. */
function closingAction({ definition }: KernelContext, state: string): { name: string; to: string } | null {
  for (const [name, action] of Object.entries(definition.actions)) {
    const isClosing = definition.states[action.to]?.phase === 'final';
    if (isClosing && action.by.includes('engine') && action.from.includes(state)) return { name, to: action.to };
  }
  return null;
}

function close(draft: Draft, action: { name: string; to: string }, closedAt: number): void {
  draft.at = notBefore(draft.state, closedAt);
  moveCase(draft, { action: action.name, to: action.to, reason: null, submission: null }, () => {});
}

function missingOpening(command: OpenCommand, entry: EntryDefinition): Refused | null {
  const reached = [command.owner, command.assigned, ...(command.units ?? []), ...(command.knownTo ?? [])];
  if (reached.some((unit) => unit !== null && isAccused(command.denied, unit))) return refuse('UNIT_IS_ACCUSED');
  if (command.submission.form !== entry.form) return refuse('WRONG_FORM', { form: entry.form });
  if (command.category.limit !== null && !isLimit(command.category.limit)) {
    return refuse('INVALID_INPUT', { field: 'category.limit' });
  }
  const invites = entry.effects?.some(({ kind }) => kind === 'inviteParties') ?? false;
  if (invites && (command.units ?? []).length === 0) return refuse('TARGET_REQUIRED', { target: 'units' });
  const merges = entry.effects?.some(({ kind }) => kind === 'merge') ?? false;
  if (merges && command.masterCaseId === null) return refuse('TARGET_REQUIRED', { target: 'masterCase' });
  return command.masterCaseId === command.caseId ? refuse('MASTER_NOT_AVAILABLE') : null;
}

/**
 * Who settles a matter on the spot both handles and closes it. That is the one case in which law allows it (即办即结),
 * so it is bound to those who work at the place: the unit of the site or the one that owns the case.
 */
function openingCapacity({ actor, site, owner }: OpenCommand, entry: EntryDefinition): Capacity {
  if (actor.kind === 'engine') {
    return entry.by.includes('engine') ? { ok: true, stamp: actor } : refuse('NOT_YOUR_POST');
  }
  if (actor.kind === 'party') return entry.by.includes('party') ? { ok: true, stamp: actor } : refuse('PARTY_MAY_NOT');
  const isNear = ({ unit }: Holding) => unit.id === site?.id || unit.id === owner.id;
  const holdings = holdingsOf(actor, entry);
  const settles = entry.effects?.some(({ kind }) => kind === 'recordHandler') ?? false;
  const chosen = holdings.find(isNear) ?? (settles ? undefined : holdings[0]);
  return chosen === undefined ? refuse('NOT_YOUR_POST') : { ok: true, stamp: stampOf(actor.userId, chosen) };
}

function holdingsOf(actor: Extract<Actor, { readonly kind: 'person' }>, entry: EntryDefinition): readonly Holding[] {
  return actor.holdings.filter(({ post }) => entry.by.includes(post));
}
