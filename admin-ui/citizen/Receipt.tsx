import { useEffect, useRef } from 'react';
import { Box, Button, Card, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useNavigate } from 'react-router';
import type { Label } from '#domain/labels.ts';
import { useFormats, useLabel } from '../i18n/use-language.ts';
import { PageTitle } from '../widgets/PageTitle.tsx';
import { keepProof } from './proof.ts';
import { forgetInTab, keepInTab, readInTab } from './tab-store.ts';

export interface ReceiptFacts {
  readonly number: string;
  readonly code: string;
  readonly titleLabel: Label;
  readonly openedAt: string;
}

const receiptKey = (process: string): string => `receipt/${process}`;

export const keptReceipt = (process: string): ReceiptFacts | null =>
  (readInTab(receiptKey(process)) as ReceiptFacts | undefined) ?? null;

export function keepReceipt(process: string, { number, code, titleLabel, openedAt }: ReceiptFacts): void {
  keepInTab(receiptKey(process), { number, code, titleLabel, openedAt });
}

interface ReceiptProps {
  readonly facts: ReceiptFacts;
  readonly process: string;
}

/** What the citizen keeps: to print, or to write down. */
export function Receipt({ facts, process }: ReceiptProps) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  const navigate = useNavigate();
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // Until the person goes on: a reload shows it again, who comes next sees none of it.
  useEffect(() => {
    keepReceipt(process, facts);
    return () => forgetInTab(receiptKey(process));
  }, [process, facts]);
  const lines = [
    [translate('citizen.number'), facts.number],
    [translate('citizen.code'), facts.code],
  ] as const;
  return (
    <div tabIndex={-1} ref={heading} style={{ outline: 'none' }}>
      <PageTitle title={translate('citizen.sent')} subtitle={translate('citizen.sentText')} />
      <Card sx={{ p: { xs: 2, sm: 3 } }}>
        <Typography>{label(facts.titleLabel)}</Typography>
        <Typography variant="body2" color="text.secondary">
          {formats.instant(facts.openedAt)}
        </Typography>
        <Box component="dl" sx={{ m: 0, mt: 2 }}>
          {lines.map(([name, value]) => (
            <Box key={name} sx={{ mb: 1.5 }}>
              <Typography component="dt" variant="caption" color="text.secondary">
                {name}
              </Typography>
              <Typography
                component="dd"
                sx={{
                  m: 0,
                  // The whole number on one line of a phone: it is read off and written down.
                  fontSize: { xs: 'min(1.375rem, 5.2vw)', sm: '1.375rem' },
                  fontWeight: 700,
                  overflowWrap: 'anywhere',
                  userSelect: 'all',
                }}
              >
                {value}
              </Typography>
            </Box>
          ))}
        </Box>
      </Card>
      <Stack
        direction={{ xs: 'column', sm: 'row-reverse' }}
        spacing={1.5}
        useFlexGap
        sx={{ mt: 2, justifyContent: 'flex-end', '@media print': { display: 'none' } }}
      >
        <Button
          variant="contained"
          sx={{ minHeight: 48 }}
          onClick={() => {
            keepProof(facts);
            void navigate('/citizen/track');
          }}
        >
          {translate('citizen.toTrack')}
        </Button>
        <Button variant="outlined" onClick={() => globalThis.print()} sx={{ minHeight: 48 }}>
          {translate('citizen.print')}
        </Button>
      </Stack>
    </div>
  );
}
