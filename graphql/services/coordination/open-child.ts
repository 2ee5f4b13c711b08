/**
 * Opens a case about another one, by hand. The child is opened first and then the parent is told, by both: whoever asks again with
 * the same request id repeats both and doubles nothing. A parent that has ended meanwhile is told nothing; the link stands
 * in the database all the same.
 */
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import { nextCaseSerial } from '#database/repositories/next-case-serial.ts';
import { standingState } from '#database/repositories/standing-state.ts';
import { makeCaseNumber } from '#domain/case/case-number.ts';
import type { OpenCommand } from '#domain/case/commands.ts';
import { localDateOf } from '#domain/clock/local-time.ts';
import type { CaseId, RequestId } from '#domain/ids.ts';
import type { ChildOpening } from '#domain/processes/coordination/child-opening.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { namedUuid } from '#platform/named-uuid.ts';
import type { HeldPost } from '#domain/authz/subjects.ts';
import type { SignedInContext } from '../../context.ts';
import { calendarOf } from '../../kernel-context.ts';
import { actorOf } from '../../viewer.ts';

import type { Outcome } from '../outcome.ts';
import { refused } from '../outcome.ts';
import { startCase } from '../start-case.ts';
import { storeSubmission } from '../store-submission.ts';
import { tellParent } from './tell-parent.ts';

export interface ChildRequest {
  readonly row: CaseFile;
  readonly definition: ProcessDefinition;
  readonly entry: string;
  readonly unit: HeldPost['unit'];
  readonly form: Readonly<Record<string, unknown>>;
  readonly requestId: RequestId;
}

export async function openChild(
  context: SignedInContext,
  request: ChildRequest,
  toCommand: (opening: ChildOpening) => OpenCommand,
): Promise<Outcome> {
  const { row, definition, unit, requestId } = request;
  const stored = await storeSubmission(context, definition.entries[request.entry]!.form, request.form, requestId);
  if (!stored.ok) return refused('INVALID_FORM', row.id, stored.problems);
  const { id, level, kind } = unit;
  const command = toCommand({
    parent: standingState(row),
    caseId: namedUuid(`${context.viewer.userId}:${requestId}`) as CaseId,
    number: await numberFor(context, row, definition),
    requestId,
    actor: actorOf(context.viewer),
    owner: { id, level, kind },
    submission: stored.fact,
  });
  const ownerCode = (await context.loaders.unit.load(unit.id))?.code ?? '';
  const outcome = await startCase(context, command, definition, ownerCode);
  if (outcome.kind === 'changed') await tellParent(context, row.id, command);
  return outcome;
}

async function numberFor({ resources }: SignedInContext, row: CaseFile, { numberPrefix }: ProcessDefinition) {
  const day = localDateOf(await calendarOf(resources, row.jurisdiction), Date.now());
  const city = row.cityCode || row.jurisdiction;
  const serial = await nextCaseSerial(resources.orm.em.fork(), `${numberPrefix}-${city}`, day);
  return makeCaseNumber(numberPrefix, city, day, serial);
}
