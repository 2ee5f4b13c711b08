/**
 * What a parent is told of a case that somebody opened about it. The child's workflow and whoever asked it to open tell
 * the same under one request id, so that the parent notes it once, whoever of them is heard first or lives to tell.
 */
import type { RequestId } from '../ids.ts';
import type { ChildOpenedCommand, OpenCommand } from './commands.ts';

type Opened = Pick<OpenCommand, 'caseId' | 'process' | 'requestId' | 'actor'>;

export function childOpenedOf({ caseId, process, requestId, actor }: Opened, number: string): ChildOpenedCommand {
  return {
    type: 'childOpened',
    requestId: `${requestId}+child` as RequestId,
    actor,
    childCaseId: caseId,
    process,
    number,
    cause: 'byHand',
  };
}
