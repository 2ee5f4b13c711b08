/**
 * decide(context, state, command, now) → events or a refusal. Pure: the workflow's validator and handler, the API and
 * the tests call the same function.
 *
 * 1. A request answered before gets the same answer; its id with another content is refused.
 * 2. The command is checked in a fixed order (closed, suspended, action, state, post, claim, adjustment, guards, reason,
 *    form, target); the first failing check is the refusal and nothing changes.
 * 3. Events are drafted one by one and applied at once, so that each rule sees the case as it will be: verdicts that
 *    fell due, the old work item, the move and its effects, clocks, the new work item.
 *
 * Each command has its own file decide-*.ts; available-actions.ts asks the checks of step 2 without the inputs.
 */
import { assertNever } from '../assert-never.ts';
import type { Instant } from '../ids.ts';
import { commandDigest, isAnsweredUnder } from './command-digest.ts';
import type { Command } from './commands.ts';
import { type Decision, type KernelContext, refuse } from './context.ts';
import { decideAct } from './decide-act.ts';
import { decideReplaceCalendar } from './decide-calendar.ts';
import { decideChangeVersion } from './decide-change-version.ts';
import { decideChildEnded } from './decide-child-ended.ts';
import { decideChildOpened } from './decide-child-opened.ts';
import { decideClaim } from './decide-claim.ts';
import { decideClockDue } from './decide-clock-due.ts';
import { decideContribution } from './decide-contribution.ts';
import { decideMergeFailed, decideReceiveDuplicate } from './decide-merge.ts';
import { decideOpen } from './decide-open.ts';
import type { CaseState } from './state.ts';
import { isWithheldFrom } from './withheld.ts';

export function decide(context: KernelContext, state: CaseState | null, command: Command, now: Instant): Decision {
  const digest = commandDigest(command);
  const answered = state?.answered.find(({ requestId }) => requestId === command.requestId);
  if (answered !== undefined) {
    if (!isAnsweredUnder(answered.digest, command, state?.place)) return refuse('REQUEST_REUSED');
    return { ok: true, events: [], answeredAt: answered.seq };
  }
  if (command.type === 'open') return decideOpen({ context, state, command, now, digest });
  if (state === null || isWithheldFrom(state, command.actor)) return refuse('NOT_FOUND');
  switch (command.type) {
    case 'act':
      return decideAct({ context, state, command, now, digest });
    case 'claim':
    case 'release':
      return decideClaim({ context, state, command, now, digest });
    case 'addNote':
    case 'attach':
      return decideContribution({ context, state, command, now, digest });
    case 'replaceCalendar':
      return decideReplaceCalendar({ context, state, command, now, digest });
    case 'changeVersion':
      return decideChangeVersion({ context, state, command, now, digest });
    case 'clockDue':
      return decideClockDue({ context, state, command, now, digest });
    case 'childOpened':
      return decideChildOpened({ context, state, command, now, digest });
    case 'childEnded':
      return decideChildEnded({ context, state, command, now, digest });
    case 'receiveDuplicate':
      return decideReceiveDuplicate({ context, state, command, now, digest });
    case 'mergeFailed':
      return decideMergeFailed({ context, state, command, now, digest });
    default:
      return assertNever(command);
  }
}
