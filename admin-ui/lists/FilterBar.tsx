import { useState, type ReactNode } from 'react';
import TuneOutlined from '@mui/icons-material/TuneOutlined';
import { Box, Button, Collapse, useMediaQuery, type Theme } from '@mui/material';
import { useTranslate } from 'ra-core';

interface FilterBarProps {
  readonly search: ReactNode;
  readonly children: ReactNode;
  /** How many filters beside the search are set. */
  readonly active: number;
  readonly onClear: () => void;
}

/** Search and filters in a line; on phones the filters fold away behind one button that tells how many are set. */
export function FilterBar({ search, children, active, onClear }: FilterBarProps) {
  const translate = useTranslate();
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const [isOpen, setOpen] = useState(false);
  const clear =
    active > 0 ? (
      <Button size="small" onClick={onClear} sx={{ height: 40 }}>
        {translate('shell.list.clearFilters')}
      </Button>
    ) : null;
  if (!isPhone) {
    return (
      <Box component="search" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.25, mb: 2 }}>
        {search}
        {children}
        {clear}
      </Box>
    );
  }
  return (
    <Box component="search" sx={{ display: 'block', mb: 2 }}>
      <Box sx={{ display: 'flex', gap: 1 }}>
        {search}
        <Button
          variant="outlined"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          startIcon={<TuneOutlined />}
          sx={{ flexShrink: 0, bgcolor: 'background.paper' }}
        >
          {active > 0 ? translate('shell.list.moreFilters', { smart_count: active }) : translate('shell.list.filters')}
        </Button>
      </Box>
      <Collapse in={isOpen} unmountOnExit>
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, pt: 2 }}>
          {children}
          {clear}
        </Box>
      </Collapse>
    </Box>
  );
}
