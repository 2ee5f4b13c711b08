import { useState } from 'react';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import type { FieldSchema } from '#forms/form-schema.ts';
import { findForm } from '#forms/registry.ts';
import { SchemaForm } from '../../admin-ui/forms/SchemaForm.tsx';
import { SubmittedValue } from '../../admin-ui/forms/SubmittedValue.tsx';
import { type FormDraft, useFormState } from '../../admin-ui/forms/use-form-state.ts';
import { renderIn } from './render.tsx';

afterEach(cleanup);

function Filled({ formId, given = {} }: { readonly formId: string; readonly given?: FormDraft }) {
  const [data, setData] = useState<FormDraft>(given);
  const state = useFormState(formId, data, setData);
  return (
    <>
      <SchemaForm formId={formId} state={state} idPrefix="x" />
      <button type="button" onClick={() => void state.check()}>
        check
      </button>
      <output>{JSON.stringify(data)}</output>
    </>
  );
}

const drafted = (): FormDraft => JSON.parse(screen.getByRole('status').textContent ?? '{}');

describe('sections and rows on the page', () => {
  test('a section comes and goes with its condition, and what was typed comes back with it', async () => {
    const user = userEvent.setup();
    renderIn('zh', <Filled formId="petition-appeal@1" />);
    expect(screen.getByRole('group', { name: '信访人' })).toBeDefined();
    expect(screen.queryByLabelText(/来访人数/)).toBeNull();
    const group = screen.getByRole('checkbox', { name: /五人以上集体访/ });
    await user.click(group);
    await user.type(screen.getByLabelText(/来访人数/), '6');
    await user.click(group);
    expect(screen.queryByLabelText(/来访人数/)).toBeNull();
    await user.click(group);
    expect(screen.getByLabelText<HTMLInputElement>(/来访人数/).value).toBe('6');
  });

  test('rows are added and taken away without losing the keyboard, and a problem leads into its row', async () => {
    const user = userEvent.setup();
    renderIn('zh', <Filled formId="petition-appeal@1" given={{ isGroup: true }} />);
    const add = screen.getByRole('button', { name: /^添加一行/ });
    await user.click(add);
    const row = screen.getByRole('group', { name: '第 1 行' });
    const name = within(row).getByLabelText(/姓名/);
    expect(document.activeElement).toBe(name);
    await user.type(within(row).getByLabelText(/电话/), '123456');
    await user.click(screen.getByRole('button', { name: 'check' }));
    await user.click(screen.getByRole('button', { name: /第 1 行 姓名：请填写/ }));
    expect(document.activeElement).toBe(name);
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(drafted()['representatives']).toEqual([{ phone: '123456' }]);
    await user.click(screen.getByRole('button', { name: '删除第 1 行' }));
    expect(document.activeElement).toBe(add);
  });

  test('nothing is filled in for the person: no box ticked, no row begun', () => {
    renderIn('zh', <Filled formId="approval-generic-licence@1" />);
    for (const box of screen.queryAllByRole<HTMLInputElement>('checkbox')) expect(box.checked).toBe(false);
    expect(drafted()).toEqual({});
  });
});

describe('what was handed in', () => {
  const fields = findForm('petition-appeal@1')!.schema.properties;
  const wording: FieldSchema = {
    type: 'string',
    'x-label': { zh: '甲', en: 'A' },
    'x-ui': { widget: 'text' },
    'x-classification': 'internal',
  };

  test('is read in words: choices, rows, yes and no; masked where it is personal', () => {
    renderIn('zh', <SubmittedValue field={fields['channel']} value="visit" />);
    expect(document.body.textContent).toBe('走访');
    cleanup();
    renderIn('en', <SubmittedValue field={fields['isGroup']} value />);
    expect(document.body.textContent).toBe('Yes');
    cleanup();
    renderIn('zh', <SubmittedValue field={fields['representatives']} value={[{ name: '林阿妹', phone: '123456' }]} />);
    expect(screen.getByRole('columnheader', { name: '姓名' })).toBeDefined();
    expect(screen.getByRole('cell', { name: '林阿妹' })).toBeDefined();
    cleanup();
    renderIn('zh', <SubmittedValue field={fields['petitionerName']} value="***" />);
    expect(document.body.textContent).toContain('已脱敏');
  });

  test.each([
    ['money', 12_000.5, '¥12,000.50'],
    ['rating', 4, '满意'],
    ['date', '2026-11-24', '2026年11月24日'],
  ] as const)('a value of kind %s reads %s as %s', (widget, value, text) => {
    const field = { ...wording, 'x-ui': { widget } };
    renderIn('zh', <SubmittedValue field={field} value={value} />);
    expect(document.body.textContent).toBe(text);
  });
});
