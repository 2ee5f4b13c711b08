/** Carries the day and way of a formal delivery (送达) to the papers it handed over. The first record of a paper stands. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { parseDay } from '#domain/clock/local-date.ts';
import { localDateOf, toInstant } from '#domain/clock/local-time.ts';
import { deliveryOf } from '#domain/documents/delivery.ts';
import { Document } from '#database/entities/document.entity.ts';
import type { PaperCase, StoredEvent } from './paper-case.ts';

const NOON_MINUTES = 12 * 60;

export async function recordDeliveries(em: EntityManager, paperCase: PaperCase): Promise<void> {
  const { state, definition, events } = paperCase;
  for (const event of events) {
    const delivery = deliveryOf(definition, event);
    if (delivery === null) continue;
    const { seq, kinds, manner, day } = delivery;
    await em.nativeUpdate(
      Document,
      { caseId: state.caseId, toParty: true, kind: { $in: [...kinds] }, seq: { $lt: seq }, deliveredAt: null },
      { deliveredAt: instantOf(paperCase, event, day), deliveryManner: manner, deliveredBy: event.actorUserId },
    );
  }
}

/** The form knows the day alone: on the day of the record it is the record's own instant, else noon. */
function instantOf({ calendar }: PaperCase, { at }: StoredEvent, day: string | null): Date {
  const number = day === null ? null : parseDay(day);
  if (number === null || localDateOf(calendar, at.getTime()) === day) return at;
  return new Date(toInstant(calendar, number, NOON_MINUTES));
}
