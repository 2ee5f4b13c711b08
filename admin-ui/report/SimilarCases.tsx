/** Open cases of the same kind within 50 m and 24 h: the person decides whether this is one of them. */
import { Box, Button, Card, Link, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { ReportSimilarCasesDocument } from '#graphql/generated/graphql.ts';
import { useFormats, useLabel } from '../i18n/use-language.ts';
import { casePath } from '../lists/CaseName.tsx';
import type { MapPoint } from '../map/map-point.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';

interface SimilarCasesProps {
  readonly point: MapPoint | null;
  readonly categoryCode: string | null;
  readonly masterCaseId: string | null;
  readonly onChange: (masterCaseId: string | null) => void;
}

export function SimilarCases({ point, categoryCode, masterCaseId, onChange }: SimilarCasesProps) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  const { data: similar } = useQuery({
    queryKey: ['cases', 'similar', categoryCode, point?.longitude, point?.latitude],
    enabled: point !== null && categoryCode !== null,
    queryFn: async ({ signal }) => {
      const variables = {
        categoryCode: categoryCode ?? '',
        longitude: point?.longitude ?? 0,
        latitude: point?.latitude ?? 0,
      };
      return (await graphqlRequest(ReportSimilarCasesDocument, variables, { signal })).similarCases;
    },
  });
  if (!similar || similar.length === 0) return null;
  return (
    <Card component="section" aria-label={translate('report.similar')} sx={{ p: 2, borderColor: 'warning.main' }}>
      <Typography variant="h2">{translate('report.similar')}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {translate('report.similarHelp')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {similar.map((candidate) => {
          const isChosen = candidate.id === masterCaseId;
          return (
            <Box
              key={candidate.id}
              component="li"
              sx={{ py: 1, display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}
            >
              <Box sx={{ flex: '1 1 12rem', minWidth: 0 }}>
                <Link component={RouterLink} to={casePath(candidate.number)} sx={{ fontWeight: 600 }}>
                  {label(candidate.titleLabel)}
                </Link>
                <Typography variant="caption" color="text.secondary" component="p">
                  {candidate.number} · {label(candidate.stateLabel)} · {formats.instant(candidate.openedAt)}
                </Typography>
              </Box>
              <Button
                variant={isChosen ? 'contained' : 'outlined'}
                aria-pressed={isChosen}
                onClick={() => onChange(isChosen ? null : candidate.id)}
                sx={{ minHeight: 44 }}
              >
                {translate(isChosen ? 'report.attached' : 'report.attach')}
              </Button>
            </Box>
          );
        })}
      </Box>
      <Button fullWidth disabled={masterCaseId === null} onClick={() => onChange(null)} sx={{ minHeight: 44 }}>
        {translate('report.anyway')}
      </Button>
    </Card>
  );
}
