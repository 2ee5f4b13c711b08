/**
 * Holiday calendars that people subscribe to: all-day events (RFC 5545) with 休 or 班 in the title, or Apple's
 * X-APPLE-SPECIAL-DAY. DTEND is exclusive. ical.js unfolds lines and reads values; what they mean is decided here.
 */
import ICAL from 'ical.js';
import { parseDay } from '../clock/local-date.ts';
import { daysBetween } from './import-words.ts';
import { DayCollector, type ImportedFile } from './imported-days.ts';

type Kind = 'holiday' | 'makeUpWorkday';

const MARKER = /\s*[（(【[]?\s*(?:调休上班|调休|补班|上班|班|放假|假期|休)\s*[)）】\]]?\s*/g;

export function parseIcsCalendar(text: string): ImportedFile {
  const collector = new DayCollector();
  const lines = eventLines(text);
  const events = readEvents(text, collector);
  events.forEach((event, position) => readEvent(event, lines[position] ?? 1, collector));
  return collector.finish();
}

/** The library tells no lines: the nth event begins at the nth BEGIN:VEVENT. */
function eventLines(text: string): readonly number[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => (/^BEGIN:VEVENT\s*$/i.test(line) ? [index + 1] : []));
}

function readEvents(text: string, collector: DayCollector): readonly ICAL.Component[] {
  try {
    // Several calendars in one file come as a list of them.
    const parsed = ICAL.parse(text) as unknown[];
    const roots = Array.isArray(parsed[0]) ? parsed : [parsed];
    return roots.flatMap((root) => new ICAL.Component(root as unknown[]).getAllSubcomponents('vevent'));
  } catch (error) {
    collector.problem('BROKEN_ICS', null, error instanceof Error ? error.message : '');
    return [];
  }
}

function readEvent(event: ICAL.Component, line: number, collector: DayCollector): void {
  const summary = textOf(event, 'summary');
  if (textOf(event, 'status').toUpperCase() === 'CANCELLED') return collector.problem('CANCELLED', line, summary);
  const kind = kindOf(summary, textOf(event, 'x-apple-special-day'));
  if (kind === 'both') return collector.problem('BOTH_MARKERS', line, summary);
  if (kind === null) return collector.problem('NO_MARKER', line, summary);
  if (event.hasProperty('rrule') || event.hasProperty('rdate')) return collector.problem('REPEATING', line, summary);
  const first = dayOf(event, 'dtstart');
  const end = event.hasProperty('dtend') ? dayOf(event, 'dtend') : 'none';
  if (first === 'timed' || end === 'timed') return collector.problem('NOT_ALL_DAY', line, summary);
  if (first === 'none') return collector.problem('BAD_DATE', line, summary);
  const after = end === 'none' ? first + daysOfDuration(event) : end;
  // Some programs write the same day as start and end.
  const dates = daysBetween(first, after === first ? first : after - 1);
  if (dates === null) return collector.problem('BAD_RANGE', line, summary);
  const zh = summary.replace(MARKER, '').trim();
  for (const date of dates) collector.add({ date, kind, name: { zh, en: zh }, periods: null }, line);
}

function textOf(event: ICAL.Component, property: string): string {
  const value: unknown = event.getFirstPropertyValue(property);
  return typeof value === 'string' ? value : '';
}

/** 假期 may be part of a holiday's name beside 补班; 休 and 放假 beside 班 tell of two kinds of days in one title. */
function kindOf(summary: string, special: string): Kind | 'both' | null {
  if (special === 'WORK-HOLIDAY') return 'holiday';
  if (special === 'ALTERNATE-WORKDAY') return 'makeUpWorkday';
  if (summary.includes('班')) return /休|放假/.test(summary.replaceAll('调休', '')) ? 'both' : 'makeUpWorkday';
  const isVague = summary.includes('调休') && !/（休）|\(休\)|放假/.test(summary);
  return /休|放假|假期/.test(summary) && !isVague ? 'holiday' : null;
}

/** `timed` when it has a time of day. */
function dayOf(event: ICAL.Component, property: 'dtstart' | 'dtend'): number | 'timed' | 'none' {
  const value: unknown = event.getFirstPropertyValue(property);
  if (!(value instanceof ICAL.Time)) return 'none';
  if (!value.isDate) return 'timed';
  const pad = (part: number): string => String(part).padStart(2, '0');
  const date = `${String(value.year).padStart(4, '0')}-${pad(value.month)}-${pad(value.day)}`;
  return parseDay(date) ?? 'none';
}

function daysOfDuration(event: ICAL.Component): number {
  const value: unknown = event.getFirstPropertyValue('duration');
  return value instanceof ICAL.Duration ? value.weeks * 7 + value.days : 1;
}
