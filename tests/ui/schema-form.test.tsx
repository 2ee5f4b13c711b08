import { useState } from 'react';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import type { Standard } from '../../admin-ui/forms/standards-context.ts';
import { SchemaForm } from '../../admin-ui/forms/SchemaForm.tsx';
import { type FormDraft, useFormState } from '../../admin-ui/forms/use-form-state.ts';
import { renderIn } from './render.tsx';

afterEach(cleanup);

const standard = (code: string, zh: string): Standard => ({
  code,
  label: { zh, en: zh },
  limitValue: 4,
  limitUnit: 'workingHours',
});

interface FilledProps {
  readonly formId: string;
  readonly standards?: readonly Standard[];
  readonly initial?: FormDraft;
  readonly known?: readonly string[];
}

function Filled({ formId, standards = [], initial = {}, known = [] }: FilledProps) {
  const [data, setData] = useState<FormDraft>(initial);
  const state = useFormState(formId, data, setData);
  return (
    <>
      <SchemaForm formId={formId} state={state} idPrefix="x" standards={standards} known={known} />
      <button type="button" onClick={() => void state.check()}>
        check
      </button>
      <output>{JSON.stringify(data)}</output>
    </>
  );
}

const drafted = () => screen.getByRole('status').textContent;

describe('a form of the registry on the page', () => {
  test('speaks the reader’s language', () => {
    renderIn('en', <Filled formId="incident-report@1" />);
    expect(screen.getByLabelText(/What is the matter/)).toBeDefined();
    cleanup();
    renderIn('zh', <Filled formId="incident-report@1" />);
    expect(screen.getByLabelText(/情况描述/)).toBeDefined();
  });

  test('a failed check gives the focus to a summary that names the problem, and typing solves it', async () => {
    const user = userEvent.setup();
    renderIn('zh', <Filled formId="incident-report@1" />);
    await user.click(screen.getByRole('button', { name: 'check' }));
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(summary.textContent).toContain('情况描述：请填写');
    const input = screen.getByLabelText(/情况描述/);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    await user.click(screen.getByRole('button', { name: '情况描述：请填写' }));
    expect(document.activeElement).toBe(input);
    await user.type(input, '路口有垃圾堆放');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(drafted()).toContain('路口有垃圾堆放');
  });

  test('the result of a site check is one of three cards', async () => {
    const user = userEvent.setup();
    renderIn('zh', <Filled formId="incident-pre-check@1" />);
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    await user.click(screen.getByRole('radio', { name: '问题不存在' }));
    expect(drafted()).toContain('"result":"notExists"');
  });

  test('the only standard of a category is chosen by itself, several are left to the person', () => {
    renderIn('zh', <Filled formId="incident-filing@1" standards={[standard('A', '清理干净')]} />);
    expect(drafted()).toContain('"standardRow":"A"');
    cleanup();
    renderIn('zh', <Filled formId="incident-filing@1" standards={[standard('A', '甲'), standard('B', '乙')]} />);
    expect(drafted()).not.toContain('standardRow');
  });

  test('an answer on record is shown and cannot be typed over; what is computed from it is shown with it', async () => {
    const user = userEvent.setup();
    const initial = { approvedEstimate: 11_500_000 };
    renderIn('zh', <Filled formId="project-change@2" initial={initial} known={['approvedEstimate']} />);
    const known: HTMLInputElement = screen.getByRole('textbox', { name: '核定概算' });
    expect(known.readOnly).toBe(true);
    expect(known.value).toContain('11,500,000');
    expect(screen.getByText('案件已登记，按登记内容办理')).toBeTruthy();
    await user.type(known, '9');
    await user.type(screen.getByRole('textbox', { name: /变更后概算/ }), '12000000');
    expect(drafted()).toContain('"approvedEstimate":11500000');
    expect(screen.getByText(/\(12,000,000 − 11,500,000\)/)).toBeTruthy();
  });

  test('a form newer than the page asks for a reload instead of half a form', () => {
    renderIn('zh', <Filled formId="incident-report@9" />);
    expect(screen.getByRole('alert').textContent).toContain('请刷新页面');
  });
});
