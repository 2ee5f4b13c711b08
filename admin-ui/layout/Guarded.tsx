import type { ReactNode } from 'react';
import LockOutlined from '@mui/icons-material/LockOutlined';
import { useTranslate } from 'ra-core';
import { mayUse } from '../providers/access.ts';
import { abilityOf, useSession } from '../providers/session.ts';
import { EmptyState } from '../widgets/EmptyState.tsx';
import { PageSkeleton } from './PageSkeleton.tsx';

interface GuardedProps {
  readonly resource: string;
  readonly children: ReactNode;
}

/** Shows a page only to those whose posts include it; says so to the others. */
export function Guarded({ resource, children }: GuardedProps) {
  const translate = useTranslate();
  const session = useSession();
  if (!session) return <PageSkeleton />;
  if (mayUse(abilityOf(session), session.holdings, { action: 'list', resource })) return children;
  return (
    <EmptyState
      icon={<LockOutlined />}
      title={translate('shell.page.accessDeniedTitle')}
      text={translate('shell.page.accessDeniedText')}
    />
  );
}
