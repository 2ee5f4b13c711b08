/** Who sees what, through every door: single case, lists, counts, node(), personal fields, attachments, live changes. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Caller } from '#tests/support/api-client.ts';
import { signIn } from '#tests/support/api-client.ts';
import { act, demoVillages, done, open, pointIn, reportForm, someCategory, view } from '#tests/support/incident.ts';
import type { CaseView } from '#tests/support/incident.ts';

const url = inject('productUrl');
const names = [
  'village-worker',
  'village-acceptor',
  'town-acceptor',
  'city-supervisor',
  'jj-village-acceptor',
  'admin',
] as const;
type Name = (typeof names)[number] | 'county-water-handler';

const callers = new Map<Name, Caller>();
const as = (name: Name): Caller => callers.get(name)!;
let reported: CaseView;

beforeAll(async () => {
  for (const name of [...names, 'county-water-handler'] as const) callers.set(name, await signIn(url, name));
  const location = await pointIn(inject('productEnvironment')['DATABASE_URL']!, demoVillages.licheng);
  const categoryCode = await someCategory(as('village-worker'));
  reported = done(await open(as('village-worker'), { form: reportForm, location, categoryCode }));
});

describe('a case of a village', () => {
  it.each(['village-worker', 'village-acceptor', 'town-acceptor', 'city-supervisor'] as const)(
    'is seen by %s',
    async (name) => {
      expect(await view(as(name), reported.id)).toMatchObject({ number: reported.number });
      expect(await listed(as(name))).toBe(1);
    },
  );

  it.each(['jj-village-acceptor', 'county-water-handler', 'admin'] as const)('is not there for %s', async (name) => {
    expect(await view(as(name), reported.id)).toBeNull();
    expect(await listed(as(name))).toBe(0);
    const { node } = await as(name).ask<{ node: unknown }>(`query Node($id: ID!) { node(id: $id) { id } }`, {
      id: reported.id,
    });
    expect(node).toBeNull();
    const { node: item } = await as(name).ask<{ node: unknown }>(`query Node($id: ID!) { node(id: $id) { id } }`, {
      id: reported.workItems[0]!.id,
    });
    expect(item).toBeNull();
  });

  it('is not there for those who try to act on it either', async () => {
    const refused = await act(as('jj-village-acceptor'), reported.id, 'void', { reason: '越权' });
    expect(refused).toMatchObject({ code: 'NOT_FOUND', present: null });
  });
});

it('a case in a list, and beside a task of the queue, says what its own page says', async () => {
  const fields = `number title state clocks { name status budget dueAt } workItems { id status } parties { done }
    availableActions { name } adjustments { kind } ladder { key status } maySupervise mayBlowWhistle
    childrenUnderWay parent { id } division { name } links { kind }`;
  interface Seen {
    readonly case: { readonly clocks: readonly unknown[]; readonly availableActions: readonly unknown[] };
    readonly cases: { readonly edges: readonly { readonly node: unknown }[] };
    readonly queue: { readonly edges: readonly { readonly node: { readonly case: unknown } }[] };
  }
  const seen = await as('village-acceptor').ask<Seen>(
    `query Same($number: String!) { case(number: $number) { ${fields} }
      cases(filter: { search: $number }, first: 1) { edges { node { ${fields} } } }
      queue(filter: { search: $number }, first: 1) { edges { node { case { ${fields} } } } } }`,
    { number: reported.number },
  );
  expect(seen.case.clocks).not.toEqual([]);
  expect(seen.case.availableActions).not.toEqual([]);
  expect(seen.cases.edges.map(({ node }) => node)).toEqual([seen.case]);
  expect(seen.queue.edges.map(({ node }) => node.case)).toEqual([seen.case]);
});

describe('personal fields', () => {
  it('are readable in the owner unit and masked above it', async () => {
    expect(await phoneSeenBy(as('village-acceptor'))).toBe(reportForm.reporterPhone);
    expect(await phoneSeenBy(as('town-acceptor'))).toBe('***');
  });
});

describe('attachments', () => {
  it('are for their uploader until they belong to a case, then for whoever sees the case', async () => {
    const worker = as('village-worker');
    const uploaded = await upload(worker, jpeg());
    expect(uploaded.status).toBe(201);
    const { id } = (await uploaded.json()) as { id: string };
    const path = `/attachments/${Buffer.from(id, 'base64').toString().slice('Attachment:'.length)}`;
    expect((await get(worker, path)).status).toBe(200);
    expect((await get(as('village-acceptor'), path)).status).toBe(404);
    await attach(worker, id);
    expect((await get(as('village-acceptor'), path)).headers.get('content-type')).toBe('image/jpeg');
    expect((await get(as('jj-village-acceptor'), path)).status).toBe(404);
    expect((await fetch(url + path)).status).toBe(401);
  });

  it('are asked for anew each time, so that what was taken away does not open from a cache', async () => {
    const worker = as('village-worker');
    const { id } = (await (await upload(worker, jpeg())).json()) as { id: string };
    const path = `/attachments/${Buffer.from(id, 'base64').toString().slice('Attachment:'.length)}`;
    const first = await get(worker, path);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const known = { 'if-none-match': first.headers.get('etag')! };
    const again = (token: string) => fetch(url + path, { headers: { authorization: `Bearer ${token}`, ...known } });
    expect((await again(worker.token)).status).toBe(304);
    expect((await again(as('village-acceptor').token)).status).toBe(404);
  });

  it('are what their bytes say, whatever they call themselves', async () => {
    const html = new File(['<script>alert(1)</script>'], 'photo.jpg', { type: 'image/jpeg' });
    expect((await upload(as('village-worker'), html)).status).toBe(415);
  });

  it('of somebody else cannot be put on a case', async () => {
    const { id } = (await (await upload(as('village-worker'), jpeg())).json()) as { id: string };
    const { attach: result } = await as('village-acceptor').ask<{ attach: { code?: string } }>(
      `mutation Attach($input: AttachInput!) { attach(input: $input) { ... on Refused { code } } }`,
      { input: { caseId: reported.id, attachmentId: id, requestId: crypto.randomUUID() } },
    );
    expect(result.code).toBe('NOT_FOUND');
  });
});

describe('live changes', () => {
  it('reach those who see the case, and nobody else hears its number', async () => {
    const [seeing, blind] = await Promise.all([subscribe(as('town-acceptor')), subscribe(as('jj-village-acceptor'))]);
    const location = await pointIn(inject('productEnvironment')['DATABASE_URL']!, demoVillages.licheng);
    const categoryCode = await someCategory(as('village-worker'));
    const { number } = done(await open(as('village-worker'), { form: reportForm, location, categoryCode }));
    const jinjiang = await pointIn(inject('productEnvironment')['DATABASE_URL']!, demoVillages.jinjiang);
    expect(await seeing.until(number)).toContain(number);
    const theirs = done(
      await open(await signIn(url, 'jj-village-worker'), { form: reportForm, location: jinjiang, categoryCode }),
    );
    // The later change has arrived, so the earlier one would have.
    expect(await blind.until(theirs.number)).not.toContain(number);
    seeing.stop();
    blind.stop();
  });

  it('are listened for no longer than the page is open', async () => {
    await expect.poll(openStreams, { timeout: 30_000 }).toBe(0);
    const streams = await Promise.all([subscribe(as('town-acceptor')), subscribe(as('city-supervisor'))]);
    await expect.poll(openStreams, { timeout: 30_000 }).toBe(2);
    for (const stream of streams) stream.stop();
    await expect.poll(openStreams, { timeout: 30_000 }).toBe(0);
  });

  it('ends with the session it was opened in', async () => {
    const leaving = await signIn(url, 'village-acceptor');
    const stream = await subscribe(leaving);
    const headers = { authorization: `Bearer ${leaving.token}` };
    expect((await fetch(`${url}/auth/logout`, { method: 'POST', headers })).status).toBe(204);
    await expect(stream.until('anything that is never said')).rejects.toThrow('the stream ended');
  });
});

async function openStreams(): Promise<number> {
  const figures = await (await fetch(`${url}/metrics`)).text();
  return Number(/^gridcase_streams_open (\d+)/m.exec(figures)?.[1]);
}

async function listed(caller: Caller): Promise<number> {
  const { cases } = await caller.ask<{ cases: { totalCount: number; edges: unknown[] } }>(
    `query Search($text: String!) { cases(filter: { search: $text }) { totalCount edges { cursor } } }`,
    { text: reported.number },
  );
  expect(cases.edges).toHaveLength(cases.totalCount);
  return cases.totalCount;
}

async function phoneSeenBy(caller: Caller): Promise<unknown> {
  const { case: found } = await caller.ask<{ case: { submissions: { data: Record<string, unknown> }[] } }>(
    `query Forms($id: ID!) { case(id: $id) { submissions { data } } }`,
    { id: reported.id },
  );
  return found.submissions[0]?.data['reporterPhone'];
}

function jpeg(): File {
  return new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])], '现场.jpg', { type: 'image/jpeg' });
}

function upload({ token }: Caller, file: File): Promise<Response> {
  const body = new FormData();
  body.set('file', file);
  return fetch(`${url}/attachments`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body });
}

function get({ token }: Caller, path: string): Promise<Response> {
  return fetch(url + path, { headers: { authorization: `Bearer ${token}` } });
}

async function attach(caller: Caller, attachmentId: string): Promise<void> {
  const { attach: result } = await caller.ask<{ attach: { __typename: string } }>(
    `mutation Attach($input: AttachInput!) { attach(input: $input) { __typename } }`,
    { input: { caseId: reported.id, attachmentId, requestId: crypto.randomUUID() } },
  );
  expect(result.__typename).toBe('CaseChanged');
}

async function subscribe({ token }: Caller) {
  const ending = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: 'subscription { changed { kind number caseId } }' }),
    signal: ending.signal,
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  return {
    async until(text: string): Promise<string> {
      while (!heard.includes(text)) {
        const { value, done: ended } = await reader.read();
        if (ended) throw new Error(`the stream ended before ${text}`);
        heard += value;
      }
      return heard;
    },
    stop: () => ending.abort(),
  };
}
