/** The rows by which a commit tells the ladder sweep what is planned and what the case has claimed itself. */
import type { CaseEvent } from '#domain/case/events.ts';
import type { CaseCommit, PlannedRung } from '#domain/case/projection.ts';
import type { Instant } from '#domain/ids.ts';
import { quietEffects } from '#domain/escalation/types.ts';

type Claim = Extract<CaseEvent, { readonly type: 'rungReached' }>;

/** How a notice names the rung it tells of; the sweep builds the same in SQL. */
export function rungName({ clock, generation, rung }: Pick<PlannedRung, 'clock' | 'generation' | 'rung'>): string {
  return `${clock}/${generation}/${rung}`;
}

export function plannedRows({ caseId, state, plannedRungs = [] }: CaseCommit): readonly object[] {
  return plannedRungs.map(({ at, ...planned }) => row(caseId, state.jurisdiction, { ...planned, at }, null));
}

/** Verdicts a move has claimed: fired by the commit, unless the sweep was first. */
export function claimedRows({ caseId, state, events }: CaseCommit): readonly object[] {
  return quietClaims(events).map(({ at, data: { clock, generation, rung, effect } }) =>
    row(caseId, state.jurisdiction, { clock, generation, rung, effect, at, recipients: [] }, at),
  );
}

/** By the sequence number of its event, the rung a notice tells of: such a notice may have been sent by the sweep. */
export function rungsBySeq(events: readonly CaseEvent[]): ReadonlyMap<number, string> {
  return new Map(quietClaims(events).map(({ seq, data }) => [seq, rungName(data)]));
}

function quietClaims(events: readonly CaseEvent[]): readonly Claim[] {
  return events.filter(
    (event): event is Claim => event.type === 'rungReached' && quietEffects.includes(event.data.effect),
  );
}

function row(
  caseId: string,
  jurisdiction: string,
  { at, ...rung }: Omit<PlannedRung, 'effect'> & { readonly effect: string },
  firedAt: Instant | null,
): object {
  const time = new Date(at).toISOString();
  const fired = firedAt === null ? null : new Date(firedAt).toISOString();
  return { ...rung, case_id: caseId, jurisdiction, at: time, try_at: time, fired_at: fired };
}
