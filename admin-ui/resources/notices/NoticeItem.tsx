import AlarmOnOutlined from '@mui/icons-material/AlarmOnOutlined';
import AssignmentReturnOutlined from '@mui/icons-material/AssignmentReturnOutlined';
import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import MoveToInboxOutlined from '@mui/icons-material/MoveToInboxOutlined';
import NotificationsNoneOutlined from '@mui/icons-material/NotificationsNoneOutlined';
import PersonOffOutlined from '@mui/icons-material/PersonOffOutlined';
import ReplayOutlined from '@mui/icons-material/ReplayOutlined';
import SwapHorizOutlined from '@mui/icons-material/SwapHorizOutlined';
import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined';
import TimerOffOutlined from '@mui/icons-material/TimerOffOutlined';
import TrendingUpOutlined from '@mui/icons-material/TrendingUpOutlined';
import { Box, IconButton, Tooltip, Typography } from '@mui/material';
import DoneOutlined from '@mui/icons-material/DoneOutlined';
import { useTranslate } from 'ra-core';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { NoticeSubject } from './NoticeSubject.tsx';
import type { NoticeRow } from './use-notices.ts';

const icons = new Map([
  ['taskArrived', <MoveToInboxOutlined key="taskArrived" />],
  ['taskReturned', <AssignmentReturnOutlined key="taskReturned" />],
  ['reminder', <AlarmOnOutlined key="reminder" />],
  ['overdue', <TimerOffOutlined key="overdue" />],
  ['escalated', <TrendingUpOutlined key="escalated" />],
  ['unowned', <PersonOffOutlined key="unowned" />],
  ['caseClosed', <TaskAltOutlined key="caseClosed" />],
  ['caseReopened', <ReplayOutlined key="caseReopened" />],
  ['supervisionOpened', <CampaignOutlined key="supervisionOpened" />],
  ['supervisionIssued', <CampaignOutlined key="supervisionIssued" />],
  ['whistleBlown', <CampaignOutlined key="whistleBlown" />],
  ['delegated', <SwapHorizOutlined key="delegated" />],
  ['delegationEnded', <SwapHorizOutlined key="delegationEnded" />],
  ['delegationRevoked', <SwapHorizOutlined key="delegationRevoked" />],
]);

interface NoticeItemProps {
  readonly notice: NoticeRow;
  readonly onRead: (id: string) => void;
}

/** One notice. Opening its case also marks it read. */
export function NoticeItem({ notice, onRead }: NoticeItemProps) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  const isUnread = notice.readAt === null;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 1.5,
        px: 2,
        py: 1.5,
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Box aria-hidden sx={{ pt: 0.25, color: isUnread ? 'primary.main' : 'text.disabled' }}>
        {icons.get(notice.kind) ?? <NotificationsNoneOutlined />}
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
          <Typography sx={{ fontWeight: isUnread ? 650 : 400, fontSize: '0.9375rem' }}>
            {label(notice.label)}
          </Typography>
          {isUnread ? (
            <Box component="span" sx={{ fontSize: '0.75rem', color: 'primary.main', fontWeight: 600 }}>
              {translate('notices.unread')}
            </Box>
          ) : null}
        </Box>
        <NoticeSubject notice={notice} onFollow={() => isUnread && onRead(notice.id)} />
        <Typography
          variant="caption"
          color="text.secondary"
          component="p"
          sx={{ mt: 0.25, display: 'flex', flexWrap: 'wrap', columnGap: 1.25, '& > span': { whiteSpace: 'nowrap' } }}
        >
          <span>{formats.instant(notice.createdAt)}</span>
          {notice.case ? <span>{notice.case.number}</span> : null}
          {notice.case ? <span>{label(notice.case.stateLabel)}</span> : null}
        </Typography>
      </Box>
      {isUnread ? (
        <Tooltip title={translate('notices.markOne')}>
          <IconButton
            size="small"
            onClick={() => onRead(notice.id)}
            aria-label={`${translate('notices.markOne')}: ${notice.case?.number ?? label(notice.label)}`}
            sx={{ alignSelf: 'flex-start' }}
          >
            <DoneOutlined fontSize="small" />
          </IconButton>
        </Tooltip>
      ) : null}
    </Box>
  );
}
