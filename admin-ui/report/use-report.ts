/**
 * The life of a report on this device: editing → waiting → sent. A report that waits is tried again when the network
 * comes back, after a pause, and after a reload, always under the same requestId.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useDraft } from '../drafts/use-draft.ts';
import { useOnline } from '../layout/use-online.ts';
import { ApiError, messageKeyOf } from '../providers/api-error.ts';
import { newRequestId } from '../providers/request-id.ts';
import { emptyReport, type ReportDraft } from './report-draft.ts';
import { type ReportRefusal, sendReport, type SentCase } from './send-report.ts';

const RETRY_AFTER = 15_000;
/** These pass by themselves: the report goes on waiting. Everything else needs the person. */
const PASSING = new Set(['OFFLINE', 'ENGINE_UNAVAILABLE', 'TOO_MANY_REQUESTS', 'UNEXPECTED']);

export interface ReportState {
  readonly draft: ReportDraft;
  readonly isLoaded: boolean;
  readonly isRestored: boolean;
  readonly saving: 'idle' | 'pending' | 'saved' | 'unavailable';
  readonly isSending: boolean;
  /** Share of the photos, 0–1. */
  readonly share: number;
  readonly refusal: ReportRefusal | null;
  /** Message key of the last fault. */
  readonly fault: string | null;
  readonly sent: SentCase | null;
  readonly update: (change: (draft: ReportDraft) => ReportDraft) => void;
  readonly submit: () => void;
  readonly edit: () => void;
  /** Throws the draft away, or leaves the screen of a sent report. */
  readonly startNew: () => Promise<void>;
}

export function useReport(userId: string): ReportState {
  const state = useDraft<ReportDraft>(`${userId}/report`, emptyReport);
  const { draft, update, clear, isLoaded } = state;
  const client = useQueryClient();
  const isOnline = useOnline();
  const inFlight = useRef(false);
  const isForced = useRef(false);
  const [isSending, setIsSending] = useState(false);
  const [share, setShare] = useState(0);
  const [refusal, setRefusal] = useState<ReportRefusal | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [sent, setSent] = useState<SentCase | null>(null);
  const [attempt, setAttempt] = useState(0);

  const send = useCallback(
    async (report: ReportDraft) => {
      inFlight.current = true;
      setIsSending(true);
      setFault(null);
      const onStored = (key: string, attachmentId: string) =>
        update((before) => ({
          ...before,
          photos: before.photos.map((photo) => (photo.key === key ? { ...photo, attachmentId } : photo)),
        }));
      try {
        const answer = await sendReport(report, { onStored, onShare: setShare });
        if (answer.kind === 'CaseChanged') {
          await clear();
          setSent(answer.case);
          void client.invalidateQueries();
        } else {
          setRefusal(answer);
          update((before) => ({ ...before, phase: 'editing' }));
        }
      } catch (error) {
        setFault(messageKeyOf(error));
        if (!(error instanceof ApiError) || !PASSING.has(error.code))
          update((before) => ({ ...before, phase: 'editing' }));
      } finally {
        inFlight.current = false;
        setIsSending(false);
      }
    },
    [update, clear, client],
  );

  useEffect(() => {
    if (!isLoaded || draft.phase !== 'waiting') return undefined;
    // The person's own attempt is made whatever the browser thinks of its network.
    const isDue = isOnline || isForced.current;
    isForced.current = false;
    if (isDue && !inFlight.current) void send(draft);
    const timer = setTimeout(() => setAttempt((count) => count + 1), RETRY_AFTER);
    return () => clearTimeout(timer);
    // Uploaded photos change the draft while it is being sent: that must not start another attempt.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isLoaded, draft.phase, isOnline, attempt, send]);

  const submit = useCallback(() => {
    setRefusal(null);
    isForced.current = true;
    setAttempt((count) => count + 1);
    update((before) => ({ ...before, phase: 'waiting', requestId: before.requestId ?? newRequestId() }));
  }, [update]);

  const edit = useCallback(() => update((before) => ({ ...before, phase: 'editing' })), [update]);
  const startNew = useCallback(async () => {
    setSent(null);
    setRefusal(null);
    setFault(null);
    await clear();
  }, [clear]);
  const { isRestored, saving } = state;
  return {
    draft,
    isLoaded,
    isRestored,
    saving,
    isSending,
    share,
    refusal,
    fault,
    sent,
    update,
    submit,
    edit,
    startNew,
  };
}
