import { Component, type ReactNode, useEffect, useState } from 'react';
import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import ReportGmailerrorred from '@mui/icons-material/ReportGmailerrorred';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLocation } from 'react-router';
import { EmptyState } from '../widgets/EmptyState.tsx';
import { useOnline } from './use-online.ts';

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
  const isOnline = useOnline();
  // Pages that were never opened are not on the device: no fault, and it passes by itself.
  const [lacksNetwork] = useState(() => !navigator.onLine);
  useEffect(() => {
    if (lacksNetwork && isOnline) location.reload();
  }, [lacksNetwork, isOnline]);
  if (lacksNetwork) {
    return (
      <div role="alert">
        <EmptyState
          title={translate('shell.page.offlineTitle')}
          text={translate('shell.page.offlineText')}
          icon={<CloudOffOutlined />}
        />
      </div>
    );
  }
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
