/** 工作日历: the year in force to look at, its versions, and for administrators what changes it. */
import { useState } from 'react';
import ChevronLeftOutlined from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRightOutlined from '@mui/icons-material/ChevronRightOutlined';
import EventBusyOutlined from '@mui/icons-material/EventBusyOutlined';
import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { Alert, Box, Button, Card, IconButton, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats } from '../../i18n/use-language.ts';
import { Guarded } from '../../layout/Guarded.tsx';
import { RowsSkeleton } from '../../lists/RowsSkeleton.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ErrorState } from '../../widgets/ErrorState.tsx';
import { PageTitle } from '../../widgets/PageTitle.tsx';
import { CloseDayDialog } from './CloseDayDialog.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { ReplanList } from './ReplanList.tsx';
import { YearView } from './YearView.tsx';
import { type Calendar, useCalendars, useCalendarYear } from './use-calendars.ts';
import { todayIn } from './year-days.ts';

export default function CalendarsPage() {
  return (
    <Guarded resource="calendars">
      <Calendars />
    </Guarded>
  );
}

function Calendars() {
  const translate = useTranslate();
  const { data, error, refetch } = useCalendars();
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={4} />;
  if (data.length === 0) {
    return (
      <EmptyState
        icon={<EventBusyOutlined />}
        title={translate('calendars.empty.title')}
        text={translate('calendars.empty.text')}
      />
    );
  }
  return data.map((calendar) => <CalendarSection key={calendar.id} calendar={calendar} />);
}

type Opened = { readonly kind: 'import' } | { readonly kind: 'close'; readonly date: string };

function CalendarSection({ calendar }: { readonly calendar: Calendar }) {
  const translate = useTranslate();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [today] = useState(() => todayIn(calendar.timeZone, Date.now()));
  return (
    <Box sx={{ maxWidth: 1180 }}>
      <PageTitle
        title={translate('calendars.title')}
        subtitle={translate('calendars.subtitle')}
        actions={
          calendar.mayPublish ? (
            <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
              <Button
                variant="outlined"
                startIcon={<EventBusyOutlined />}
                onClick={() => setOpened({ kind: 'close', date: today })}
                sx={{ minHeight: 44 }}
              >
                {translate('calendars.close')}
              </Button>
              <Button
                variant="contained"
                startIcon={<UploadFileOutlined />}
                onClick={() => setOpened({ kind: 'import' })}
                sx={{ minHeight: 44 }}
              >
                {translate('calendars.import')}
              </Button>
            </Stack>
          ) : null
        }
      />
      <ReplanList replans={calendar.replans} mayPublish={calendar.mayPublish} />
      <YearCard
        // A version just published is the one to look at.
        key={calendar.version}
        calendar={calendar}
        today={today}
        onClose={calendar.mayPublish ? (date) => setOpened({ kind: 'close', date }) : undefined}
      />
      {opened?.kind === 'import' ? <ImportDialog calendar={calendar} onClose={() => setOpened(null)} /> : null}
      {opened?.kind === 'close' ? (
        <CloseDayDialog calendar={calendar} date={opened.date} today={today} onClose={() => setOpened(null)} />
      ) : null}
    </Box>
  );
}

interface YearCardProps {
  readonly calendar: Calendar;
  readonly today: string;
  readonly onClose: ((date: string) => void) | undefined;
}

function YearCard({ calendar, today, onClose }: YearCardProps) {
  const translate = useTranslate();
  const { day } = useFormats();
  const [version, setVersion] = useState(calendar.version);
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const { data, error, refetch } = useCalendarYear(calendar.id, version, year);
  return (
    <Card sx={{ p: { xs: 2, md: 3 } }}>
      <Stack
        direction="row"
        useFlexGap
        sx={{ flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1, mb: 1.5 }}
      >
        <Stack direction="row" sx={{ alignItems: 'center' }}>
          <IconButton aria-label={translate('calendars.previousYear')} onClick={() => setYear(year - 1)}>
            <ChevronLeftOutlined />
          </IconButton>
          <Typography variant="h2" aria-live="polite" sx={{ minWidth: 84, textAlign: 'center' }}>
            {translate('calendars.yearTitle', { year })}
          </Typography>
          <IconButton aria-label={translate('calendars.nextYear')} onClick={() => setYear(year + 1)}>
            <ChevronRightOutlined />
          </IconButton>
        </Stack>
        <Typography variant="body2" color="text.secondary" sx={{ flex: 1, minWidth: 220 }}>
          {translate('calendars.inForce', { version: calendar.version, until: calendar.knownUntil })}
          <br />
          {translate('calendars.hours', { hours: calendar.hours.join(' ') })}
        </Typography>
        <TextField
          select
          size="small"
          label={translate('calendars.version')}
          value={version}
          onChange={(event) => setVersion(Number(event.target.value))}
          sx={{ minWidth: 220 }}
        >
          {calendar.versions.map((one) => (
            <MenuItem key={one.version} value={one.version}>
              {translate('calendars.versionOption', { version: one.version, date: day(one.publishedAt) })}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      {data && String(data.year) > data.knownUntil.slice(0, 4) ? (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('calendars.notPublished', { until: data.knownUntil })}
        </Alert>
      ) : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <YearView year={data} today={today} onClose={version === calendar.version ? onClose : undefined} />
      ) : null}
    </Card>
  );
}
