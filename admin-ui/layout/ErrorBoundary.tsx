import { Component, type ReactNode } from 'react';
import ReportGmailerrorred from '@mui/icons-material/ReportGmailerrorred';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLocation } from 'react-router';
import { EmptyState } from '../widgets/EmptyState.tsx';

/** A page that fails leaves the frame usable; going to another page clears the fault. */
export function ErrorBoundary({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary key={pathname}>{children}</Boundary>;
}

class Boundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <PageCrashed /> : this.props.children;
  }
}

function PageCrashed() {
  const translate = useTranslate();
  return (
    <div role="alert">
      <EmptyState
        title={translate('shell.page.pageCrashedTitle')}
        text={translate('shell.page.pageCrashedText')}
        icon={<ReportGmailerrorred />}
        action={
          <Button variant="outlined" onClick={() => location.reload()}>
            {translate('shell.page.reload')}
          </Button>
        }
      />
    </div>
  );
}
