/** Registering a matter for whoever came, wrote or called: which matter, where, the form, and its number at the end. */
import { Skeleton, Stack } from '@mui/material';
import { useTranslate } from 'ra-core';
import { ArrivedScreen } from '../../drafts/ArrivedScreen.tsx';
import { useSession } from '../../providers/session.ts';
import { PageTitle } from '../../widgets/PageTitle.tsx';
import { NewCaseEditor } from './NewCaseEditor.tsx';
import { useNewCase } from './use-new-case.ts';

export default function NewCasePage() {
  const session = useSession();
  // The draft belongs to a person: it is opened once it is known whose it is.
  return session ? <NewCase userId={session.user.id} /> : <Skeleton variant="rounded" height={320} />;
}

function NewCase({ userId }: { readonly userId: string }) {
  const translate = useTranslate();
  const newCase = useNewCase(userId);
  if (newCase.opened)
    return (
      <ArrivedScreen
        title={translate('newCase.opened')}
        arrived={newCase.opened}
        another={translate('newCase.another')}
        onAnother={newCase.startNew}
      />
    );
  return (
    <Stack sx={{ maxWidth: 820, mx: 'auto', width: '100%' }}>
      <PageTitle title={translate('newCase.title')} subtitle={translate('newCase.subtitle')} />
      {newCase.state.isLoaded ? <NewCaseEditor newCase={newCase} /> : <Skeleton variant="rounded" height={320} />}
    </Stack>
  );
}
