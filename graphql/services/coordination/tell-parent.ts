/**
 * A parent hears of the child that somebody opened by hand before he is answered. The child tells it as well, should this
 * process end here. A parent that has ended is told nothing: the link stands all the same.
 */
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { childOpenedOf } from '#domain/case/child-opened.ts';
import type { OpenCommand } from '#domain/case/commands.ts';
import type { CaseId } from '#domain/ids.ts';
import type { SignedInContext } from '../../context.ts';
import { giveCommand } from '../give-command.ts';

export async function tellParent(context: SignedInContext, parentId: CaseId, opening: OpenCommand): Promise<void> {
  // The number that was stored: of a repeated request the first one's.
  const { number } = await context.resources.orm.em
    .fork()
    .findOneOrFail(CaseFile, { id: opening.caseId }, { fields: ['number'] });
  await giveCommand(context, parentId, childOpenedOf(opening, number));
  context.loaders.forgetCase(parentId);
}
