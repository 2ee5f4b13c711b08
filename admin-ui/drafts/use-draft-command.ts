/**
 * Sends the command that a draft makes. A command whose answer was lost is sent again word for word under its old
 * requestId, so that it can never take effect twice: the draft keeps it until there is an answer.
 */
import { useState } from 'react';
import { messageKeyOf } from '../providers/api-error.ts';
import { newRequestId } from '../providers/request-id.ts';
import type { DraftState } from './use-draft.ts';

interface Drafted<Input> {
  /** Sent, answer unknown. */
  readonly unanswered: Input | null;
}

export interface DraftCommand<Input, Refusal> {
  readonly isSending: boolean;
  readonly refusal: Refusal | null;
  /** Message key of a fault: the command may or may not have arrived, and can safely be sent again. */
  readonly fault: string | null;
  /** `done` is called once the server has said yes and the draft is gone. */
  readonly send: <Answer extends { readonly kind: string }>(
    input: Input,
    request: (input: Input) => Promise<Answer | Refusal>,
    done: (answer: Answer) => void,
  ) => Promise<Refusal | null>;
}

interface Refused {
  readonly kind: 'Refused';
}

const isRefused = <Refusal extends Refused>(answer: { readonly kind: string } | Refusal): answer is Refusal =>
  answer.kind === 'Refused';

export function useDraftCommand<Input, Refusal extends Refused, Draft extends Drafted<Input>>(
  state: DraftState<Draft>,
): DraftCommand<Input, Refusal> {
  const [isSending, setIsSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const send: DraftCommand<Input, Refusal>['send'] = async (input, request, done) => {
    state.update((draft) => ({ ...draft, unanswered: input }));
    setIsSending(true);
    setFault(null);
    setRefusal(null);
    try {
      const answer = await request(input);
      if (isRefused<Refusal>(answer)) {
        state.update((draft) => ({ ...draft, unanswered: null }));
        setRefusal(answer);
        return answer;
      }
      await state.clear();
      done(answer);
      return null;
    } catch (error) {
      setFault(messageKeyOf(error));
      return null;
    } finally {
      setIsSending(false);
    }
  };
  return { isSending, refusal, fault, send };
}

/** The same words were sent before: they go out again as they were. */
export function isSameContent(sent: object, content: object): boolean {
  const before = new Map<string, unknown>(Object.entries(sent));
  return Object.entries(content).every(([name, value]) => JSON.stringify(before.get(name)) === JSON.stringify(value));
}

/** What is sent: the command whose answer was lost, if it says the same, or a new one. */
export function commandOf<Input extends { readonly requestId: string }>(
  unanswered: Input | null,
  content: Omit<Input, 'requestId'>,
): Input {
  if (unanswered && isSameContent(unanswered, content)) return unanswered;
  return { ...content, requestId: newRequestId() } as Input;
}
