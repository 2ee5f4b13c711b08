/** The case is registered: its number to tell the person, and where it waits now. */
import { useEffect, useRef } from 'react';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import { Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { useLabel } from '../../i18n/use-language.ts';
import { casePath } from '../../lists/CaseName.tsx';
import type { OpenedCase } from './use-new-case.ts';

interface OpenedScreenProps {
  readonly opened: OpenedCase;
  readonly onAnother: () => void;
}

export function OpenedScreen({ opened, onAnother }: OpenedScreenProps) {
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
        {translate('newCase.opened')}
      </Typography>
      <Typography variant="h2" component="p" sx={{ fontVariantNumeric: 'tabular-nums', userSelect: 'all' }}>
        {opened.number}
      </Typography>
      <Typography color="text.secondary">
        {opened.title}
        <br />
        {translate('newCase.waitsAt', { unit: label(opened.unit.name), state: label(opened.stateLabel) })}
      </Typography>
      <Button
        fullWidth
        variant="contained"
        size="large"
        component={Link}
        to={casePath(opened.number)}
        sx={{ minHeight: 52 }}
      >
        {translate('newCase.openCase')}
      </Button>
      <Button fullWidth variant="outlined" size="large" onClick={onAnother} sx={{ minHeight: 52 }}>
        {translate('newCase.another')}
      </Button>
    </Stack>
  );
}
