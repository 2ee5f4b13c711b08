/** The life of a report on this device: written, put into the outbox, watched until it has arrived or comes back. */
import { useCallback, useEffect, useState } from 'react';
import { type DraftState, useDraft } from '../drafts/use-draft.ts';
import { newRequestId } from '../providers/request-id.ts';
import type { OutboxReport, OutboxState } from './outbox.ts';
import { emptyReport, isBegun, openInputOf, type ReportDraft, restoredReport } from './report-draft.ts';
import type { ReportRefusal, SentCase } from './send-report.ts';
import { useOutbox } from './use-outbox.ts';

export interface ReportState {
  readonly state: DraftState<ReportDraft>;
  readonly outbox: OutboxState;
  /** The one just finished, until it has arrived. */
  readonly current: OutboxReport | null;
  readonly sent: SentCase | null;
  /** What the server said to the report that is in the sheet again. */
  readonly refusal: ReportRefusal | null;
  /** Message key of what kept it from being sent. */
  readonly fault: string | null;
  readonly submit: () => Promise<void>;
  /** Takes a report out of the outbox; what is in the sheet now is laid aside. */
  readonly takeBack: (report: OutboxReport) => Promise<void>;
  readonly discard: (report: OutboxReport) => void;
  readonly retry: () => void;
  /** Throws the draft away, or leaves the screen of a report that was finished. */
  readonly startNew: () => Promise<void>;
}

export function useReport(userId: string): ReportState {
  const state = useDraft<ReportDraft>(`${userId}/report`, emptyReport, restoredReport);
  const { draft, update, clear } = state;
  const { outbox, state: outboxState } = useOutbox();
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [said, setSaid] = useState<Pick<OutboxReport, 'refusal' | 'fault'>>({ refusal: null, fault: null });
  const current = outboxState.reports.find(({ input }) => input.requestId === currentId) ?? null;

  useEffect(() => {
    if (!outbox) return undefined;
    outbox.watchedId = currentId;
    return () => {
      outbox.watchedId = null;
    };
  }, [outbox, currentId]);

  const submit = async () => {
    const requestId = draft.requestId ?? newRequestId();
    const finished = { ...draft, requestId };
    const report = { input: openInputOf(finished), draft: finished, writtenAt: Date.now(), refusal: null, fault: null };
    setSaid({ refusal: null, fault: null });
    const isKept = await outbox?.put({ ...report, phase: 'waiting' });
    setCurrentId(requestId);
    await clear();
    // The photos of the draft took the room that it needs.
    if (isKept === false) await outbox?.put({ ...report, phase: 'waiting' });
    void outbox?.send();
  };

  const takeBack = useCallback(
    async (report: OutboxReport) => {
      // In the sheet before it leaves the outbox: a window closed in between loses nothing.
      if (isBegun(draft)) await outbox?.put(laidAside(draft));
      update(() => restoredReport(report.draft));
      setSaid(report);
      setCurrentId(null);
      await outbox?.remove(report.input.requestId);
    },
    [outbox, draft, update],
  );
  const isRefused = current?.phase === 'refused';
  useEffect(() => {
    if (isRefused) void takeBack(current);
    // oxlint-disable-next-line react/exhaustive-deps -- once, when it comes back
  }, [isRefused]);

  const startNew = async () => {
    setSaid({ refusal: null, fault: null });
    if (currentId === null) await clear();
    setCurrentId(null);
  };
  const { arrived } = outboxState;
  return {
    state,
    outbox: outboxState,
    current,
    sent: arrived?.requestId === currentId ? arrived.sent : null,
    ...said,
    submit,
    takeBack,
    discard: ({ input }) => void outbox?.remove(input.requestId),
    retry: () => void outbox?.send(),
    startNew,
  };
}

function laidAside(draft: ReportDraft): OutboxReport {
  const requestId = draft.requestId ?? newRequestId();
  const input = { process: draft.process, form: {}, requestId };
  return { input, draft: { ...draft, requestId }, writtenAt: Date.now(), phase: 'aside', refusal: null, fault: null };
}
