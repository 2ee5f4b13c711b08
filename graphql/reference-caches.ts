/**
 * Rows that change a few times a year and stand behind every page: kept for a short while by the process, so that the
 * loaders of each request need not ask for them again.
 */
import { LRUCache } from 'lru-cache';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import type { AppUser } from '#database/entities/app-user.entity.ts';
import type { Division } from '#database/entities/division.entity.ts';
import type { IncidentCategory } from '#database/entities/incident-category.entity.ts';
import type { Jurisdiction } from '#database/entities/jurisdiction.entity.ts';
import type { OrgUnit } from '#database/entities/org-unit.entity.ts';

const KEPT_MS = 30_000;
/** Shorter than a replan waits for latecomers: whoever opens a case after that opens it with the newest version. */
const CALENDARS_KEPT_MS = 3_000;

function cache<Row extends object>(max: number, ttl = KEPT_MS): LRUCache<string, Row> {
  return new LRUCache<string, Row>({ max, ttl });
}

export function createReferenceCaches() {
  return {
    units: cache<OrgUnit>(10_000),
    divisions: cache<Division>(10_000),
    users: cache<AppUser>(5_000),
    /** By `jurisdiction/code`. */
    categories: cache<IncidentCategory>(5_000),
    jurisdictions: cache<Jurisdiction>(100),
    /** Newest version by jurisdiction. */
    calendars: cache<WorkingCalendar>(100, CALENDARS_KEPT_MS),
  };
}
export type ReferenceCaches = ReturnType<typeof createReferenceCaches>;
