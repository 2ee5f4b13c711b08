import { Box, ButtonBase, Link, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { PageTitle } from '../widgets/PageTitle.tsx';

/** Two big choices, and the quiet way for staff. */
export function CitizenHome() {
  const translate = useTranslate();
  return (
    <>
      <PageTitle title={translate('citizen.title')} subtitle={translate('citizen.intro')} />
      <Stack spacing={2}>
        <Choice to="/citizen/new" title={translate('citizen.submit')} text={translate('citizen.submitText')} />
        <Choice to="/citizen/track" title={translate('citizen.track')} text={translate('citizen.trackText')} />
      </Stack>
      <Box sx={{ mt: 4, textAlign: 'center' }}>
        <Link href="/login" color="text.secondary" sx={{ display: 'inline-block', py: 1.5 }}>
          {translate('citizen.staff')}
        </Link>
      </Box>
    </>
  );
}

interface ChoiceProps {
  readonly to: string;
  readonly title: string;
  readonly text: string;
}

function Choice({ to, title, text }: ChoiceProps) {
  return (
    <ButtonBase
      component={RouterLink}
      to={to}
      sx={{
        display: 'block',
        p: 3,
        textAlign: 'start',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        '&:hover, &:focus-visible': { borderColor: 'primary.main' },
      }}
    >
      <Typography component="span" variant="h2" sx={{ display: 'block', color: 'primary.main' }}>
        {title}
      </Typography>
      <Typography component="span" variant="body2" color="text.secondary">
        {text}
      </Typography>
    </ButtonBase>
  );
}
