/** State of one form being filled in: after the first failed check every change is checked again. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FormProblem } from '#forms/problems.ts';
import { useUploadsPending } from '../drafts/pending-uploads.ts';
import { checkInBrowser, prepareCheck } from './form-check.ts';

export type FormDraft = Readonly<Record<string, unknown>>;

export interface FormState {
  readonly data: FormDraft;
  readonly problems: readonly FormProblem[];
  /** Asked to be handed in while files were on their way: it would go without them. */
  readonly isHeld: boolean;
  /** Grows with every failed submit, so that the summary takes the focus again. */
  readonly failures: number;
  readonly change: (data: FormDraft) => void;
  /** True when nothing known speaks against handing it in. */
  readonly check: () => Promise<boolean>;
  /** Problems the server found. */
  readonly refuse: (problems: readonly FormProblem[]) => void;
}

async function problemsIn(formId: string, data: FormDraft): Promise<readonly FormProblem[]> {
  const outcome = await checkInBrowser(formId, data);
  return outcome === null || outcome.ok ? [] : outcome.problems;
}

export function useFormState(formId: string, data: FormDraft, setData: (data: FormDraft) => void): FormState {
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [failures, setFailures] = useState(0);
  const arePending = useUploadsPending();
  const [isAskedEarly, setIsAskedEarly] = useState(false);
  const newest = useRef<FormDraft>(data);
  useEffect(() => prepareCheck(formId), [formId]);
  const change = useCallback(
    (next: FormDraft) => {
      newest.current = next;
      setData(next);
      if (failures === 0) return;
      // What was typed meanwhile has its own check.
      void problemsIn(formId, next).then((found) => newest.current === next && setProblems(found));
    },
    [formId, setData, failures],
  );
  const refuse = useCallback((found: readonly FormProblem[]) => {
    setProblems(found);
    setFailures((count) => count + 1);
  }, []);
  const check = useCallback(async () => {
    setIsAskedEarly(arePending);
    const found = await problemsIn(formId, data);
    if (found.length === 0) setProblems([]);
    else refuse(found);
    return found.length === 0 && !arePending;
  }, [formId, data, refuse, arePending]);
  return { data, problems, isHeld: isAskedEarly && arePending, failures, change, check, refuse };
}
