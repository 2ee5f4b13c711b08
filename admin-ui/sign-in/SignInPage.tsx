import { Box, Button, Card, Link, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Brand } from '../layout/Brand.tsx';
import { useDocumentLanguage } from '../layout/use-document-language.ts';
import { useSwitchLanguage } from '../layout/use-switch-language.ts';
import { SignInForm } from './SignInForm.tsx';

/** First page of everybody: who we are, the form, the other language. */
export function SignInPage() {
  useDocumentLanguage();
  const translate = useTranslate();
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100dvh',
        display: 'grid',
        gridTemplateRows: '1fr auto',
        justifyItems: 'center',
        bgcolor: 'background.default',
        color: 'text.primary',
        p: { xs: 2, sm: 4 },
      }}
    >
      <title>{`${translate('shell.signIn.title')} · ${translate('shell.product')}`}</title>
      <Stack spacing={3} sx={{ width: '100%', maxWidth: 420, alignSelf: 'center', py: 3 }}>
        <Stack spacing={1.5}>
          <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between' }}>
            <Brand />
            <LanguageButton />
          </Box>
          <Typography variant="h1" sx={{ pt: 2 }}>
            {translate('shell.productLong')}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {translate('shell.tagline')}
          </Typography>
        </Stack>
        <Card sx={{ p: { xs: 2.5, sm: 3.5 } }}>
          <SignInForm />
        </Card>
      </Stack>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ textAlign: 'center' }}>
        {translate('shell.signIn.notice')}
        <Link href="/citizen" sx={{ display: 'block', py: 1.5 }}>
          {translate('citizen.fromSignIn')}
        </Link>
      </Typography>
    </Box>
  );
}

function LanguageButton() {
  const { other, switchLanguage } = useSwitchLanguage();
  return (
    <Button variant="text" size="small" onClick={switchLanguage} lang={other.code}>
      {other.name}
    </Button>
  );
}
