/** Files on a bad line: stopped, tried again, and never silently left out. */
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { useUploadsPending } from '../../admin-ui/drafts/pending-uploads.ts';
import { uploadFile } from '../../admin-ui/drafts/upload.ts';
import { FileField } from '../../admin-ui/forms/FileField.tsx';
import { UploadContext, type Uploads } from '../../admin-ui/forms/upload-context.ts';
import { ApiError } from '../../admin-ui/providers/api-error.ts';
import { renderIn } from './render.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const pdf = (name: string) => new File(['%PDF'], name, { type: 'application/pdf' });

function Page({ upload }: Pick<Uploads, 'upload'>) {
  const [files, setFiles] = useState<readonly string[]>([]);
  const isPending = useUploadsPending();
  return (
    <UploadContext value={{ upload, nameOf: (id) => id }}>
      <FileField id="f" label="材料" files={files} most={5} onChange={setFiles} />
      <output>{isPending ? 'pending' : 'quiet'}</output>
    </UploadContext>
  );
}

const names = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

test('what did not get through is tried again with one press, and holds the form until then', async () => {
  const user = userEvent.setup();
  let isOnline = false;
  const upload: Uploads['upload'] = async (_, name) => {
    if (name === 'b.pdf' && !isOnline) throw new ApiError('OFFLINE');
    return { id: name };
  };
  renderIn('zh', <Page upload={upload} />);
  await user.upload(screen.getByLabelText('材料', { selector: 'input' }), [pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf')]);
  const again = await screen.findByRole('button', { name: '重试（2 个文件）' });
  expect(names()).toEqual(['a.pdf']);
  expect(screen.getByText(/^暂不能上传/)).toBeTruthy();
  expect(screen.getByText('pending')).toBeTruthy();
  isOnline = true;
  await user.click(again);
  await expect.poll(names).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
  expect(screen.getByText('quiet')).toBeTruthy();
  expect(screen.queryByText(/^暂不能上传/)).toBeNull();
});

test('a file that is refused for what it is keeps no other from being taken, and is not tried again', async () => {
  const user = userEvent.setup();
  const upload: Uploads['upload'] = async (_, name) => {
    if (name === 'a.pdf') throw new ApiError('FILE_TOO_LARGE');
    return { id: name };
  };
  renderIn('zh', <Page upload={upload} />);
  await user.upload(screen.getByLabelText('材料', { selector: 'input' }), [pdf('a.pdf'), pdf('b.pdf')]);
  await expect.poll(names).toEqual(['b.pdf']);
  expect(screen.getByText(/^暂不能上传/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /重试/ })).toBeNull();
  expect(screen.getByText('quiet')).toBeTruthy();
});

test('an upload that hangs is stopped by the person; the form is free again', async () => {
  const user = userEvent.setup();
  const upload: Uploads['upload'] = (_file, _name, _onProgress, signal) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
    });
  renderIn('zh', <Page upload={upload} />);
  await user.upload(screen.getByLabelText('材料', { selector: 'input' }), [pdf('a.pdf')]);
  expect(screen.getByText('pending')).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: '取消上传' }));
  await expect.poll(() => screen.queryByText('quiet')).not.toBeNull();
  expect(names()).toEqual([]);
  expect(screen.queryByText(/^暂不能上传/)).toBeNull();
});

test('what is more than there is room for is said to be left out', async () => {
  const user = userEvent.setup();
  renderIn('zh', <Page upload={async (_, name) => ({ id: name })} />);
  const chosen = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => pdf(`${name}.pdf`));
  await user.upload(screen.getByLabelText('材料', { selector: 'input' }), chosen);
  await expect.poll(() => names().length).toBe(5);
  expect(screen.getByText('有 2 个文件超出数量，没有添加')).toBeTruthy();
});

/** The browser's own, as far as it is used, on a line on which nothing moves. */
class SilentRequest extends EventTarget {
  readonly upload = new EventTarget();
  readonly open = (): void => undefined;
  readonly send = (): void => undefined;
  abort(): void {
    this.dispatchEvent(new Event('abort'));
    this.dispatchEvent(new Event('loadend'));
  }
}

test('a line on which nothing moves is taken for dead, and one that moves is not', async () => {
  vi.useFakeTimers();
  const requests: SilentRequest[] = [];
  vi.stubGlobal(
    'XMLHttpRequest',
    class extends SilentRequest {
      constructor() {
        super();
        requests.push(this);
      }
    },
  );
  const said: string[] = [];
  void uploadFile(pdf('a.pdf'), 'a.pdf').catch((error: unknown) => said.push((error as ApiError).code));
  await vi.advanceTimersByTimeAsync(50_000);
  requests[0]?.upload.dispatchEvent(new Event('progress'));
  await vi.advanceTimersByTimeAsync(50_000);
  expect(said).toEqual([]);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(said).toEqual(['OFFLINE']);
});
