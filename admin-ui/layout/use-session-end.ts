import { useEffect } from 'react';
import { useLogout, useNotify } from 'ra-core';
import { useSessionEnded } from '../providers/session.ts';

/** Leads to the sign-in page when the session has run out, and says why. Drafts are kept apart and stay. */
export function useSessionEnd(): void {
  const hasEnded = useSessionEnded();
  const logout = useLogout();
  const notify = useNotify();
  useEffect(() => {
    if (!hasEnded) return;
    notify('ra.notification.logged_out', { type: 'info' });
    void logout();
  }, [hasEnded, logout, notify]);
}
