/** What a new case is told of itself when it is opened: where it lies, who owns it, what it is called. */
import type { CategoryRef, Denied, Place } from '#domain/case/state.ts';
import { makeCaseNumber } from '#domain/case/case-number.ts';
import { localDateOf } from '#domain/clock/local-time.ts';
import type { CaseId } from '#domain/ids.ts';
import type { UnitRef } from '#domain/organisation.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { nextCaseSerial } from '#database/repositories/next-case-serial.ts';
import { calendarOf } from '../../kernel-context.ts';
import type { ApiResources } from '../../resources.ts';

export interface Intake {
  readonly owner: UnitRef;
  readonly ownerCode: string;
  readonly site: UnitRef | null;
  /** A lower unit had nobody in the post. */
  readonly skippedUnheld: boolean;
  readonly place: Place;
  /** As the person named it, where there is no point. */
  readonly divisionCode?: string;
  readonly category: CategoryRef;
  /** Matter and place: no personal data. */
  readonly title: string;
  readonly denied?: Denied;
  /** The case it is about. */
  readonly parentCaseId?: CaseId;
}

export async function numberOf(
  resources: ApiResources,
  jurisdiction: string,
  { numberPrefix }: ProcessDefinition,
  { cityCode }: Place,
): Promise<string> {
  const calendar = await calendarOf(resources, jurisdiction);
  const day = localDateOf(calendar, Date.now());
  const city = cityCode || jurisdiction;
  const serial = await nextCaseSerial(resources.orm.em.fork(), `${numberPrefix}-${city}`, day);
  return makeCaseNumber(numberPrefix, city, day, serial);
}
