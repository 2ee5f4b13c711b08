import { createTheme, ThemeProvider } from '@mui/material';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UNATTENDED } from '#domain/identity/unattended.ts';
import { PasswordDialog } from '../../admin-ui/layout/PasswordDialog.tsx';
import { send } from '../../admin-ui/providers/graphql-client.ts';
import { renderIn } from './render.tsx';

const fetched = vi.spyOn(globalThis, 'fetch');
const closed = vi.fn<() => void>();

beforeEach(() => {
  fetched.mockReset();
  closed.mockReset();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const answers = (status: number, code: string) =>
  fetched.mockImplementation(async () => Response.json({ code }, { status }));

async function fill(current: string, next: string, again: string): Promise<void> {
  renderIn(
    'en',
    <ThemeProvider theme={createTheme()}>
      <PasswordDialog onClose={closed} />
    </ThemeProvider>,
  );
  const user = userEvent.setup();
  const type = async (label: string, text: string) => text && user.type(screen.getByLabelText(label), text);
  await type('Current password', current);
  await type('New password', next);
  await type('New password again', again);
  await user.click(screen.getByRole('button', { name: 'Change password' }));
}

const faultAt = (label: string): string | undefined => {
  const field = screen.getByLabelText(label);
  if (field.getAttribute('aria-invalid') !== 'true') return undefined;
  return document.querySelector(`[id="${field.getAttribute('aria-describedby')}"]`)?.textContent ?? '';
};

test('what is wrong is said at its field before anything is sent, and the first of them has the focus', async () => {
  await fill('Former-2025', 'lettersalone', 'letters');
  expect(faultAt('Current password')).toBeUndefined();
  expect(faultAt('New password')).toMatch(/three of: capital letters/);
  expect(faultAt('New password again')).toMatch(/not the same/);
  expect(document.activeElement).toBe(screen.getByLabelText('New password'));
  expect(fetched).not.toHaveBeenCalled();
});

test('a wrong current password is said at its field, and what was typed stays', async () => {
  answers(422, 'WRONG_PASSWORD');
  await fill('Mistyped-2025', 'Another-2027', 'Another-2027');
  expect(await screen.findByText('The current password is wrong')).toBeTruthy();
  expect(faultAt('Current password')).toBe('The current password is wrong');
  expect(screen.getByLabelText('New password again')).toHaveProperty('value', 'Another-2027');
  expect(closed).not.toHaveBeenCalled();
});

test('a lock is told apart from the fields', async () => {
  answers(423, 'ACCOUNT_LOCKED');
  await fill('Former-2025', 'Another-2027', 'Another-2027');
  expect((await screen.findByRole('alert')).textContent).toMatch(/locked/);
  expect(faultAt('Current password')).toBeUndefined();
});

test('a change closes the dialog and leaves no password in the browser’s storage', async () => {
  fetched.mockImplementation(async () => new Response(null, { status: 204 }));
  await fill('Former-2025', 'Another-2027', 'Another-2027');
  await expect.poll(() => closed.mock.calls.length).toBe(1);
  const body = '{"current":"Former-2025","next":"Another-2027"}';
  expect(fetched).toHaveBeenCalledExactlyOnceWith('/auth/password', expect.objectContaining({ body }));
  for (const storage of [localStorage, sessionStorage]) expect(storage).toHaveLength(0);
});

test('what a page asks for while nobody uses it is marked, and not any more once somebody does', async () => {
  fetched.mockImplementation(async () => new Response(null, { status: 204 }));
  const marks = () => fetched.mock.calls.map(([, init]) => new Headers(init?.headers).get(UNATTENDED));
  vi.useFakeTimers({ toFake: ['Date'] });
  dispatchEvent(new Event('keydown'));
  await send('/graphql', {});
  vi.setSystemTime(Date.now() + 61_000);
  await send('/graphql', {});
  dispatchEvent(new Event('pointerdown'));
  await send('/graphql', { headers: { accept: 'text/event-stream' } });
  expect(marks()).toEqual([null, '1', null]);
});
