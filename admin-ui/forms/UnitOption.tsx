/** One unit in a list of choices: its name, a mark, its level. */
import type { ReactNode } from 'react';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Label } from '#domain/labels.ts';
import { useLabel } from '../i18n/use-language.ts';
import type { ChoiceItem } from '../widgets/ChoiceField.tsx';

interface UnitOptionProps {
  readonly item: ChoiceItem;
  readonly unit: { readonly name: Label; readonly level: string };
  readonly mark?: ReactNode;
}

export function UnitOption({ item: { key, ...item }, unit, mark }: UnitOptionProps) {
  const translate = useTranslate();
  const label = useLabel();
  return (
    <Box component="li" key={key} {...item} sx={{ gap: 1, minHeight: 44 }}>
      <span style={{ flex: 1 }}>{label(unit.name)}</span>
      {mark}
      <Typography variant="caption" color="text.secondary">
        {translate(`casePage.level.${unit.level}`)}
      </Typography>
    </Box>
  );
}
