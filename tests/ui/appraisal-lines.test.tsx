import { cleanup, screen } from '@testing-library/react';
import { act } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { SchemaForm } from '../../admin-ui/forms/SchemaForm.tsx';
import { useFormState } from '../../admin-ui/forms/use-form-state.ts';
import { AppraisalLines } from '../../admin-ui/resources/appraisal/AppraisalLines.tsx';
import { renderIn } from './render.tsx';

afterEach(cleanup);

const change = { approvedEstimate: 1000, newEstimate: 1200 };

function ChangeForm() {
  const state = useFormState('project-change@1', change, () => undefined);
  return <SchemaForm formId="project-change@1" state={state} idPrefix="change" />;
}

describe('what a form computes', () => {
  test('is shown with the numbers put in and the verdict', async () => {
    await act(async () => void renderIn('zh', <AppraisalLines formId="project-change@1" data={change} />));
    expect(screen.getByText('(1,200 − 1,000) ÷ 1,000 = 20%')).toBeTruthy();
    expect(screen.getByText('不符合')).toBeTruthy();
  });

  test('stands in the form itself while it is filled in, read out when it changes', async () => {
    await act(async () => void renderIn('en', <ChangeForm />));
    expect(screen.getByRole('region', { name: 'Worked out' }).getAttribute('aria-live')).toBe('polite');
    expect(screen.getByText('Not met')).toBeTruthy();
  });

  test('is a number without a verdict where nothing is passed or failed by it', async () => {
    const panel = { experts: 3, scoreTotal: 1005, averageScore: 83.75 };
    await act(async () => void renderIn('zh', <AppraisalLines formId="project-panel-conclusion@2" data={panel} />));
    expect(screen.getByText('1005 ÷ (3 × 4) = 83.75')).toBeTruthy();
    expect(screen.queryByText(/符合/)).toBeNull();
  });

  test('is nothing for a form that computes nothing, and nothing before there are numbers', async () => {
    await act(async () => void renderIn('zh', <AppraisalLines formId="project-opinion@1" data={change} />));
    await act(async () => void renderIn('zh', <AppraisalLines formId="project-change@1" data={{}} />));
    await act(async () => void renderIn('zh', <AppraisalLines formId="project-panel-conclusion@2" data={{}} />));
    expect(screen.queryByRole('region')).toBeNull();
  });
});
