/** 通知: what happened to work and cases of mine since I last looked. */
import { Box, Button, Card, ToggleButton, ToggleButtonGroup } from '@mui/material';
import NotificationsNoneOutlined from '@mui/icons-material/NotificationsNoneOutlined';
import { useTranslate } from 'ra-core';
import { RowsSkeleton } from '../../lists/RowsSkeleton.tsx';
import { useUrlFilters } from '../../lists/use-url-filters.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ErrorState } from '../../widgets/ErrorState.tsx';
import { PageTitle } from '../../widgets/PageTitle.tsx';
import { NoticeItem } from './NoticeItem.tsx';
import { useMarkRead, useNotices, type NoticeRow } from './use-notices.ts';

export default function NoticeList() {
  const translate = useTranslate();
  const url = useUrlFilters();
  const unreadOnly = url.has('unread');
  const notices = useNotices(unreadOnly);
  const { markRead, isBusy } = useMarkRead();
  const unreadIds = (notices.rows ?? []).filter((row) => row.readAt === null).map((row) => row.id);
  const subtitle =
    notices.unreadCount > 0
      ? translate('notices.subtitle', { smart_count: notices.unreadCount })
      : translate('notices.allRead');
  return (
    <Box sx={{ maxWidth: 860 }}>
      <PageTitle
        title={translate('notices.title')}
        subtitle={notices.rows ? subtitle : undefined}
        actions={
          unreadIds.length > 0 ? (
            <Button variant="outlined" loading={isBusy} onClick={() => markRead(unreadIds)}>
              {translate('notices.markAll')}
            </Button>
          ) : null
        }
      />
      <ToggleButtonGroup
        exclusive
        size="small"
        value={unreadOnly ? 'unread' : 'all'}
        onChange={(_, value: string | null) => value && url.set({ unread: value === 'unread' ? '1' : '' })}
        aria-label={translate('notices.scope')}
        sx={{ mb: 2, bgcolor: 'background.paper', '& button': { px: 2 } }}
      >
        <ToggleButton value="all">{translate('notices.all')}</ToggleButton>
        <ToggleButton value="unread">{translate('notices.unreadOnly')}</ToggleButton>
      </ToggleButtonGroup>
      <Card>
        {notices.error && !notices.rows ? (
          <ErrorState error={notices.error} onRetry={() => void notices.refetch()} />
        ) : notices.rows ? (
          <Rows rows={notices.rows} unreadOnly={unreadOnly} onRead={(id) => markRead([id])} />
        ) : (
          <RowsSkeleton rows={6} />
        )}
      </Card>
      {notices.hasNextPage ? (
        <Box sx={{ textAlign: 'center', mt: 2 }}>
          <Button loading={notices.isFetchingNextPage} onClick={() => void notices.fetchNextPage()}>
            {translate('notices.more')}
          </Button>
        </Box>
      ) : null}
    </Box>
  );
}

interface RowsProps {
  readonly rows: readonly NoticeRow[];
  readonly unreadOnly: boolean;
  readonly onRead: (id: string) => void;
}

function Rows({ rows, unreadOnly, onRead }: RowsProps) {
  const translate = useTranslate();
  if (rows.length === 0) {
    const part = unreadOnly ? 'Unread' : '';
    return (
      <EmptyState
        icon={<NotificationsNoneOutlined />}
        title={translate(`notices.empty${part}Title`)}
        text={translate(`notices.empty${part}Text`)}
      />
    );
  }
  return (
    <Box component="ul" aria-label={translate('notices.list')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {rows.map((notice) => (
        <NoticeItem key={notice.id} notice={notice} onRead={onRead} />
      ))}
    </Box>
  );
}
