/** Point → responsible cell and its divisions. Undefined while unknown (offline); null outside the jurisdiction. */
import { useQuery } from '@tanstack/react-query';
import { ReportLocateDocument } from '#graphql/generated/graphql.ts';
import type { MapPoint } from '../map/map-point.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';

export function usePlace(point: MapPoint | null) {
  return useQuery({
    queryKey: ['locate', point?.longitude, point?.latitude],
    enabled: point !== null,
    queryFn: async ({ signal }) => {
      const { longitude, latitude } = point ?? { longitude: 0, latitude: 0 };
      return (await graphqlRequest(ReportLocateDocument, { longitude, latitude }, { signal })).locate;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
