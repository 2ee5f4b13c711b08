/** A case as its papers see it: events, state, definition, calendar, and the name of its party, decrypted here alone. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseEventBody } from '#domain/case/events.ts';
import type { CaseState } from '#domain/case/state.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import { type NamedParty, partyOf } from '#domain/documents/party-name.ts';
import type { CaseId, UnitId, UserId } from '#domain/ids.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { CaseEvent } from '#database/entities/case-event.entity.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { Submission } from '#database/entities/submission.entity.ts';
import { findCalendar } from '#database/repositories/find-calendar.ts';
import { decryptPersonal } from '#platform/personal-data.ts';
import type { PaperResources } from './paper-resources.ts';

export type StoredEvent = CaseEventBody & {
  readonly seq: number;
  readonly at: Date;
  readonly actorUnitId: UnitId | null;
  readonly actorUserId: UserId | null;
};

export interface PaperCase {
  readonly state: CaseState;
  readonly definition: ProcessDefinition;
  readonly calendar: WorkingCalendar;
  readonly events: readonly StoredEvent[];
}

/** Reviews and rectifications are about the matter of another case, whose party is theirs. */
const MOST_PARENTS = 4;

export async function loadPaperCase(
  em: EntityManager,
  { definitionOf }: Pick<PaperResources, 'definitionOf'>,
  caseId: CaseId,
): Promise<PaperCase> {
  const { kernel: state } = await em.findOneOrFail(CaseFile, { id: caseId }, { fields: ['kernel'] });
  const definition = definitionOf(state.process, state.version);
  if (definition === null) throw new Error(`process ${state.process}@${state.version} is not in this build`);
  const calendar = await findCalendar(em, state.jurisdiction);
  const rows = await em.find(CaseEvent, { caseId }, { orderBy: { seq: 'asc' }, disableIdentityMap: true });
  return { state, definition, calendar, events: rows.map(storedEvent) };
}

const storedEvent = ({ type, data, seq, at, actorUnitId, actorUserId }: CaseEvent): StoredEvent => {
  // A row's type and data were one member of the union when it was stored.
  const body = { type, data } as CaseEventBody;
  return { ...body, seq, at, actorUnitId: actorUnitId ?? null, actorUserId: actorUserId ?? null };
};

export async function partyOfCase(
  em: EntityManager,
  { personalKeys }: Pick<PaperResources, 'personalKeys'>,
  state: CaseState,
): Promise<NamedParty> {
  let caseId: CaseId | undefined = state.caseId;
  for (let depth = 0; caseId !== undefined && depth < MOST_PARENTS; depth++) {
    const row: CaseEvent | null = await em.findOne(CaseEvent, { caseId, seq: 1 });
    const opened: StoredEvent | null = row === null ? null : storedEvent(row);
    if (opened?.type !== 'opened') break;
    const form = await em.findOne(Submission, { id: opened.data.submission.id });
    const personal = form?.personal ? decryptPersonal(personalKeys, form.personal, form.id) : {};
    const party = partyOf({ ...form?.data, ...personal });
    if (party.name !== null) return party;
    caseId = opened.data.parentCaseId;
  }
  return { name: null, code: null };
}
