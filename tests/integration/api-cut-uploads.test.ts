/** Uploads that end before they are whole, or are not what they said: nothing of them is kept, listed or given out. */
import { readdir } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadConfig } from '#platform/config.ts';
import { type Caller, signIn } from '#tests/support/api-client.ts';

const url = new URL(inject('productUrl'));
const environment = inject('productEnvironment');
const config = loadConfig(environment);
const database = new Client(environment['DATABASE_URL']);
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const LICHENG = '350502';
/** Large enough to be sent in pieces. */
const file = Buffer.concat([png, Buffer.alloc(400_000, 7)]);

let caller: Caller;
beforeAll(async () => {
  await database.connect();
  caller = await signIn(url.href.slice(0, -1), 'village-acceptor');
});
afterAll(() => database.end());

const FRAME_END = '\r\n--x--\r\n';
const part = (name: string, rest: string, content: Buffer | string) =>
  Buffer.concat([
    Buffer.from(`--x\r\nContent-Disposition: form-data; name="${name}"${rest}\r\n\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);
const body = (content = file, name = 'cut.png') =>
  Buffer.concat([
    part('division', '', LICHENG),
    part('file', `; filename="${name}"\r\nContent-Type: image/png`, content).subarray(0, -2),
    Buffer.from(FRAME_END),
  ]);

const doors = ['/attachments', '/public/attachments'] as const;
type Door = (typeof doors)[number];

const head = (door: Door, ...lines: readonly string[]) =>
  [
    `POST ${door} HTTP/1.1`,
    `Host: ${url.host}`,
    ...(door === '/attachments' ? [`Authorization: Bearer ${caller.token}`] : []),
    'Content-Type: multipart/form-data; boundary=x',
    ...lines,
    '\r\n',
  ].join('\r\n');
const chunked = (bytes: Buffer) =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);

/** Writes and waits for whatever comes back until the other side closes; `after` ends the connection on this side. */
async function talk(pieces: readonly (Buffer | string)[], after: (socket: Socket) => void = () => undefined) {
  const socket = connect(Number(url.port), url.hostname);
  let answer = '';
  socket.on('data', (bytes: Buffer) => {
    answer += bytes.toString('latin1');
  });
  // A connection that is reset in the middle of a body is what is tried here.
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  for (const piece of pieces) await new Promise<void>((resolve) => socket.write(piece, () => resolve()));
  after(socket);
  await closed;
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0), answer };
}

interface Stored {
  readonly rows: number;
  readonly files: number;
}
/** Papers are made meanwhile, in a folder of their own. */
async function stored(): Promise<Stored> {
  const { rows } = await database.query<{ count: number }>('select count(*)::int as count from attachment');
  const entries = await readdir(config.filesDir, { recursive: true, withFileTypes: true }).catch(() => []);
  const uploads = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes('/documents/'));
  return { rows: rows[0]!.count, files: uploads.length };
}

async function upload(name = 'whole.png'): Promise<Response> {
  const form = new FormData();
  form.set('file', new File([Uint8Array.from(png)], name));
  const headers = { authorization: `Bearer ${caller.token}` };
  return fetch(new URL('/attachments', url), { method: 'POST', body: form, headers });
}

/** Whatever was begun has come to its end once a later upload over the same door is there. */
async function expectNothingKept(before: Stored): Promise<void> {
  expect((await upload()).status).toBe(201);
  expect(await stored()).toEqual({ rows: before.rows + 1, files: before.files + 1 });
}

describe.each(doors)('%s', (door) => {
  const whole = body();
  const half = whole.subarray(0, whole.length / 2);
  const said = (length: number, ...more: readonly string[]) => head(door, `Content-Length: ${length}`, ...more);

  it.each([
    ['a client that hangs up in the middle', () => talk([said(whole.length), half], (socket) => socket.destroy())],
    ['a connection that is reset', () => talk([said(whole.length), half], (socket) => socket.resetAndDestroy())],
    ['a body shorter than it said', () => talk([said(whole.length + 1000), whole], (socket) => socket.end())],
    ['a body longer than it said', () => talk([said(half.length, 'Connection: close'), whole])],
    [
      'chunks without their end',
      () => talk([head(door, 'Transfer-Encoding: chunked'), chunked(half)], (socket) => socket.end()),
    ],
  ])('keeps nothing of %s, and answers nobody that it has it', async (_what, send) => {
    const before = await stored();
    expect((await send()).answer).not.toMatch(/^HTTP\/1\.1 2/);
    await expectNothingKept(before);
  });

  it.each([
    ['whose frame does not close', 422, () => talk([said(half.length, 'Connection: close'), half])],
    ['that says it is too large', 413, () => talk([said(config.maxUploadBytes * 2, 'Connection: close')])],
    [
      'that is too large and says nothing of it',
      413,
      () => {
        const large = body(Buffer.concat([png, Buffer.alloc(config.maxUploadBytes + 50_000)]));
        return talk([head(door, 'Transfer-Encoding: chunked', 'Connection: close'), chunked(large), '0\r\n\r\n']);
      },
    ],
  ])('refuses a body %s', async (_what, status, send) => {
    const before = await stored();
    expect((await send()).status).toBe(status);
    await expectNothingKept(before);
  });
});

it('a file whose row cannot be written leaves no bytes behind', async () => {
  const before = await stored();
  await database.query(`
    create function refuse_unlucky() returns trigger language plpgsql as $$
      begin raise exception 'no room for %', new.file_name; end $$;
    create trigger refuse_unlucky before insert on attachment for each row
      when (new.file_name = 'unlucky.png') execute function refuse_unlucky()`);
  try {
    expect((await upload('unlucky.png')).ok).toBe(false);
  } finally {
    await database.query('drop trigger refuse_unlucky on attachment; drop function refuse_unlucky()');
  }
  await expectNothingKept(before);
});
