import { useState } from 'react';
import Search from '@mui/icons-material/Search';
import { Box, InputBase } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useNavigate } from 'react-router';

/** `GI-350500-20261124-00012-K`: prefix, city, day, serial, check character. */
const CASE_NUMBER = /^[A-Z]{2}-\d{6}-\d{8}-\d{5,}-[0-9A-Z]$/;

export const FINDER_ID = 'case-finder';

/** A whole case number opens the case; anything else searches the list of cases. */
export function CaseFinder() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  function find(): void {
    const wanted = text.trim();
    if (!wanted) return;
    const number = wanted.toUpperCase();
    const target = CASE_NUMBER.test(number)
      ? `/cases/${number}/show`
      : `/cases?${new URLSearchParams({ search: wanted }).toString()}`;
    setText('');
    void navigate(target);
  }
  return (
    <Box component="search" sx={{ width: '100%', maxWidth: 420 }}>
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          height: 38,
          px: 1.5,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          bgcolor: 'background.default',
          '&:focus-within': { borderColor: 'primary.main', bgcolor: 'background.paper' },
        }}
      >
        <Search aria-hidden sx={{ fontSize: 20, color: 'text.secondary' }} />
        <InputBase
          id={FINDER_ID}
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={translate('shell.quickFind')}
          inputProps={{ 'aria-label': translate('shell.quickFindLabel'), enterKeyHint: 'search', autoComplete: 'off' }}
          sx={{ flex: 1, fontSize: '0.875rem' }}
        />
        <Box component="kbd" aria-hidden sx={{ fontSize: '0.75rem', color: 'text.secondary', fontFamily: 'inherit' }}>
          /
        </Box>
      </Box>
    </Box>
  );
}
