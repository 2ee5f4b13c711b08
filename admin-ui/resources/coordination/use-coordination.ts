/** What hangs on a case, and the two ways of hanging something on it. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  BlowWhistleDocument,
  CaseCoordinationDocument,
  OpenSupervisionDocument,
  WhistleTargetsDocument,
  type BlowWhistleInput,
  type CoordinationOutcomeFragment,
  type OpenSupervisionInput,
  type RelatedCaseFragment,
} from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';

export type RelatedCase = RelatedCaseFragment;
export type Outcome = CoordinationOutcomeFragment;

/** What the reader may hang on a case. */
export interface CoordinationRights {
  readonly maySupervise: boolean;
  readonly mayBlowWhistle: boolean;
}

/** Under `cases`, so that live updates of either case refresh it. */
export function useCoordination(id: string) {
  return useQuery({
    queryKey: ['cases', 'coordination', id],
    queryFn: async ({ signal }) => (await graphqlRequest(CaseCoordinationDocument, { id }, { signal })).case,
  });
}

export function useWhistleTargets(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'whistle-targets', caseId],
    queryFn: async ({ signal }) =>
      (await graphqlRequest(WhistleTargetsDocument, { caseId }, { signal })).whistleTargets,
  });
}

export interface CoordinationCommands {
  readonly supervise: (input: OpenSupervisionInput) => Promise<Outcome>;
  readonly blow: (input: BlowWhistleInput) => Promise<Outcome>;
}

export function useCoordinationCommands(): CoordinationCommands {
  const client = useQueryClient();
  const settle = async (outcome: Outcome): Promise<Outcome> => {
    if (outcome.kind === 'CaseChanged') await client.invalidateQueries({ queryKey: ['cases'] });
    return outcome;
  };
  return {
    supervise: async (input) => settle((await graphqlRequest(OpenSupervisionDocument, { input })).openSupervision),
    blow: async (input) => settle((await graphqlRequest(BlowWhistleDocument, { input })).blowWhistle),
  };
}
