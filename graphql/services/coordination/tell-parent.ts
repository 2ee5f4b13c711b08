/** A parent hears of the child that somebody opened by hand. One that has ended is told nothing: the link stands all the same. */
import { CaseFile } from '#database/entities/case-file.entity.ts';
import type { ChildOpenedCommand, OpenCommand } from '#domain/case/commands.ts';
import type { CaseId, RequestId } from '#domain/ids.ts';
import type { SignedInContext } from '../../context.ts';
import { actorOf } from '../../viewer.ts';
import { giveCommand } from '../give-command.ts';

export async function tellParent(
  context: SignedInContext,
  parentId: CaseId,
  { caseId, process, requestId }: Pick<OpenCommand, 'caseId' | 'process' | 'requestId'>,
): Promise<void> {
  // The number that was stored: of a repeated request the first one's.
  const child = await context.resources.orm.em.fork().findOneOrFail(CaseFile, { id: caseId }, { fields: ['number'] });
  const command: ChildOpenedCommand = {
    type: 'childOpened',
    requestId: `${requestId}+child` as RequestId,
    actor: actorOf(context.viewer),
    childCaseId: caseId,
    process,
    number: child.number,
    cause: 'byHand',
  };
  await giveCommand(context, parentId, command);
  context.loaders.forgetCase(parentId);
}
