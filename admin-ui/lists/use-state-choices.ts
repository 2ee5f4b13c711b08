import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { ProcessStatesDocument } from '#graphql/generated/graphql.ts';
import { useLabel } from '../i18n/use-language.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import type { Choice } from './SelectFilter.tsx';
import { type NamedState, toldApart, type ToldState, withAllNames } from './states.ts';

export interface StateChoices {
  readonly open: readonly Choice[];
  readonly all: readonly Choice[];
  readonly phases: readonly Choice[];
}

type State = NamedState & { readonly isFinal: boolean };

/** States and phases of the published processes, once each. Definitions do not change while a tab is open. */
export function useStateChoices(): StateChoices {
  const label = useLabel();
  const nameOf = useStateName();
  const { data } = useQuery({
    queryKey: ['processes', 'states'],
    queryFn: ({ signal }) => graphqlRequest(ProcessStatesDocument, {}, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const processes = data?.processes ?? [];
  const states = processes.flatMap((process) =>
    process.states.map(({ name, label: text, final }): State => {
      return { family: process.family, key: name, text: label(text), isFinal: final };
    }),
  );
  const phases = new Map(processes.flatMap((process) => process.phases).map((phase) => [phase.name, phase]));
  const choices = (of: readonly State[]): readonly Choice[] =>
    toldApart(withAllNames(of)).map((told) => ({ value: told.value, text: nameOf(told) }));
  return {
    open: choices(states.filter(({ isFinal }) => !isFinal)),
    all: choices(states),
    phases: [...phases.values()].map(({ name, label: text }) => ({ value: name, text: label(text) })),
  };
}

/** `待受理（信访与诉求）` where another family has a 待受理 as well. */
export function useStateName(): (told: Pick<ToldState<NamedState>, 'text' | 'family'>) => string {
  const translate = useTranslate();
  return ({ text, family }) =>
    family === null
      ? text
      : translate('shell.list.ofFamily', { state: text, family: translate(`newCase.family.${family}`) });
}
