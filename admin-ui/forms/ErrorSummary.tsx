/** All problems of a form in one place; takes the focus when a submit fails, so that a screen reader hears them. */
import { useEffect, useRef } from 'react';
import { Alert, AlertTitle, Link, List, ListItem } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { FormProblem } from '#forms/problems.ts';
import { useLabel } from '../i18n/use-language.ts';

interface ErrorSummaryProps {
  readonly problems: readonly FormProblem[];
  readonly failures: number;
  /** Id of the input a problem belongs to. */
  readonly inputId: (path: string) => string;
}

export function ErrorSummary({ problems, failures, inputId }: ErrorSummaryProps) {
  const translate = useTranslate();
  const label = useLabel();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failures > 0) box.current?.focus();
  }, [failures]);
  if (problems.length === 0) return null;
  return (
    <Alert ref={box} severity="error" tabIndex={-1} role="alert" sx={{ mb: 2 }}>
      <AlertTitle>{translate('forms.problems', { smart_count: problems.length })}</AlertTitle>
      <List dense disablePadding>
        {problems.map((problem) => (
          <ListItem key={problem.path} disableGutters sx={{ py: 0.25 }}>
            <Link
              component="button"
              type="button"
              color="inherit"
              underline="always"
              sx={{ textAlign: 'start', minHeight: 24 }}
              onClick={() => document.getElementById(inputId(problem.path))?.focus()}
            >
              {label(problem)}
            </Link>
          </ListItem>
        ))}
      </List>
    </Alert>
  );
}
