import { useQuery } from '@tanstack/react-query';
import { ProcessStatesDocument } from '#graphql/generated/graphql.ts';
import { useLabel } from '../i18n/use-language.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import type { Choice } from './SelectFilter.tsx';

export interface StateChoices {
  readonly open: readonly Choice[];
  readonly all: readonly Choice[];
  readonly phases: readonly Choice[];
}

/** States and phases of the published processes, once each. Definitions do not change while a tab is open. */
export function useStateChoices(): StateChoices {
  const label = useLabel();
  const { data } = useQuery({
    queryKey: ['processes', 'states'],
    queryFn: ({ signal }) => graphqlRequest(ProcessStatesDocument, {}, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const states = (data?.processes ?? []).flatMap((process) => process.states);
  const unique = [...new Map(states.map((state) => [state.name, state])).values()];
  const phases = new Map(
    (data?.processes ?? []).flatMap((process) => process.phases).map((phase) => [phase.name, phase]),
  );
  const choice = ({ name, label: text }: { name: string; label: { zh: string; en: string } }) => ({
    value: name,
    text: label(text),
  });
  return {
    open: unique.filter((state) => !state.final).map(choice),
    all: unique.map(choice),
    phases: [...phases.values()].map(choice),
  };
}
