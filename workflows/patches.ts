/**
 * Every `patched()` id of workflow code. An id is `YYYY-MM-DD-short-reason`; it is deprecated once no run older than it
 * is open and removed once none is retained. An architecture test compares this list with the code.
 */
interface Patch {
  readonly reason: string;
  readonly removeWhen: string;
}

export const patches: Readonly<Record<string, Patch>> = {
  '2026-11-24-quiet-rungs': {
    reason:
      'reminders and overdue marks are fired by the ladder sweep; older runs arm their timer for them as well, and new ones say in their input that they need no patch',
    removeWhen: 'no run begun before it is open or retained',
  },
  '2026-11-28-child-tells-parent': {
    reason: 'a case opened by hand about another tells it so itself; older runs left that to whoever had them opened',
    removeWhen: 'no run begun before it is open or retained',
  },
};
