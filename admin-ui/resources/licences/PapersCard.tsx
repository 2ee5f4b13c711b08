/** Papers and licences of the case: to read, with the record of their delivery; what is still to come is said. */
import { useState } from 'react';
import { Box, Button, Chip, Link, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { Section } from '../cases/Section.tsx';
import { DeliveryDialog } from './DeliveryDialog.tsx';
import { LicenceStatusChip } from './LicenceStatusChip.tsx';
import { type PaperRow, usePapers } from './use-papers.ts';

export function PapersCard({ caseId }: { readonly caseId: string }) {
  const translate = useTranslate();
  const label = useLabel();
  const [delivered, setDelivered] = useState<PaperRow | null>(null);
  const { data } = usePapers(caseId);
  // Most incidents issue nothing; an empty card would only take room.
  if (!data || data.documents.length === 0) return null;
  return (
    <Section title={translate('licences.papers')} count={data.documents.length}>
      <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.documents.map((paper) => (
          <Paper key={paper.id} paper={paper} onDeliver={() => setDelivered(paper)} />
        ))}
      </Stack>
      {data.licences.map((licence) => (
        <Box key={licence.id} sx={{ mt: 1.5, display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <LicenceStatusChip licence={licence} />
          <Link href={licence.verifyUrl} target="_blank" rel="noreferrer" variant="body2">
            {translate('licences.verify', { title: label(licence.title) })}
          </Link>
        </Box>
      ))}
      {delivered && <DeliveryDialog caseId={caseId} paper={delivered} onClose={() => setDelivered(null)} />}
    </Section>
  );
}

function Paper({ paper, onDeliver }: { readonly paper: PaperRow; readonly onDeliver: () => void }) {
  const translate = useTranslate();
  const label = useLabel();
  return (
    <Box component="li">
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        {paper.url === null ? (
          <Typography variant="body2">{label(paper.title)}</Typography>
        ) : (
          <Link href={paper.url} target="_blank" rel="noreferrer" variant="body2">
            {label(paper.title)}
          </Link>
        )}
        {paper.status !== 'issued' && (
          <Chip
            size="small"
            color={paper.status === 'failed' ? 'error' : 'default'}
            label={translate(`licences.status.${paper.status}`)}
          />
        )}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {paper.number}
      </Typography>
      <Delivery paper={paper} onDeliver={onDeliver} />
    </Box>
  );
}

function Delivery({ paper, onDeliver }: { readonly paper: PaperRow; readonly onDeliver: () => void }) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  if (!paper.toParty || paper.status !== 'issued') return null;
  if (paper.deliveredAt && paper.deliveryManner) {
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('licences.delivered', {
          manner: label(paper.deliveryManner),
          day: formats.instant(paper.deliveredAt),
        })}
        {paper.deliveredBy ? ` · ${paper.deliveredBy.displayName}` : ''}
      </Typography>
    );
  }
  if (!paper.recordable) return null;
  return (
    <Button
      size="small"
      // Among the buttons of several papers and of the case itself, read out of its row.
      aria-label={translate('licences.deliveryOf', { title: label(paper.title) })}
      onClick={onDeliver}
      sx={{ minHeight: 44, minWidth: 0, px: 1, ml: -1 }}
    >
      {translate('licences.recordDelivery')}
    </Button>
  );
}
