import type { CaseId, RequestId } from '#domain/ids.ts';
import type { SignedInContext } from '../context.ts';
import { actorOf } from '../viewer.ts';
import { giveCommand } from './give-command.ts';
import type { Outcome } from './outcome.ts';
import { visibleCase } from './visible-case.ts';

export interface NoteRequest {
  readonly caseId: CaseId;
  readonly text: string;
  readonly requestId: RequestId;
}

export async function addNote(context: SignedInContext, { caseId, text, requestId }: NoteRequest): Promise<Outcome> {
  const row = await visibleCase(context, caseId);
  return giveCommand(context, row.id, { type: 'addNote', text, requestId, actor: actorOf(context.viewer) });
}
