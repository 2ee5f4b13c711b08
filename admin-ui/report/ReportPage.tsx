/** Reporting an incident with one hand: place, kind, photos, words; nothing typed is ever lost, nothing arrives twice. */
import { Skeleton, Stack } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useSession } from '../providers/session.ts';
import { PageTitle } from '../widgets/PageTitle.tsx';
import { ReportEditor } from './ReportEditor.tsx';
import { SentScreen } from './SentScreen.tsx';
import { useReport } from './use-report.ts';

export default function ReportPage() {
  const session = useSession();
  // The draft belongs to a person: it is opened once it is known whose it is.
  return session ? <Report userId={session.user.id} /> : <Skeleton variant="rounded" height={320} />;
}

function Report({ userId }: { readonly userId: string }) {
  const translate = useTranslate();
  const state = useReport(userId);
  if (state.sent) return <SentScreen sent={state.sent} onAnother={() => void state.startNew()} />;
  return (
    <Stack sx={{ maxWidth: 720, mx: 'auto' }}>
      <PageTitle title={translate('report.title')} subtitle={translate('report.subtitle')} />
      {state.isLoaded ? <ReportEditor state={state} /> : <Skeleton variant="rounded" height={320} />}
    </Stack>
  );
}
