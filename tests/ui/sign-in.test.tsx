import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TestMemoryRouter } from 'ra-core';
import { afterEach, expect, test, vi } from 'vitest';
import { SignInPage } from '../../admin-ui/sign-in/SignInPage.tsx';
import { renderIn } from './render.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('what was typed survives a change of language', async () => {
  // No server is there to tell of demo accounts.
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(null, { status: 404 }));
  const user = userEvent.setup();
  renderIn(
    'zh',
    <TestMemoryRouter>
      <SignInPage />
    </TestMemoryRouter>,
  );
  await user.type(screen.getByLabelText('用户名'), 'village-worker');
  await user.type(screen.getByLabelText('密码'), 'half a pass');
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(await screen.findByLabelText<HTMLInputElement>('Password')).toHaveProperty('value', 'half a pass');
  expect(screen.getByLabelText('User name')).toHaveProperty('value', 'village-worker');
});
