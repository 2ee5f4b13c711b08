/** A delivery recorded by form (送达回证) happened between the decision and today. */
import type { SubmissionFact } from '#domain/case/commands.ts';
import { localDateOf } from '#domain/clock/local-time.ts';
import { issuesDecision } from '#domain/documents/delivery.ts';
import { deliveryFormOf } from '#domain/documents/delivery-forms.ts';
import { errors } from '#domain/errors.ts';
import type { ActionDefinition } from '#domain/processes/define.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import type { SignedInContext } from '../../context.ts';
import { kernelContextOf } from '../../kernel-context.ts';
import { processOf } from '../../process-of.ts';
import type { RefusedShape } from '../../schema/refs.ts';
import { arrivalOf } from '../../visited-states.ts';
import { fieldProblem } from '../outcome.ts';

export async function deliveryProblem(
  { loaders, resources }: SignedInContext,
  row: CaseFile,
  action: ActionDefinition,
  { fields }: SubmissionFact,
): Promise<RefusedShape['fields'][number] | null> {
  const form = deliveryFormOf(action);
  const day = form === null ? undefined : fields[form.day];
  if (form === null || typeof day !== 'string') return null;
  const { calendar } = await kernelContextOf(resources, row);
  const { actions } = processOf(row);
  const events = await loaders.events.load(row.id);
  const decision = events.findLast((event) => issuesDecision(actions[arrivalOf(event)?.by ?? '']));
  const decidedOn = localDateOf(calendar, (decision?.at ?? row.openedAt).getTime());
  // Days in this form are in the order of time as they are in that of letters.
  if (day <= localDateOf(calendar, Date.now()) && day >= decidedOn) return null;
  return fieldProblem(`/${form.day}`, errors.DELIVERY_DATE_WRONG.message);
}
