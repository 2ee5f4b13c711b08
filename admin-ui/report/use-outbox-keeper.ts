/**
 * Sends what waits, whatever page is open: at the start, when the network comes back, when the person comes back to the
 * page, and after a pause. Told by a notice, unless the page shows it already.
 */
import { useEffect } from 'react';
import { useNotify, useTranslate } from 'ra-core';
import { useQueryClient } from '@tanstack/react-query';
import { useOnline } from '../layout/use-online.ts';
import type { Outbox, OutboxState } from './outbox.ts';
import { useOutbox } from './use-outbox.ts';

const RETRY_AFTER = 15_000;

export function useOutboxKeeper(): void {
  const { outbox, state } = useOutbox();
  const isOnline = useOnline();
  const waits = state.reports.some(({ phase }) => phase === 'waiting');
  useEffect(() => {
    if (!outbox) return undefined;
    const comeBack = () => {
      if (document.visibilityState === 'visible') void outbox.load();
    };
    document.addEventListener('visibilitychange', comeBack);
    void outbox.load();
    return () => document.removeEventListener('visibilitychange', comeBack);
  }, [outbox]);
  useEffect(() => {
    if (!outbox || !waits || !isOnline) return undefined;
    void outbox.send();
    const timer = setInterval(() => void outbox.send(), RETRY_AFTER);
    return () => clearInterval(timer);
  }, [outbox, waits, isOnline]);
  useArrivals(outbox, state.arrived);
  const wouldLose = state.unkept.size > 0;
  useEffect(() => {
    if (!wouldLose) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [wouldLose]);
}

function useArrivals(outbox: Outbox | null, arrived: OutboxState['arrived']): void {
  const notify = useNotify();
  const translate = useTranslate();
  const client = useQueryClient();
  useEffect(() => {
    if (!arrived) return;
    void client.invalidateQueries();
    if (arrived.requestId !== outbox?.watchedId)
      notify(translate('report.arrived', { number: arrived.sent.number }), { type: 'success' });
    // Once for each that arrives, wherever the person was then.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [arrived]);
}
