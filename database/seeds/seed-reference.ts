/** Jurisdiction, calendar, divisions, units, categories with their duty list: one function a kind of row. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { CalendarDay } from '../entities/calendar-day.entity.ts';
import { Division } from '../entities/division.entity.ts';
import { DutyListEntry } from '../entities/duty-list-entry.entity.ts';
import { IncidentCategory } from '../entities/incident-category.entity.ts';
import { Jurisdiction } from '../entities/jurisdiction.entity.ts';
import { OrgUnit } from '../entities/org-unit.entity.ts';
import { OrgUnitSuccession } from '../entities/org-unit-succession.entity.ts';
import { WorkingCalendar } from '../entities/working-calendar.entity.ts';
import { type CategoryRow, readCategories } from './categories.ts';
import { readFurtherStandards } from './category-standards.ts';
import type { DivisionRow } from './divisions.ts';
import { insertMissing } from './insert-missing.ts';
import { divisionNameEn, type UnitRow } from './org-units.ts';
import { planSuccessions } from './predecessors.ts';
import { QUANZHOU, VALID_FROM } from './quanzhou.ts';
import { namedUuid } from '#platform/named-uuid.ts';
import { MAINLAND_CALENDAR_ID, mainlandCalendar, mainlandDays, mainlandSource } from './working-calendar.ts';

export async function seedJurisdiction(em: EntityManager): Promise<number> {
  const quanzhou = {
    code: QUANZHOU,
    nameZh: '泉州',
    nameEn: 'Quanzhou',
    timeZone: 'Asia/Shanghai',
    centerLongitude: 118.6,
    centerLatitude: 24.9,
    calendarId: MAINLAND_CALENDAR_ID,
  };
  const there = await em.count(Jurisdiction, { code: QUANZHOU });
  return insertMissing(em, Jurisdiction, [quanzhou], () => there > 0);
}

export async function seedCalendars(em: EntityManager): Promise<number> {
  const data = mainlandCalendar();
  const row = {
    id: data.id,
    version: data.version,
    jurisdiction: QUANZHOU,
    data,
    knownUntil: data.knownUntil,
    source: mainlandSource,
    createdAt: new Date(),
  };
  const there = await em.count(WorkingCalendar, { id: data.id, version: data.version });
  const version = { calendarId: data.id, version: data.version };
  const days = await em.count(CalendarDay, version);
  await insertMissing(
    em,
    CalendarDay,
    mainlandDays().map(({ name, ...day }) => ({
      ...version,
      ...day,
      nameZh: name.zh,
      nameEn: name.en,
      createdBy: null,
    })),
    () => days > 0,
  );
  return insertMissing(em, WorkingCalendar, [row], () => there > 0);
}

export async function seedDivisions(em: EntityManager, divisions: readonly DivisionRow[]): Promise<number> {
  const there = await em.findAll(Division, {
    where: { jurisdiction: QUANZHOU },
    fields: ['code', 'nameEn'],
    disableIdentityMap: true,
  });
  const codes = new Set(there.map(({ code }) => code));
  const rows = divisions.map((division) => ({
    ...division,
    jurisdiction: QUANZHOU,
    nameEn: divisionNameEn(division),
  }));
  await nameInEnglish(em, rows, new Set(there.filter(({ nameEn }) => nameEn === '').map(({ code }) => code)));
  return insertMissing(em, Division, rows, ({ code }) => codes.has(code));
}

/** Divisions stored before they had English names. */
async function nameInEnglish(
  em: EntityManager,
  rows: readonly Pick<Division, 'code' | 'nameEn'>[],
  unnamed: ReadonlySet<string>,
): Promise<void> {
  const named = rows.filter(({ code }) => unnamed.has(code)).map(({ code, nameEn }) => ({ code, nameEn }));
  if (named.length === 0) return;
  await em.execute(
    `update division d set name_en = n."nameEn"
     from jsonb_to_recordset(?::jsonb) as n (code text, "nameEn" text) where n.code = d.code`,
    [JSON.stringify(named)],
  );
}

export async function seedUnits(em: EntityManager, units: readonly UnitRow[]): Promise<number> {
  const there = await em.findAll(OrgUnit, {
    where: { jurisdiction: QUANZHOU },
    fields: ['code'],
    disableIdentityMap: true,
  });
  const codes = new Set(there.map(({ code }) => code));
  const rows = units.map(({ name, validTo = null, ...unit }) => ({
    ...unit,
    jurisdiction: QUANZHOU,
    nameZh: name.zh,
    nameEn: name.en,
    validFrom: VALID_FROM,
    validTo,
  }));
  return insertMissing(em, OrgUnit, rows, ({ code }) => codes.has(code));
}

export async function seedSuccessions(em: EntityManager): Promise<number> {
  const there = await em.findAll(OrgUnitSuccession, { disableIdentityMap: true });
  const keyOf = ({ predecessorId, successorId }: Pick<OrgUnitSuccession, 'predecessorId' | 'successorId'>): string =>
    `${predecessorId} ${successorId}`;
  const keys = new Set(there.map(keyOf));
  return insertMissing(em, OrgUnitSuccession, planSuccessions(), (row) => keys.has(keyOf(row)));
}

export async function seedCategories(em: EntityManager): Promise<number> {
  const there = await em.findAll(IncidentCategory, { where: { jurisdiction: QUANZHOU }, disableIdentityMap: true });
  const codes = new Set(there.map(({ code }) => code));
  const categories = readCategories();
  const further = readFurtherStandards();
  const rows = categories.map(({ code, kind, classCode, className, subclassCode, name, limit }) => ({
    jurisdiction: QUANZHOU,
    code,
    kind,
    classCode,
    className,
    subclassCode,
    nameZh: name.zh,
    nameEn: name.en,
    limitValue: limit.value,
    limitUnit: limit.unit,
    furtherStandards: further.get(code) ?? null,
  }));
  // Duties come with their category: an entry that an administrator took off the list does not come back.
  const fresh = categories.filter(({ code }) => !codes.has(code));
  const added = await insertMissing(em, IncidentCategory, rows, ({ code }) => codes.has(code));
  await insertMissing(em, DutyListEntry, fresh.flatMap(dutiesOf), () => false);
  return added;
}

/** The same trade answers in the county and in the city; below, the grid centres handle what they can themselves. */
function dutiesOf({ code, department }: CategoryRow): {
  readonly id: string;
  readonly jurisdiction: string;
  readonly categoryCode: string;
  readonly departmentType: string;
  readonly level: 'county' | 'city';
}[] {
  return (['county', 'city'] as const).map((level) => ({
    id: namedUuid(`duty:${QUANZHOU}:${code}:${department}:${level}`),
    jurisdiction: QUANZHOU,
    categoryCode: code,
    departmentType: department,
    level,
  }));
}
