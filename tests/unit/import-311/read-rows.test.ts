import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bostonColumns, parseColumnMap } from '#temporal-config/import-311/columns.ts';
import { readRows, type RawRow, type RefusedRow } from '#temporal-config/import-311/read-rows.ts';

const header =
  'case_enquiry_id,open_dt,type,department,latitude,longitude,target_dt,closed_dt,ontime,case_title,queue,neighborhood,ward';
const good = (id: number) => `${id},2022-01-01 08:00:00,Needle,PWD,42.1,-71.1,,,ONTIME,t,q,Roxbury,Ward 1`;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gridcase-311-'));
});
afterAll(async () => rm(folder, { recursive: true }));

async function read(body: string | Buffer, encoding = 'utf-8'): Promise<(RawRow | RefusedRow)[]> {
  const file = join(folder, 'rows.csv');
  await writeFile(file, Buffer.concat([Buffer.from(`${header}\n`), Buffer.from(body)]));
  return Array.fromAsync(readRows(file, bostonColumns, encoding));
}
/** Refusals may come a little before the good rows around them: the report sorts by line. */
const outcome = (rows: (RawRow | RefusedRow)[]) =>
  rows
    .toSorted((a, b) => a.line - b.line)
    .map((row) => ('refused' in row ? `${row.line}:${row.refused}` : `${row.line}:${row.values.id}`));

describe('reading a 311 export', () => {
  it('goes on after a row with too few or too many columns', async () => {
    expect(outcome(await read(`${good(1)}\n2,3\n${good(4)},more\n${good(5)}\n`))).toEqual([
      '2:1',
      '3:COLUMN_COUNT',
      '4:COLUMN_COUNT',
      '5:5',
    ]);
  });
  it('refuses a 10 MB cell and reads the next row', async () => {
    const huge = good(1).replace('Needle', 'x'.repeat(10 * 1024 * 1024));
    expect(outcome(await read(`${huge}\n${good(2)}\n`))).toEqual(['2:CELL_TOO_LARGE', '3:2']);
  });
  it('refuses only the row whose bytes are not in the encoding', async () => {
    const bad = Buffer.concat([
      Buffer.from(good(1).slice(0, 25)),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(good(1).slice(25)),
    ]);
    const rows = await read(Buffer.concat([bad, Buffer.from(`\n${good(2)}\n`)]));
    expect(outcome(rows)).toEqual(['2:ENCODING', '3:2']);
  });
  it('reads GB18030 when told so', async () => {
    const gb = Buffer.from([0xc8, 0xaa, 0xd6, 0xdd]);
    const [before, after] = good(1).split('Roxbury');
    const rows = await read(Buffer.concat([Buffer.from(before!), gb, Buffer.from(`${after!}\n`)]), 'gb18030');
    expect(rows[0]).toMatchObject({ values: { neighborhood: '泉州' } });
  });
  it('gives back the rows that an open quote has swallowed', async () => {
    const open = good(1).replace('Needle', '"Needle');
    expect(outcome(await read(`${open}\n${good(2)}\n${good(3)}\n`))).toEqual(['2:QUOTE_NOT_CLOSED', '3:2', '4:3']);
  });
  it('says which column is missing before the first row', async () => {
    const file = join(folder, 'short.csv');
    await writeFile(file, 'id,type\n1,2\n');
    await expect(Array.fromAsync(readRows(file, bostonColumns, 'utf-8'))).rejects.toThrow(/case_enquiry_id/);
  });
  it('refuses an unknown field in --map', () => {
    expect(() => parseColumnMap('opened=open_dt')).toThrow(/openedAt/);
    expect(parseColumnMap('openedAt=created').openedAt).toBe('created');
  });
});
