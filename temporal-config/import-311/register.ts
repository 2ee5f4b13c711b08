/**
 * The second jurisdiction beside the city: its neighbourhoods and wards become divisions, its departments and queues
 * units, its types categories, each made the first time a row names it. Ids and codes derive from the names, so a second
 * run finds everything.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import { AppUser } from '#database/entities/app-user.entity.ts';
import { Division } from '#database/entities/division.entity.ts';
import { IncidentCategory } from '#database/entities/incident-category.entity.ts';
import { Jurisdiction } from '#database/entities/jurisdiction.entity.ts';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { WorkingCalendar as StoredCalendar } from '#database/entities/working-calendar.entity.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import type { UserId } from '#domain/ids.ts';
import type { Level, UnitRef } from '#domain/organisation.ts';
import { unitIdOf } from './identity.ts';
import type { ImportRow } from './row.ts';

/** What the import had to create, for its report. */
export interface Created {
  readonly divisions: string[];
  readonly units: string[];
  readonly categories: string[];
}

export interface Registered {
  readonly owner: UnitRef;
  readonly assigned: UnitRef;
  readonly categoryCode: string;
  readonly townCode: string;
  readonly villageCode: string;
}

export interface Register {
  readonly created: Created;
  readonly importUser: UserId;
  of(row: ImportRow): Promise<Registered>;
}

/** Lower-case words joined by `-`: codes are opaque, but people read them in reports. */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

export async function openRegister(
  em: EntityManager,
  jurisdiction: string,
  calendar: WorkingCalendar,
  now: Date,
): Promise<Register> {
  await ensureJurisdiction(em, jurisdiction, calendar, now);
  const known = await readKnown(em, jurisdiction);
  const created: Created = { divisions: [], units: [], categories: [] };

  async function division(level: Level, name: string): Promise<string> {
    if (name === '') return '';
    const code = `${jurisdiction}/${level}/${slug(name)}`;
    await once(known, code, async () => {
      const row = { code, jurisdiction, parentCode: jurisdiction, level, name };
      await em.fork().upsert(Division, row, { onConflictAction: 'ignore' });
      created.divisions.push(name);
    });
    return code;
  }

  async function unit(level: Level, name: string, superior: UnitRef | null): Promise<UnitRef> {
    const code = `${jurisdiction}/${level}/${slug(name)}`;
    const id = unitIdOf(jurisdiction, code);
    await once(known, `unit:${code}`, async () => {
      const row = { id, code, jurisdiction, nameZh: name, nameEn: name, level, kind: 'department' as const };
      const place = { divisionCode: jurisdiction, superiorId: superior?.id ?? null, validFrom: new Date(0) };
      await em.fork().upsert(OrgUnit, { ...row, ...place }, { onConflictAction: 'ignore' });
      created.units.push(name);
    });
    return { id, level, kind: 'department' };
  }

  async function category(name: string, className: string): Promise<string> {
    const code = `${jurisdiction}/${slug(name)}`;
    await once(known, `category:${code}`, async () => {
      // A type has no limit of its own: every record brings its target.
      const names = { nameZh: name, nameEn: name, classCode: slug(className), className, subclassCode: slug(name) };
      const row = {
        jurisdiction,
        code,
        kind: 'E',
        ...names,
        limitValue: null,
        limitUnit: null,
        furtherStandards: null,
      };
      await em.fork().upsert(IncidentCategory, row, { onConflictAction: 'ignore' });
      created.categories.push(name);
    });
    return code;
  }

  return {
    created,
    importUser: await ensureImportUser(em, jurisdiction, now),
    async of(row) {
      const owner = await unit('city', row.department, null);
      return {
        owner,
        assigned: row.queue === row.department ? owner : await unit('county', row.queue, owner),
        categoryCode: await category(row.type, row.department),
        townCode: await division('town', row.neighborhood),
        villageCode: await division('village', row.ward === '' ? '' : `Ward ${row.ward}`),
      };
    },
  };
}

/** What is in the database or on its way there, by key. */
type Known = Map<string, Promise<void>>;

async function readKnown(em: EntityManager, jurisdiction: string): Promise<Known> {
  const [divisions, units, categories] = [
    await em.find(Division, { jurisdiction }),
    await em.find(OrgUnit, { jurisdiction }),
    await em.find(IncidentCategory, { jurisdiction }),
  ];
  const keys = [
    ...divisions.map(({ code }) => code),
    ...units.map(({ code }) => `unit:${code}`),
    ...categories.map(({ code }) => `category:${code}`),
  ];
  return new Map(keys.map((key) => [key, Promise.resolve()]));
}

/** Rows are opened side by side: whoever names a thing second waits until the first has stored it. */
function once(known: Known, key: string, create: () => Promise<void>): Promise<void> {
  const begun = known.get(key) ?? create();
  known.set(key, begun);
  return begun;
}

async function ensureJurisdiction(
  em: EntityManager,
  code: string,
  calendar: WorkingCalendar,
  now: Date,
): Promise<void> {
  const name = code.charAt(0).toUpperCase() + code.slice(1);
  const place = { centerLongitude: 0, centerLatitude: 0, timeZone: calendar.timeZone, calendarId: calendar.id };
  await em.upsert(Jurisdiction, { code, nameZh: name, nameEn: name, ...place }, { onConflictAction: 'ignore' });
  await em.upsert(
    Division,
    { code, jurisdiction: code, parentCode: null, level: 'city', name, nameEn: name },
    { onConflictAction: 'ignore' },
  );
  const { id, version, knownUntil } = calendar;
  await em.upsert(
    StoredCalendar,
    { id, version, jurisdiction: code, data: calendar, knownUntil, source: 'weekly rule, no holidays', createdAt: now },
    { onConflictAction: 'ignore' },
  );
}

/** Records need an author: an account that is disabled from the start, so that nobody can ever sign in with it. */
async function ensureImportUser(em: EntityManager, jurisdiction: string, now: Date): Promise<UserId> {
  const username = `import-${jurisdiction}`;
  const found = await em.findOne(AppUser, { username });
  if (found) return found.id;
  const user = em.create(AppUser, {
    username,
    displayName: `311 import (${jurisdiction})`,
    passwordHash: '',
    jurisdiction,
    language: 'en',
    failedLogins: 0,
    disabledAt: now,
  });
  await em.persist(user).flush();
  return user.id;
}
