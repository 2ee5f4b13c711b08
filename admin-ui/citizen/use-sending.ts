/** Sends what a citizen typed: the same content under one requestId, so that a lost answer does nothing twice. */
import { useState } from 'react';
import { useTranslate } from 'ra-core';
import type { Label } from '#domain/labels.ts';
import type { FormProblem } from '#forms/problems.ts';
import { useLabel } from '../i18n/use-language.ts';
import { messageKeyOf } from '../providers/api-error.ts';
import { newRequestId } from '../providers/request-id.ts';

interface Refusal extends Label {
  readonly __typename: 'Refused';
  readonly fields?: readonly FormProblem[];
}

interface Sending {
  readonly isBusy: boolean;
  /** Why nothing happened, in words. */
  readonly fault: string | null;
  readonly send: <Answer extends { readonly __typename: string }>(
    content: unknown,
    request: (requestId: string) => Promise<Answer>,
    done: (answer: Exclude<Answer, { readonly __typename: 'Refused' }>) => void,
  ) => Promise<void>;
}

const isRefusal = (answer: { readonly __typename: string }): answer is Refusal => answer.__typename === 'Refused';

export function useSending(refuse?: (problems: readonly FormProblem[]) => void): Sending {
  const translate = useTranslate();
  const label = useLabel();
  const [attempt, setAttempt] = useState({ content: '', requestId: '' });
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const send: Sending['send'] = async (typed, request, done) => {
    const content = JSON.stringify(typed);
    const current = attempt.content === content ? attempt : { content, requestId: newRequestId() };
    setAttempt(current);
    setIsBusy(true);
    setFault(null);
    try {
      const answer = await request(current.requestId);
      if (!isRefusal(answer)) return done(answer as Parameters<typeof done>[0]);
      if (answer.fields && answer.fields.length > 0) refuse?.(answer.fields);
      setFault(label(answer));
    } catch (error) {
      setFault(translate(messageKeyOf(error)));
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, fault, send };
}
