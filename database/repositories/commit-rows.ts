/** Turns a commit into the rows it leaves behind, named by column, ready for `jsonb_populate_recordset`. */
import { dueOfUnit } from '#domain/case/due-of-unit.ts';
import type { CaseEvent } from '#domain/case/events.ts';
import type { CaseCommit, Notice } from '#domain/case/projection.ts';
import type { CaseState, Place, WorkItem } from '#domain/case/state.ts';
import type { CaseId, Instant } from '#domain/ids.ts';
import { supervisionOrder } from '#domain/processes/coordination/supervision-order.ts';
import { whistle } from '#domain/processes/coordination/whistle.ts';
import { findDefinition } from '#domain/processes/registry.ts';
import type { CaseLink } from '../entities/case-link.entity.ts';
import { canonicalEvent } from './event-chain.ts';
import { claimedRows, plannedRows, rungsBySeq } from './rung-rows.ts';

export interface CommitRows {
  readonly caseFile: object;
  readonly events: readonly object[];
  readonly workItems: readonly object[];
  readonly clocks: readonly object[];
  readonly notices: readonly object[];
  readonly plannedRungs: readonly object[];
  readonly claimedRungs: readonly object[];
  readonly links: readonly object[];
  readonly unlinked: readonly CaseId[];
  readonly submissionIds: readonly string[];
  readonly attachmentIds: readonly string[];
}

const time = (at: Instant | null): string | null => (at === null ? null : new Date(at).toISOString());

export function commitRows(commit: CaseCommit): CommitRows {
  const { caseId, events, state } = commit;
  const jurisdiction = state.jurisdiction;
  const at = new Map(events.map((event) => [event.seq, time(event.at)]));
  const rungs = rungsBySeq(events);
  const link = (later: CaseId, earlier: CaseId, event: CaseEvent, kind: CaseLink['kind'] = 'duplicate') => ({
    jurisdiction,
    case_id: later,
    other_case_id: earlier,
    kind,
    created_at: time(event.at),
  });
  return {
    caseFile: caseRow(commit),
    events: events.map((event) => eventRow(commit, event)),
    workItems: changedItems(commit).map((item) => workItemRow(commit, item)),
    clocks: commit.clocks.map(({ dueAt, ...clock }) => ({
      ...clock,
      case_id: caseId,
      jurisdiction,
      due_at: time(dueAt),
    })),
    notices: commit.notices.map((notice) => ({
      ...noticeRow(commit, notice, at.get(notice.seq) ?? null),
      rung: rungs.get(notice.seq) ?? null,
    })),
    plannedRungs: plannedRows(commit),
    claimedRungs: claimedRows(commit),
    links: events.flatMap((event) => {
      if (event.type === 'opened' || event.type === 'moved') {
        const { repeatOf } = event.data;
        const repeats = repeatOf === undefined ? [] : [link(caseId, repeatOf, event, 'repeat')];
        return event.type === 'opened' ? [...parentLink(commit, time(event.at)), ...repeats] : repeats;
      }
      if (event.type === 'mergedInto') return [link(caseId, event.data.masterCaseId, event)];
      return event.type === 'duplicateReceived' ? [link(event.data.caseId, caseId, event)] : [];
    }),
    unlinked: events.flatMap((event) => (event.type === 'mergeFailed' ? [event.data.masterCaseId] : [])),
    submissionIds: events.flatMap((event) => {
      if (event.type === 'opened') return [event.data.submission.id];
      return event.type === 'moved' && event.data.submissionId !== null ? [event.data.submissionId] : [];
    }),
    attachmentIds: events.flatMap((event) => (event.type === 'attachmentAdded' ? [event.data.attachmentId] : [])),
  };
}

/**
 * By the ledgers at the commit's instant: the kernel claims the verdict only when the case moves. What the sweep has
 * marked since is added by the statement.
 */
function isOverdue({ clocks, state }: CaseCommit): boolean {
  return state.overdueClocks.length > 0 || clocks.some(({ overdue }) => overdue);
}

/** A child case hangs on its parent from its first commit on. */
function parentLink({ caseId, state }: CaseCommit, createdAt: string | null): readonly object[] {
  if (state.parentCaseId === undefined) return [];
  const kind = linkKinds[state.process] ?? 'child';
  const { jurisdiction, parentCaseId } = state;
  return [{ jurisdiction, case_id: caseId, other_case_id: parentCaseId, kind, created_at: createdAt }];
}

