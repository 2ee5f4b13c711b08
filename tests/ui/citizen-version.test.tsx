/** A citizen's form of which another version was published while he filled it in. */
import { useState } from 'react';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { emptyMatter, type MatterDraft } from '../../admin-ui/citizen/matter-draft.ts';
import { MatterForm } from '../../admin-ui/citizen/MatterForm.tsx';
import { renderIn } from './render.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const target = { process: 'grid.incident', entry: 'report', divisionCode: '350502' };

function Page({ form, draft: initial }: { readonly form: string; readonly draft: MatterDraft }) {
  const [draft, setDraft] = useState(initial);
  const state = {
    draft,
    isLoaded: true,
    isRestored: true,
    saving: 'saved',
    update: (change: (before: MatterDraft) => MatterDraft) => setDraft(change),
    clear: async () => setDraft(emptyMatter),
  } as const;
  return <MatterForm form={form} target={target} state={state} onSent={() => undefined} />;
}

test('sees what differs and what becomes of what he typed before he sends it, and what has no place afterwards', async () => {
  const user = userEvent.setup();
  const typed = { description: '广告牌松动', oldField: '旧内容' };
  renderIn('zh', <Page form="incident-report@2" draft={{ ...emptyMatter, forms: { 'incident-report@1': typed } }} />);
  const dialog = await screen.findByRole('dialog', { name: '表单已更新' });
  expect(within(dialog).getByText('广告牌松动')).toBeDefined();
  expect(within(dialog).queryByRole('button', { name: '按原版本办完' })).toBeNull();
  await user.click(within(dialog).getByRole('button', { name: '移到新版本' }));
  const left = await screen.findByRole('region', { name: '新版本中没有位置的内容' });
  expect(within(left).getByText('旧内容')).toBeDefined();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('is told when the version that he filled in is no longer open; the page says which it was and can be loaded anew', async () => {
  const sent: { readonly formId?: string }[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    sent.push((JSON.parse(body) as { variables: { input: { formId?: string } } }).variables.input);
    const refusal = { kind: 'Refused', code: 'FORM_SUPERSEDED', zh: '表单已更新', en: 'changed', fields: [] };
    return Response.json({ data: { submitMatter: refusal } });
  });
  const user = userEvent.setup();
  const typed = { description: '广告牌松动', reporterPhone: '13800000000' };
  renderIn('zh', <Page form="incident-report@1" draft={{ ...emptyMatter, forms: { 'incident-report@1': typed } }} />);
  await user.click(await screen.findByRole('button', { name: '提交' }));
  expect(await screen.findByText('表单已更新')).toBeDefined();
  expect(screen.getByRole('button', { name: '重新载入并核对' })).toBeDefined();
  expect(await screen.findByDisplayValue('广告牌松动')).toBeDefined();
  expect(sent).toMatchObject([{ formId: 'incident-report@1' }]);
});
