/** Collects what a paper is written from: the move that asks for it, its form, the unit that issues it. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { localDateOf } from '#domain/clock/local-time.ts';
import type { DocumentFacts, Row } from '#domain/documents/facts.ts';
import { type DocumentKind, givesQueryCode } from '#domain/documents/kinds.ts';
import type { Label } from '#domain/labels.ts';
import type { LocalDate, SubmissionId } from '#domain/ids.ts';
import { hasParty } from '#domain/processes/has-party.ts';
import { basisLabel } from '#domain/processes/basis-labels.ts';
import { CaseClock } from '#database/entities/case-clock.entity.ts';
import { queryCodeOf } from '#platform/query-code.ts';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { Submission } from '#database/entities/submission.entity.ts';
import type { PaperCase, StoredEvent } from './paper-case.ts';
import type { PaperResources } from './paper-resources.ts';
import { rowsOfForm } from './rows-of-form.ts';

export interface PaperPlace {
  readonly event: StoredEvent;
  readonly issuer: OrgUnit;
  readonly date: LocalDate;
}

/** Papers come from the unit whose person acted; what the engine or the party set off, from the unit that runs the case. */
export async function placeOf(
  em: EntityManager,
  { events, state, calendar }: PaperCase,
  seq: number,
): Promise<PaperPlace> {
  const event = events.find((candidate) => candidate.seq === seq);
  if (event === undefined) throw new Error(`case ${state.caseId} has no event ${seq}`);
  const issuer = await em.findOneOrFail(OrgUnit, { id: event.actorUnitId ?? state.owner.id });
  return { event, issuer, date: localDateOf(calendar, event.at.getTime()) };
}

export async function documentFacts(
  em: EntityManager,
  { personalKeys }: Pick<PaperResources, 'personalKeys'>,
  paperCase: PaperCase,
  { event, issuer, date }: PaperPlace,
  paper: { readonly kind: DocumentKind; readonly number: string; readonly party: string | null },
): Promise<DocumentFacts> {
  const { state, definition, calendar } = paperCase;
  const moved = event.type === 'moved' ? event.data : null;
  const rule = event.type === 'opened' ? definition.entries[event.data.entry] : definition.actions[moved?.action ?? ''];
  return {
    ...paper,
    date,
    issuer: { zh: issuer.nameZh, en: issuer.nameEn },
    caseNumber: state.number,
    queryCode:
      givesQueryCode(paper.kind) && hasParty(definition) && isCounterOpening(event)
        ? queryCodeOf(personalKeys, state.caseId)
        : null,
    ledTo: await ledTo(em, event),
    matter: definition.title,
    receivedOn: localDateOf(calendar, state.openedAt),
    action: rule?.label ?? definition.title,
    reason: moved?.reason ?? null,
    basis: basisLabel(rule?.basis),
    said: await saidAt(em, event),
    dueOn: await statutoryDay(em, paperCase),
  };
}

/** Who hands in himself is told the code on the screen: one paper less that opens the case. */
const isCounterOpening = ({ type, actorUnitId }: StoredEvent): boolean => type === 'opened' && actorUnitId !== null;

/** The level is what a form of registration says, whoever writes it down. */
async function ledTo(em: EntityManager, event: StoredEvent): Promise<Label | null> {
  if (event.type !== 'opened' || event.data.submission.fields['skipsLevel'] !== true) return null;
  const { nameZh, nameEn } = await em.findOneOrFail(OrgUnit, { id: event.data.owner.id });
  return { zh: nameZh, en: nameEn };
}

export async function saidAt(em: EntityManager, event: StoredEvent): Promise<readonly Row[]> {
  const id = submissionOf(event);
  const form = id === null ? null : await em.findOne(Submission, { id });
  // What is personal stays sealed: the paper names its party and nothing else of the person.
  return form === null ? [] : rowsOfForm(form.form, form.data);
}

function submissionOf(event: StoredEvent): SubmissionId | null {
  if (event.type === 'opened') return event.data.submission.id;
  return event.type === 'moved' ? event.data.submissionId : null;
}

/** The day until which the unit must have decided by law. */
async function statutoryDay(em: EntityManager, { state, definition, calendar }: PaperCase): Promise<LocalDate | null> {
  const running = await em.find(CaseClock, { caseId: state.caseId, status: 'running' });
  const dues = running.flatMap(({ name, dueAt }) => {
    const kind = definition.clocks[name.split('/')[0] ?? '']?.kind;
    return kind === 'statutory' && dueAt ? [dueAt.getTime()] : [];
  });
  return dues.length === 0 ? null : localDateOf(calendar, Math.min(...dues));
}
