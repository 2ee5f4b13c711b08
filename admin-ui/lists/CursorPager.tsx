import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats } from '../i18n/use-language.ts';
import type { CursorList } from './use-cursor-list.ts';

/** Pages go forward and back by cursor: rows that arrive meanwhile are neither skipped nor shown twice. */
export function CursorPager({ list }: { readonly list: CursorList<unknown> }) {
  const translate = useTranslate();
  const { number } = useFormats();
  if (!list.rows || list.total === undefined) return null;
  const isWhole = list.isFirstPage && !list.next;
  const text = isWhole
    ? translate('shell.list.total', { total: number(list.total) })
    : translate('shell.list.page', { count: number(list.rows.length), total: number(list.total) });
  return (
    <Box
      component="nav"
      aria-label={translate('shell.list.pagination')}
      sx={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 1,
        px: 2,
        py: 1,
        minHeight: 52,
      }}
    >
      <Typography variant="body2" color="text.secondary">
        {text}
      </Typography>
      {isWhole ? null : (
        <Box sx={{ display: 'flex', gap: 1 }}>
          {list.isFirstPage ? null : (
            <Button size="small" onClick={list.first}>
              {translate('shell.list.first')}
            </Button>
          )}
          <Button
            size="small"
            variant="outlined"
            disabled={!list.previous}
            onClick={list.previous}
            startIcon={<ChevronLeft />}
          >
            {translate('shell.list.previous')}
          </Button>
          <Button size="small" variant="outlined" disabled={!list.next} onClick={list.next} endIcon={<ChevronRight />}>
            {translate('shell.list.next')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
