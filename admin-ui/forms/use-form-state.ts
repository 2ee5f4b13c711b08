/** State of one form being filled in: after the first failed check every change is checked again. */
import { useCallback, useState } from 'react';
import type { FormValidation } from '#forms/check.ts';
import type { FormProblem } from '#forms/problems.ts';
import { checkInBrowser } from './form-check.ts';

export type FormDraft = Readonly<Record<string, unknown>>;

export interface FormState {
  readonly data: FormDraft;
  readonly problems: readonly FormProblem[];
  /** Grows with every failed submit, so that the summary takes the focus again. */
  readonly failures: number;
  readonly change: (data: FormDraft) => void;
  readonly check: () => FormValidation;
  /** Problems the server found. */
  readonly refuse: (problems: readonly FormProblem[]) => void;
}

export function useFormState(formId: string, data: FormDraft, setData: (data: FormDraft) => void): FormState {
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [failures, setFailures] = useState(0);
  const change = useCallback(
    (next: FormDraft) => {
      setData(next);
      if (failures === 0) return;
      const outcome = checkInBrowser(formId, next);
      setProblems(outcome.ok ? [] : outcome.problems);
    },
    [formId, setData, failures],
  );
  const refuse = useCallback((found: readonly FormProblem[]) => {
    setProblems(found);
    setFailures((count) => count + 1);
  }, []);
  const check = useCallback(() => {
    const outcome = checkInBrowser(formId, data);
    if (outcome.ok) setProblems([]);
    else refuse(outcome.problems);
    return outcome;
  }, [formId, data, refuse]);
  return { data, problems, failures, change, check, refuse };
}
