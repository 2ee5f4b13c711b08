import { cleanup, screen } from '@testing-library/react';
import { act } from 'react';
import { afterEach, expect, test } from 'vitest';
import { SchemaForm } from '../../admin-ui/forms/SchemaForm.tsx';
import { useFormState } from '../../admin-ui/forms/use-form-state.ts';
import { renderIn } from './render.tsx';

afterEach(cleanup);

const data = { channel: 'web' };
const hidden = ['channel', 'skipsLevel', 'isGroup'];

function CitizensForm({ formId }: { readonly formId: string }) {
  const state = useFormState(formId, data, () => undefined);
  return <SchemaForm formId={formId} state={state} idPrefix="matter" hidden={hidden} />;
}

test.each(['petition-appeal@1', 'petition-accusation@1', 'hotline-order@1'])(
  'a citizen who writes from home is not asked about visits: %s',
  async (formId) => {
    await act(async () => void renderIn('zh', <CitizensForm formId={formId} />));
    expect(screen.queryByText(/走访|集体访|来访人数/)).toBeNull();
    expect(screen.getByRole('textbox', { name: /联系电话/ })).toBeTruthy();
  },
);
