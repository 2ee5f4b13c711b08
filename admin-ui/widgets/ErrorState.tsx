import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutline';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { ApiError, messageKeyOf } from '../providers/api-error.ts';
import { EmptyState } from './EmptyState.tsx';

interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** A read that failed: the reason by code, and a way to try again. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const translate = useTranslate();
  const offline = error instanceof ApiError && error.code === 'OFFLINE';
  return (
    <div role="alert">
      <EmptyState
        title={translate('shell.page.errorTitle')}
        text={translate(messageKeyOf(error))}
        icon={offline ? <CloudOffOutlined /> : <ErrorOutline />}
        action={
          onRetry ? (
            <Button variant="outlined" onClick={onRetry}>
              {translate('shell.page.retry')}
            </Button>
          ) : null
        }
      />
    </div>
  );
}
