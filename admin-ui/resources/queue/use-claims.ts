/** Claiming and releasing, one or many. Refusals are told in the server's words. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import {
  ClaimDocument,
  ReleaseDocument,
  type ChangeOutcomeFragment,
  type QueueRowFragment,
} from '#graphql/generated/graphql.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { messageKeyOf } from '../../providers/api-error.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';
import { newRequestId } from '../../providers/request-id.ts';

export type ClaimAction = 'claim' | 'release';

interface ClaimRequest {
  readonly action: ClaimAction;
  readonly rows: readonly QueueRowFragment[];
}

/** Rows are sent this many at a time: a page is done quickly and the server is not flooded. */
const AT_ONCE = 4;

async function send(action: ClaimAction, workItemId: string): Promise<ChangeOutcomeFragment> {
  const input = { workItemId, requestId: newRequestId() };
  return action === 'claim'
    ? (await graphqlRequest(ClaimDocument, { input })).claim
    : (await graphqlRequest(ReleaseDocument, { input })).release;
}

async function sendAll({ action, rows }: ClaimRequest): Promise<readonly ChangeOutcomeFragment[]> {
  const outcomes: ChangeOutcomeFragment[] = [];
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const batch = rows.slice(start, start + AT_ONCE);
    outcomes.push(...(await Promise.all(batch.map((row) => send(action, row.id)))));
  }
  return outcomes;
}

export interface Claims {
  readonly run: (request: ClaimRequest) => void;
  /** Ids of work items under way. */
  readonly busy: ReadonlySet<string>;
}

export function useClaims(onDone: () => void): Claims {
  const queryClient = useQueryClient();
  const notify = useNotify();
  const language = useLanguage();
  const { mutate, isPending, variables } = useMutation({
    mutationFn: sendAll,
    onSuccess: (outcomes, { action, rows }) => {
      onDone();
      const refused = outcomes.filter((outcome) => outcome.outcome === 'Refused');
      const [first] = refused;
      const [only] = rows.length === 1 ? rows : [];
      const done = outcomes.length - refused.length;
      if (first && only) notify(first[language], { type: 'warning' });
      else if (first) {
        const messageArgs = { done, failed: refused.length, reason: first[language] };
        notify('queue.bulkPartly', { type: 'warning', messageArgs });
      } else if (only) {
        const messageArgs = { number: only.case.number };
        notify(action === 'claim' ? 'queue.claimed' : 'queue.released', { type: 'success', messageArgs });
      } else notify('queue.bulkDone', { type: 'success', messageArgs: { smart_count: done } });
    },
    onError: (error) => notify(messageKeyOf(error), { type: 'error' }),
    onSettled: () => {
      for (const key of ['queue', 'me', 'case']) void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
  return { run: mutate, busy: new Set(isPending ? variables.rows.map((row) => row.id) : []) };
}
