/**
 * Reports that are finished and not sent: each is kept on this device by itself until the server has answered. They are
 * sent one after the other, from whatever page is open, always under their own requestId: sent twice, it is one case.
 */
import type { OpenCaseInput } from '#graphql/generated/graphql.ts';
import { deleteDraft, readDraft, readDrafts, writeDraft } from '../drafts/draft-store.ts';
import { ApiError, messageKeyOf } from '../providers/api-error.ts';
import type { ReportDraft } from './report-draft.ts';
import { type ReportRefusal, sendReport, type SentCase } from './send-report.ts';

export interface OutboxReport {
  readonly input: OpenCaseInput;
  /** As it was written, to be taken back and changed. */
  readonly draft: ReportDraft;
  readonly writtenAt: number;
  /** `aside`: not finished, laid aside while another one is changed. */
  readonly phase: 'waiting' | 'refused' | 'aside';
  readonly refusal: ReportRefusal | null;
  /** Message key of what keeps it from being sent. */
  readonly fault: string | null;
}

export interface OutboxState {
  /** Oldest first. */
  readonly reports: readonly OutboxReport[];
  readonly sendingId: string | null;
  /** Share of the photos of the one being sent, 0–1. */
  readonly share: number;
  /** The last one that arrived. */
  readonly arrived: { readonly requestId: string; readonly sent: SentCase } | null;
  /** Not kept by the browser, which has no room or keeps nothing: they live as long as the page. */
  readonly unkept: ReadonlySet<string>;
}

/** These pass by themselves: the report goes on waiting. Everything else needs the person. */
const PASSING = new Set([
  'OFFLINE',
  'ENGINE_UNAVAILABLE',
  'TOO_MANY_REQUESTS',
  'UNEXPECTED',
  'UNAUTHENTICATED',
  'SESSION_CHANGED',
]);

const idOf = ({ input }: OutboxReport): string => input.requestId;

export class Outbox {
  private readonly prefix: string;
  private readonly listeners = new Set<() => void>();
  private state: OutboxState = { reports: [], sendingId: null, share: 0, arrived: null, unkept: new Set() };
  private isSending = false;
  private isAskedAgain = false;
  /** The one whose way the page shows: nobody needs to be told of it. */
  watchedId: string | null = null;
  /** To the other windows of this browser. */
  private readonly windows: BroadcastChannel | null;
  private readonly isTheirs: () => Promise<boolean>;
  /** Counts what was changed here, so that nothing older that is just being read takes its place. */
  private changes = 0;

  /** `isTheirs`: is it still this person who is signed in? Another window may have changed that. */
  constructor(userId: string, isTheirs: () => Promise<boolean> = async () => true) {
    this.prefix = `${userId}/outbox/`;
    this.isTheirs = isTheirs;
    this.windows = typeof BroadcastChannel === 'function' ? new BroadcastChannel(this.prefix) : null;
    this.windows?.addEventListener('message', ({ data }: MessageEvent<OutboxState['arrived']>) => {
      // Told before it is gone from the list, as at home.
      if (data) this.set({ arrived: data });
      void this.load();
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): OutboxState => this.state;

  /** What is kept: another window may have added or sent something. */
  async load(): Promise<void> {
    const before = this.changes;
    const kept = await readDrafts<OutboxReport>(this.prefix);
    if (!kept) return;
    if (before !== this.changes) return this.load();
    const isHere = (report: OutboxReport): boolean => this.state.unkept.has(idOf(report));
    const reports = [...kept.filter((report) => !isHere(report)), ...this.state.reports.filter(isHere)];
    this.set({ reports: reports.toSorted((a, b) => a.writtenAt - b.writtenAt) });
  }

  /** False when the browser did not keep it. */
  async put(report: OutboxReport): Promise<boolean> {
    this.changes += 1;
    const isKept = await writeDraft(this.prefix + idOf(report), report);
    this.changes += 1;
    const others = this.state.reports.filter((other) => idOf(other) !== idOf(report));
    const unkept = new Set(this.state.unkept);
    if (isKept) unkept.delete(idOf(report));
    else unkept.add(idOf(report));
    this.set({ unkept, reports: [...others, report].toSorted((a, b) => a.writtenAt - b.writtenAt) });
    this.windows?.postMessage(null);
    return isKept;
  }

  /** Gone: taken back in another window, whose sheet has it now. */
  private async isStillThere({ input: { requestId } }: OutboxReport): Promise<boolean> {
    return this.state.unkept.has(requestId) || (await readDraft(this.prefix + requestId)) !== undefined;
  }

  async remove(requestId: string): Promise<void> {
    this.changes += 1;
    const unkept = new Set(this.state.unkept);
    unkept.delete(requestId);
    this.set({ unkept, reports: this.state.reports.filter((report) => idOf(report) !== requestId) });
    await deleteDraft(this.prefix + requestId);
    this.changes += 1;
    this.windows?.postMessage(null);
  }

  /** Sends what waits. One window at a time: the lock is the browser's. */
  async send(): Promise<void> {
    // The network came back while the attempt without it was about to fail: that attempt is not the last.
    if (this.isSending) {
      this.isAskedAgain = true;
      return;
    }
    this.isSending = true;
    try {
      do {
        this.isAskedAgain = false;
        await this.sendLocked();
      } while (this.isAskedAgain);
    } finally {
      this.isSending = false;
    }
  }

  private async sendLocked(): Promise<void> {
    // Without https the browser has no locks; two windows then send the same request, which is one case.
    const { locks } = navigator;
    if (locks) await locks.request(this.prefix, { ifAvailable: true }, async (lock) => lock && this.sendAll());
    else await this.sendAll();
  }

  private async sendAll(): Promise<void> {
    await this.load();
    if (this.state.reports.some(({ phase }) => phase === 'waiting') && !(await this.isTheirs())) return;
    for (const requestId of this.state.reports.map(idOf)) {
      // Taken back while another one was on its way.
      const report = this.state.reports.find((each) => idOf(each) === requestId);
      if (report?.phase !== 'waiting') continue;
      this.set({ sendingId: idOf(report), share: 0 });
      const isOver = await this.sendOne(report);
      this.set({ sendingId: null });
      // What holds one up holds up the others.
      if (!isOver) return;
    }
  }

  /** True once there is nothing to try again. */
  private async sendOne(report: OutboxReport): Promise<boolean> {
    let present: OutboxReport = report;
    const onStored = async (key: string, attachmentId: string) => {
      const photos = present.draft.photos.map((photo) => (photo.key === key ? { ...photo, attachmentId } : photo));
      present = { ...present, draft: { ...present.draft, photos } };
      if (await this.isStillThere(report)) await this.put(present);
    };
    try {
      const onShare = (share: number) => this.set({ share });
      const answer = await sendReport(report.input, report.draft.photos, { onStored, onShare });
      if (answer.kind === 'CaseChanged') {
        // Told first: whoever watches it sees no moment in which it is nowhere.
        const arrived = { requestId: idOf(report), sent: answer.case };
        this.set({ arrived });
        this.windows?.postMessage(arrived);
        await this.remove(idOf(report));
      } else if (await this.isStillThere(report))
        await this.put({ ...present, phase: 'refused', refusal: answer, fault: null });
      return true;
    } catch (error) {
      const passes = error instanceof ApiError && PASSING.has(error.code);
      if (await this.isStillThere(report))
        await this.put({ ...present, phase: passes ? 'waiting' : 'refused', fault: messageKeyOf(error) });
      return !passes;
    }
  }

  private set(change: Partial<OutboxState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
