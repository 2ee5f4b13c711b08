/** Hazard: a file that the case refused, or that nobody knows to be on it, is taken for stored. */
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AttachmentsCard } from '../../admin-ui/resources/cases/AttachmentsCard.tsx';
import type { PageCase } from '../../admin-ui/resources/cases/case-queries.ts';
import { renderIn } from './render.tsx';

/** As much of a case as the card looks at. */
const present = { id: 'c1', final: false, attachments: [] as unknown[] } as unknown as PageCase;
const changed = { ...present, attachments: [{ id: 'f1', closed: true }] } as unknown as PageCase;
const refused = {
  kind: 'Refused',
  code: 'CASE_CLOSED',
  zh: '案件已经结束',
  en: 'Closed',
  fields: [],
  presentCase: null,
};

/** Both borders of the browser: files go by XMLHttpRequest, the command by fetch. */
let uploads = 0;
const asked: { attachmentId: string; requestId: string }[] = [];
let answers: (() => unknown)[] = [];

class Upload extends EventTarget {
  readonly upload = new EventTarget();
  readonly status = 201;
  responseText = '';
  readonly open = (): void => undefined;
  readonly setRequestHeader = (): void => undefined;
  readonly abort = (): void => undefined;
  send(): void {
    uploads += 1;
    this.responseText = JSON.stringify({ id: `f${uploads}` });
    queueMicrotask(() => this.dispatchEvent(new Event('load')));
  }
}

beforeEach(() => {
  uploads = 0;
  asked.length = 0;
  vi.stubGlobal('XMLHttpRequest', Upload);
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    asked.push((JSON.parse(body) as { variables: { input: (typeof asked)[number] } }).variables.input);
    const attach = answers.shift()?.() ?? null;
    if (attach === null) throw new TypeError('no network');
    return Response.json({ data: { attach } });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const done = () => ({ kind: 'CaseChanged', case: changed });
const again = () => screen.findByRole('button', { name: '重试（1 个文件）' });

async function choose(): Promise<{ readonly shown: PageCase[]; readonly user: ReturnType<typeof userEvent.setup> }> {
  const shown: PageCase[] = [];
  const user = userEvent.setup();
  renderIn('zh', <AttachmentsCard present={present} onShow={(next) => shown.push(next)} />);
  const file = new File(['%PDF'], 'a.pdf', { type: 'application/pdf' });
  await user.upload(screen.getByLabelText('添加', { selector: 'input' }), [file]);
  return { shown, user };
}

test('a file that the case takes is stored', async () => {
  answers = [done];
  const { shown } = await choose();
  await expect.poll(() => shown).toEqual([changed]);
  expect(screen.queryByRole('button', { name: /重试/ })).toBeNull();
});

test('a file that the case refuses is not, and can be tried again', async () => {
  answers = [() => refused, done];
  const { shown, user } = await choose();
  await user.click(await again());
  await expect.poll(() => shown).toEqual([changed]);
  // Refused is answered: the next try is a file of its own.
  expect(asked.map(({ attachmentId }) => attachmentId)).toEqual(['f1', 'f2']);
});

test('a file whose answer was lost is attached once, however often it is tried', async () => {
  answers = [() => null, done];
  const { shown, user } = await choose();
  await user.click(await again());
  await expect.poll(() => shown).toEqual([changed]);
  expect(uploads).toBe(1);
  expect(asked[1]).toEqual(asked[0]);
});
