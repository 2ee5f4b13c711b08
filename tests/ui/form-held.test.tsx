/** Hazard: a form handed in while a file is on its way, or stuck, goes without it. */
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { useHoldWhile } from '../../admin-ui/drafts/pending-uploads.ts';
import { SchemaForm } from '../../admin-ui/forms/SchemaForm.tsx';
import { useFormState } from '../../admin-ui/forms/use-form-state.ts';
import { fillForm } from '../support/fill-form.ts';
import { renderIn } from './render.tsx';

afterEach(cleanup);

const FORM = 'petition-again@1';
const typed = fillForm(FORM, { earlierNumber: 'XS-350502-20260101-00001-X' });

function Page() {
  const [isUploading, setIsUploading] = useState(true);
  const [said, setSaid] = useState('');
  useHoldWhile(isUploading);
  const state = useFormState(FORM, typed, () => undefined);
  return (
    <>
      <SchemaForm formId={FORM} state={state} idPrefix="held" />
      <button onClick={() => setIsUploading(false)}>stored</button>
      <button onClick={() => void state.check().then((ok) => setSaid(ok ? 'sent' : 'held'))}>send</button>
      <output>{said}</output>
    </>
  );
}

test('a form waits for its files, says so, and goes once they are there', async () => {
  const user = userEvent.setup();
  renderIn('zh', <Page />);
  const send = await screen.findByRole('button', { name: 'send' });
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(send);
  expect(await screen.findByText('held')).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('还有文件没有传完');
  await user.click(screen.getByRole('button', { name: 'stored' }));
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(send);
  expect(await screen.findByText('sent')).toBeTruthy();
});
