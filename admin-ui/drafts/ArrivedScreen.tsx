/** The case is there: its number to keep or to tell, where it waits, and what can be done next. */
import { useEffect, useRef } from 'react';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import { Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { useLabel } from '../i18n/use-language.ts';
import { casePath } from '../lists/CaseName.tsx';
import type { Label } from '#domain/labels.ts';

interface ArrivedCase {
  readonly number: string;
  readonly titleLabel: Label;
  readonly unit: { readonly name: Label };
  readonly stateLabel: Label;
}

interface ArrivedScreenProps {
  readonly title: string;
  readonly arrived: ArrivedCase;
  readonly another: string;
  readonly onAnother: () => void;
}

export function ArrivedScreen({ title, arrived, another, onAnother }: ArrivedScreenProps) {
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
        {title}
      </Typography>
      <Typography variant="h2" component="p" sx={{ fontVariantNumeric: 'tabular-nums', userSelect: 'all' }}>
        {arrived.number}
      </Typography>
      <Typography color="text.secondary">
        {label(arrived.titleLabel)}
        <br />
        {translate('drafts.waitsAt', { unit: label(arrived.unit.name), state: label(arrived.stateLabel) })}
      </Typography>
      <Button fullWidth variant="contained" size="large" onClick={onAnother} sx={{ minHeight: 52 }}>
        {another}
      </Button>
      <Button
        fullWidth
        variant="outlined"
        size="large"
        component={Link}
        to={casePath(arrived.number)}
        sx={{ minHeight: 52 }}
      >
        {translate('drafts.openCase')}
      </Button>
    </Stack>
  );
}
