/** Reads the events of a case, verifies their chain, explains them and looks up the names that are spoken of. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { explainCase } from '#domain/explanation/explain-case.ts';
import type { CaseExplanation } from '#domain/explanation/types.ts';
import type { Instant, UnitId, UserId } from '#domain/ids.ts';
import type { Label } from '#domain/labels.ts';
import { findDefinition } from '#domain/processes/registry.ts';
import { AppUser } from '#database/entities/app-user.entity.ts';
import { CaseEvent } from '#database/entities/case-event.entity.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { Jurisdiction } from '#database/entities/jurisdiction.entity.ts';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { WorkingCalendar } from '#database/entities/working-calendar.entity.ts';
import { asKernelEvent, verifyChain } from '#database/repositories/verify-chain.ts';

export class ExplainError extends Error {}

export interface Explained {
  readonly number: string;
  readonly title: string;
  readonly state: Label;
  readonly timeZone: string;
  readonly events: number;
  readonly explanation: CaseExplanation;
  readonly unit: (id: UnitId) => Label;
  readonly user: (id: UserId) => string;
}

export async function explainNumber(em: EntityManager, number: string, now: Instant): Promise<Explained> {
  const file = await em.findOne(CaseFile, { number });
  if (file === null) throw new ExplainError(`没有编号为 ${number} 的案件 / no case has the number ${number}`);
  const verdict = await verifyChain(em, file.id);
  if (!verdict.intact) {
    throw new ExplainError(
      `${number}: 第 ${verdict.seq} 条记录与哈希链不符（${verdict.fault}），不能据以说明 / record ${verdict.seq} does not fit the hash chain (${verdict.fault}): nothing is explained from it`,
    );
  }
  const definition = findDefinition(file.process, file.version);
  if (definition === null) throw new ExplainError(`${file.process}@${file.version} is not a known process`);
  const { calendarId, timeZone } = await em.findOneOrFail(Jurisdiction, { code: file.jurisdiction });
  const [rows, calendar] = await Promise.all([
    em.find(CaseEvent, { caseId: file.id }, { orderBy: { seq: 'asc' } }),
    em.findOneOrFail(WorkingCalendar, { id: calendarId }, { orderBy: { version: 'desc' } }),
  ]);
  const explanation = explainCase({ definition, calendar: calendar.data }, rows.map(asKernelEvent), now);
  return {
    number,
    title: file.title,
    state: definition.states[file.state]?.label ?? { zh: file.state, en: file.state },
    timeZone,
    events: verdict.events,
    explanation,
    ...(await namesOf(em, explanation)),
  };
}

async function namesOf(em: EntityManager, explanation: CaseExplanation): Promise<Pick<Explained, 'unit' | 'user'>> {
  const { holdings, routing, clocks } = explanation;
  const holders = holdings.flatMap((holding) => holding.holders);
  const unitIds = [
    ...holders.map(({ unit }) => unit.id),
    ...routing.flatMap(({ fromUnitId, toUnitIds }) => [fromUnitId, ...toUnitIds]),
    ...clocks.map(({ unitId }) => unitId),
  ].filter((id) => id !== null);
  const userIds = [
    ...holders.flatMap(({ claimedBy, onBehalfOf }) => [claimedBy, onBehalfOf]),
    ...routing.flatMap(({ byUserId, onBehalfOf }) => [byUserId, onBehalfOf]),
  ].filter((id) => id !== null);
  const [units, users] = await Promise.all([
    em.find(OrgUnit, { id: { $in: [...new Set(unitIds)] } }),
    em.find(AppUser, { id: { $in: [...new Set(userIds)] } }),
  ]);
  return {
    unit: (id) => {
      const found = units.find((unit) => unit.id === id);
      return found === undefined ? { zh: id, en: id } : { zh: found.nameZh, en: found.nameEn };
    },
    user: (id) => users.find((user) => user.id === id)?.displayName ?? id,
  };
}
