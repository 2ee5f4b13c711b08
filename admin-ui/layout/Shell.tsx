/** The frame around every page: navigation at the side (desktop) or at the bottom (phone), top bar, connection banner. */
import { Suspense, useEffect, type ReactNode } from 'react';
import { Box } from '@mui/material';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ActingBanner } from './ActingBanner.tsx';
import { BottomNavigationBar } from './BottomNavigationBar.tsx';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { OutboxBanner } from './OutboxBanner.tsx';
import { PageSkeleton } from './PageSkeleton.tsx';
import { ReadyOffline } from './ReadyOffline.tsx';
import { SessionChanged } from './SessionChanged.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { SideNavigation } from './SideNavigation.tsx';
import { SkipLink } from './SkipLink.tsx';
import { TopBar } from './TopBar.tsx';
import { useSessionEnd } from './use-session-end.ts';
import { useDocumentLanguage } from './use-document-language.ts';
import { liveUpdates } from './live.ts';

export function Shell({ children }: { readonly children?: ReactNode }) {
  useDocumentLanguage();
  useSessionEnd();
  useEffect(() => {
    liveUpdates.start();
    return liveUpdates.stop;
  }, []);
  return (
    <Box sx={{ display: 'flex', minHeight: '100dvh', bgcolor: 'background.default', color: 'text.primary' }}>
      <SkipLink />
      <SideNavigation />
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <TopBar />
        <ConnectionBanner />
        <OutboxBanner />
        <ActingBanner />
        <Box
          component="main"
          id="main-content"
          tabIndex={-1}
          sx={{
            flex: 1,
            width: '100%',
            maxWidth: 1440,
            mx: 'auto',
            px: { xs: 2, sm: 3, lg: 4 },
            pt: { xs: 2, md: 3 },
            // Room for the bottom navigation and the phone's home indicator.
            pb: { xs: 'calc(88px + env(safe-area-inset-bottom))', md: 5 },
            outline: 'none',
          }}
        >
          <ErrorBoundary>
            <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
          </ErrorBoundary>
        </Box>
        <BottomNavigationBar />
      </Box>
      <Shortcuts />
      <ReadyOffline />
      <SessionChanged />
    </Box>
  );
}
