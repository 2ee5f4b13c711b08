/** Reporting an incident with one hand: place, kind, photos, words; nothing typed is ever lost, nothing arrives twice. */
import { Skeleton, Stack } from '@mui/material';
import { useTranslate } from 'ra-core';
import { ArrivedScreen } from '../drafts/ArrivedScreen.tsx';
import { useSession } from '../providers/session.ts';
import { PageTitle } from '../widgets/PageTitle.tsx';
import { ReportEditor } from './ReportEditor.tsx';
import { useReport } from './use-report.ts';
import { WaitingReports } from './WaitingReports.tsx';
import { WaitingScreen } from './WaitingScreen.tsx';

export default function ReportPage() {
  const session = useSession();
  // The draft belongs to a person: it is opened once it is known whose it is.
  return session ? <Report userId={session.user.id} /> : <Skeleton variant="rounded" height={320} />;
}

function Report({ userId }: { readonly userId: string }) {
  const translate = useTranslate();
  const report = useReport(userId);
  const { state, outbox, current, sent, takeBack, retry, startNew } = report;
  if (sent)
    return (
      <ArrivedScreen
        title={translate('report.sent')}
        arrived={sent}
        another={translate('report.another')}
        onAnother={() => void startNew()}
      />
    );
  if (current && current.phase !== 'refused')
    return (
      <WaitingScreen
        report={current}
        outbox={outbox}
        onRetry={retry}
        onAnother={() => void startNew()}
        onEdit={() => void takeBack(current)}
      />
    );
  return (
    <Stack sx={{ maxWidth: 720, mx: 'auto' }}>
      <PageTitle title={translate('report.title')} subtitle={translate('report.subtitle')} />
      <WaitingReports
        outbox={outbox}
        onTakeBack={(taken) => void takeBack(taken)}
        onDiscard={report.discard}
        onRetry={retry}
      />
      {state.isLoaded ? <ReportEditor report={report} /> : <Skeleton variant="rounded" height={320} />}
    </Stack>
  );
}
