/** An import file as it was uploaded: bytes, so that the wrong encoding is told and not guessed at. */
import { type ImportedFile } from './imported-days.ts';
import type { ImportProblemCode } from './import-problems.ts';
import { parseCsvCalendar } from './parse-csv.ts';
import { parseIcsCalendar } from './parse-ics.ts';

/** A year is a few kilobytes; a subscription of twenty years a few hundred. */
export const LARGEST_FILE_BYTES = 1_000_000;

export function parseCalendarFile(bytes: Uint8Array): ImportedFile {
  if (bytes.byteLength > LARGEST_FILE_BYTES) return refused('TOO_LARGE');
  const text = decode(bytes);
  if (text === null) return refused('WRONG_ENCODING');
  if (text.trim() === '') return refused('NO_DAYS');
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) return parseIcsCalendar(text);
  return text.includes('\0') ? refused('UNKNOWN_FORMAT') : parseCsvCalendar(text);
}

/** Without the byte-order mark. Guessing GBK would now and then turn a holiday's name, or a kind, into another. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const refused = (code: ImportProblemCode): ImportedFile => ({ days: [], problems: [{ code, line: null, found: '' }] });