const linkKinds: Readonly<Record<string, CaseLink['kind']>> = {
  [supervisionOrder.id]: 'supervision',
  [whistle.id]: 'whistle',
};

function caseRow(commit: CaseCommit): object {
  const { caseId, family, phase, final, dueAt, events, state } = commit;
  const { place, category, owner, assigned } = state;
  return {
    id: caseId,
    number: state.number,
    jurisdiction: state.jurisdiction,
    title: state.title,
    process: state.process,
    version: state.version,
    family,
    state: state.state,
    phase,
    final,
    category_code: category.code,
    urgency: state.urgency,
    city_code: place.cityCode,
    county_code: place.countyCode,
    town_code: place.townCode,
    village_code: place.villageCode,
    cell_code: place.cellCode,
    ...pointOf(state),
    owner_unit_id: owner.id,
    assigned_unit_id: assigned?.id ?? null,
    unit_ids: state.involvedUnits.map(({ id }) => id),
    reporter_ids: state.reporters,
    denied_unit_ids: state.denied?.unitIds ?? [],
    denied_user_ids: state.denied?.userIds ?? [],
    seq: state.seq,
    overdue: isOverdue(commit),
    due_at: time(dueAt),
    unowned_reason: state.unownedReason ?? '',
    suspended_until: time(state.suspendedUntil),
    master_case_id: state.masterCaseId,
    opened_at: time(state.openedAt),
    closed_at: time(state.closedAt),
    created_at: time(events[0]?.at ?? state.openedAt),
    updated_at: time(events.at(-1)?.at ?? state.openedAt),
    kernel: state,
  };
}

/** API processes of an earlier build that still run give a matter of a division the middle of its city. */
function pointOf({ process, version, place }: CaseState): Pick<Place, 'longitude' | 'latitude'> {
  const isOfDivision = findDefinition(process, version)?.intake?.kind === 'division';
  if (isOfDivision && place.cellCode === '') return { longitude: null, latitude: null };
  return { longitude: place.longitude, latitude: place.latitude };
}

function eventRow({ caseId, state }: CaseCommit, event: CaseEvent): object {
  const { seq, type, data, at, actor, requestId, digest } = event;
  const person = actor.kind === 'person' ? actor : null;
  return {
    case_id: caseId,
    seq,
    jurisdiction: state.jurisdiction,
    type,
    data,
    at: time(at),
    request_id: requestId,
    digest,
    actor_user_id: person?.userId ?? null,
    actor_unit_id: person?.unitId ?? null,
    actor_post: person?.post ?? null,
    actor_on_behalf_of: person?.onBehalfOf ?? null,
    engine_reason: actor.kind === 'engine' ? actor.reason : null,
    // The statement replaces it by the hash, which needs the one before.
    hash: canonicalEvent(caseId, event),
  };
}

/** Open items may have a new due instant; closed ones change no more, except those this commit touches. */
function changedItems({ events, state }: CaseCommit): readonly WorkItem[] {
  const touched = new Set<string>();
  for (const { type, data } of events) {
    if (type === 'workItemOpened' || type === 'workItemClosed') touched.add(data.id);
    if (type === 'workItemClaimed' || type === 'workItemReleased') touched.add(data.id);
  }
  return state.workItems.filter((item) => item.status === 'open' || touched.has(item.id));
}

function workItemRow(commit: CaseCommit, item: WorkItem): object {
  const { caseId, clocks, state } = commit;
  return {
    id: item.id,
    case_id: caseId,
    jurisdiction: state.jurisdiction,
    kind: item.kind,
    purpose: item.purpose,
    unit_id: item.unit.id,
    post: item.post,
    claimed_by: item.claimedBy,
    status: item.status,
    opened_at: time(item.openedAt),
    closed_at: time(item.closedAt),
    due_at: time(dueOfUnit(clocks, item.unit.id)),
    urgency: state.urgency,
    overdue: isOverdue(commit),
  };
}

function noticeRow({ caseId, state }: CaseCommit, notice: Notice, at: string | null): object {
  const { seq, ordinal, kind, recipient } = notice;
  return {
    jurisdiction: state.jurisdiction,
    case_id: caseId,
    seq,
    ordinal,
    kind,
    recipient_user_id: recipient.kind === 'user' ? recipient.userId : null,
    recipient_unit_id: recipient.kind === 'post' ? recipient.unitId : null,
    recipient_post: recipient.kind === 'post' ? recipient.post : null,
    created_at: at,
  };
}
