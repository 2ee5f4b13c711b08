/** The words of the report. Who told us and how is optional and folded away until wanted, or until it has a problem. */
import { useState } from 'react';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { SchemaForm } from '../forms/SchemaForm.tsx';
import type { FormState } from '../forms/use-form-state.ts';

const optional = ['source', 'sourceNote', 'reporterName', 'reporterPhone'] as const;

interface DetailsStepProps {
  readonly formId: string;
  readonly state: FormState;
}

export function DetailsStep({ formId, state }: DetailsStepProps) {
  const translate = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const isUsed = optional.some(
    (name) => state.data[name] !== undefined || state.problems.some((problem) => problem.path === `/${name}`),
  );
  const isShown = isOpen || isUsed;
  return (
    <>
      <SchemaForm formId={formId} state={state} idPrefix="report" {...(!isShown && { hidden: optional })} />
      {!isShown && (
        <Button onClick={() => setIsOpen(true)} sx={{ mt: 1, minHeight: 44 }}>
          {translate('report.addReporter')}
        </Button>
      )}
    </>
  );
}
