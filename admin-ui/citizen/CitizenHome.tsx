import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import ManageSearchOutlined from '@mui/icons-material/ManageSearchOutlined';
import { Box, Link, Stack } from '@mui/material';
import { useTranslate } from 'ra-core';
import { ChoiceCard } from '../widgets/ChoiceCard.tsx';
import { PageTitle } from '../widgets/PageTitle.tsx';

/** Two big choices, and the quiet way for staff. */
export function CitizenHome() {
  const translate = useTranslate();
  return (
    <>
      <PageTitle title={translate('citizen.title')} subtitle={translate('citizen.intro')} />
      <Stack spacing={2}>
        <ChoiceCard
          isLarge
          icon={<EditNoteOutlined fontSize="large" />}
          target="/citizen/new"
          title={translate('citizen.submit')}
          text={translate('citizen.submitText')}
        />
        <ChoiceCard
          isLarge
          icon={<ManageSearchOutlined fontSize="large" />}
          target="/citizen/track"
          title={translate('citizen.track')}
          text={translate('citizen.trackText')}
        />
      </Stack>
      <Box sx={{ mt: 4, textAlign: 'center' }}>
        <Link href="/login" color="text.secondary" sx={{ display: 'inline-block', py: 1.5 }}>
          {translate('citizen.staff')}
        </Link>
      </Box>
    </>
  );
}
