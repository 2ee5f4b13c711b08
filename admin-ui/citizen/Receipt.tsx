import { useEffect, useRef } from 'react';
import { Box, Button, Card, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useNavigate } from 'react-router';
import type { Label } from '#domain/labels.ts';
import { useFormats, useLabel } from '../i18n/use-language.ts';
import { PageTitle } from '../widgets/PageTitle.tsx';
import { keepProof } from './proof.ts';

export interface ReceiptFacts {
  readonly number: string;
  readonly code: string;
  readonly titleLabel: Label;
  readonly openedAt: string;
  readonly processTitle: Label;
}

/** What the citizen keeps: to print, or to write down. */
export function Receipt({ facts }: { readonly facts: ReceiptFacts }) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  const navigate = useNavigate();
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const lines = [
    [translate('citizen.number'), facts.number],
    [translate('citizen.code'), facts.code],
  ] as const;
  return (
    <div tabIndex={-1} ref={heading} style={{ outline: 'none' }}>
      <PageTitle title={translate('citizen.sent')} subtitle={translate('citizen.sentText')} />
      <Card sx={{ p: 3 }}>
        <Typography>{label(facts.processTitle)}</Typography>
        <Typography variant="body2" color="text.secondary">
          {label(facts.titleLabel)} · {formats.instant(facts.openedAt)}
        </Typography>
        <Box component="dl" sx={{ m: 0, mt: 2 }}>
          {lines.map(([name, value]) => (
            <Box key={name} sx={{ mb: 1.5 }}>
              <Typography component="dt" variant="caption" color="text.secondary">
                {name}
              </Typography>
              <Typography component="dd" sx={{ m: 0, fontSize: '1.375rem', fontWeight: 700, overflowWrap: 'anywhere' }}>
                {value}
              </Typography>
            </Box>
          ))}
        </Box>
      </Card>
      <Stack direction="row" spacing={2} sx={{ mt: 2, '@media print': { display: 'none' } }}>
        <Button variant="outlined" onClick={() => globalThis.print()} sx={{ minHeight: 44 }}>
          {translate('citizen.print')}
        </Button>
        <Button
          variant="contained"
          sx={{ minHeight: 44 }}
          onClick={() => {
            keepProof(facts);
            void navigate('/citizen/track');
          }}
        >
          {translate('citizen.toTrack')}
        </Button>
      </Stack>
    </div>
  );
}
