import type { ReactNode } from 'react';
import { Box, Button, CssBaseline, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { Brand } from '../layout/Brand.tsx';
import { useDocumentLanguage } from '../layout/use-document-language.ts';
import { SkipLink } from '../layout/SkipLink.tsx';
import { useSwitchLanguage } from '../layout/use-switch-language.ts';

/** Head with the way home and the other language; one column as wide as a letter. */
export function CitizenFrame({ children }: { readonly children: ReactNode }) {
  useDocumentLanguage();
  const { other, switchLanguage } = useSwitchLanguage();
  return (
    <Box sx={{ minHeight: '100dvh', bgcolor: 'background.default', color: 'text.primary' }}>
      <CssBaseline />
      <SkipLink />
      <Box
        component="header"
        sx={{
          display: 'flex',
          justifyContent: 'space-between',
          alignItems: 'center',
          maxWidth: 720,
          mx: 'auto',
          px: 2,
          py: 1,
          '@media print': { display: 'none' },
        }}
      >
        <Link component={RouterLink} to="/citizen" underline="none" color="inherit" sx={{ py: 1 }}>
          <Brand compact />
        </Link>
        <Button onClick={switchLanguage} lang={other.code} sx={{ minHeight: 44, minWidth: 44, mr: -1 }}>
          {other.name}
        </Button>
      </Box>
      <Box
        component="main"
        id="main-content"
        tabIndex={-1}
        sx={{ maxWidth: 720, mx: 'auto', px: 2, pb: 6, outline: 'none' }}
      >
        {children}
      </Box>
    </Box>
  );
}
