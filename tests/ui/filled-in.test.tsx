/** Hazard: a choice that filled itself in is told to somebody as what he typed. */
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftStore } from '../../admin-ui/drafts/draft-store.ts';
import { useDraft } from '../../admin-ui/drafts/use-draft.ts';
import { EMPTIED, emptyActionDraft } from '../../admin-ui/resources/cases/action-draft.ts';
import { UnitPicker } from '../../admin-ui/resources/cases/TargetPickers.tsx';
import { renderIn } from './render.tsx';

const unit = (id: string, zh: string) => ({ id, name: { zh, en: id }, level: 'town', division: null });
const targets = [
  { onDutyList: true, preferred: true, unit: unit('u1', '浮桥街道') },
  { onDutyList: false, preferred: false, unit: unit('u2', '江南街道') },
];

const kept = new Map<string, unknown>();
/** The browser's storage, at its border. */
const store: DraftStore = {
  read: async <Draft,>(key: string) => kept.get(key) as Draft | undefined,
  write: async (key, draft) => {
    kept.set(key, draft);
    return true;
  },
  remove: async (key) => {
    kept.delete(key);
  },
};

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('fetch', async () => Response.json({ data: { dispatchTargets: targets } }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const asStored = <Draft,>(draft: Draft): Draft => draft;

function Dialog() {
  const { draft, isLoaded, isRestored, update, fill } = useDraft('k', emptyActionDraft, asStored, store);
  if (!isLoaded) return null;
  return (
    <>
      <UnitPicker
        caseId="c1"
        action="dispatch"
        value={draft.unitId}
        isMissing={false}
        onChange={(unitId) => update((before) => ({ ...before, unitId: unitId ?? EMPTIED }))}
        onFill={(unitId) => fill((before) => ({ ...before, unitId }))}
      />
      <input
        aria-label="理由"
        value={draft.reason}
        onChange={(event) => update((before) => ({ ...before, reason: event.target.value }))}
      />
      <output>{isRestored ? 'restored' : 'new'}</output>
    </>
  );
}

/** Opens it, and waits for the list of units. */
async function open(): Promise<{ readonly field: HTMLInputElement; readonly close: () => void }> {
  const { unmount } = renderIn('zh', <Dialog />);
  const field = await screen.findByRole<HTMLInputElement>('combobox');
  await expect.poll(() => screen.queryByRole('progressbar')).toBeNull();
  return { field, close: unmount };
}

test('the unit that fills itself in is no draft', async () => {
  const first = await open();
  await expect.poll(() => first.field.value).toBe('浮桥街道');
  first.close();
  expect(kept.size).toBe(0);
  const again = await open();
  await expect.poll(() => again.field.value).toBe('浮桥街道');
  expect(screen.getByText('new')).toBeTruthy();
});

test('what is typed is kept together with it', async () => {
  const user = userEvent.setup();
  const first = await open();
  await expect.poll(() => first.field.value).toBe('浮桥街道');
  await user.type(screen.getByLabelText('理由'), '近');
  first.close();
  expect(kept.get('k')).toMatchObject({ unitId: 'u1', reason: '近' });
  await open();
  expect(screen.getByText('restored')).toBeTruthy();
});

test('a field that was emptied stays empty, also when it is opened again', async () => {
  const user = userEvent.setup();
  const first = await open();
  await expect.poll(() => first.field.value).toBe('浮桥街道');
  await user.clear(first.field);
  await user.tab();
  await expect.poll(() => first.field.value).toBe('');
  first.close();
  expect(kept.get('k')).toMatchObject({ unitId: EMPTIED });
  const again = await open();
  expect(screen.getByText('restored')).toBeTruthy();
  await user.click(again.field);
  expect(await screen.findByText('江南街道')).toBeTruthy();
  expect(again.field.value).toBe('');
});
