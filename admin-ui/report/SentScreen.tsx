/** The report has arrived: its number, and what can be done next. */
import { useEffect, useRef } from 'react';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import { Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { useLabel } from '../i18n/use-language.ts';
import { casePath } from '../lists/CaseName.tsx';
import type { SentCase } from './send-report.ts';

interface SentScreenProps {
  readonly sent: SentCase;
  readonly onAnother: () => void;
}

export function SentScreen({ sent, onAnother }: SentScreenProps) {
  const translate = useTranslate();
  const label = useLabel();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack
      spacing={2}
      sx={{ alignItems: 'center', textAlign: 'center', py: { xs: 6, md: 10 }, maxWidth: 480, mx: 'auto' }}
    >
      <CheckCircleOutlined color="success" sx={{ fontSize: 64 }} aria-hidden />
      <Typography ref={heading} tabIndex={-1} variant="h1" sx={{ outline: 'none' }}>
        {translate('report.sent')}
      </Typography>
      <Typography variant="h2" component="p" sx={{ fontVariantNumeric: 'tabular-nums', userSelect: 'all' }}>
        {sent.number}
      </Typography>
      <Typography color="text.secondary">
        {sent.title}
        <br />
        {label(sent.unit.name)} · {label(sent.stateLabel)}
      </Typography>
      <Button fullWidth variant="contained" size="large" onClick={onAnother} sx={{ minHeight: 52 }}>
        {translate('report.another')}
      </Button>
      <Button
        fullWidth
        variant="outlined"
        size="large"
        component={Link}
        to={casePath(sent.number)}
        sx={{ minHeight: 52 }}
      >
        {translate('report.openCase')}
      </Button>
    </Stack>
  );
}
