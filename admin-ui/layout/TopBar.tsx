import { Badge, Box, IconButton, Tooltip, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import NotificationsNoneOutlined from '@mui/icons-material/NotificationsNoneOutlined';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { useLabel } from '../i18n/use-language.ts';
import { useSession } from '../providers/session.ts';
import { Brand } from './Brand.tsx';
import { CaseFinder } from './CaseFinder.tsx';
import { UserMenu } from './UserMenu.tsx';

/** City and search on the left, notices and the person on the right. */
export function TopBar() {
  const label = useLabel();
  const session = useSession();
  return (
    <Box
      component="header"
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 'appBar',
        display: 'flex',
        alignItems: 'center',
        gap: { xs: 0.5, sm: 1.5 },
        height: { xs: 56, md: 60 },
        px: { xs: 2, sm: 3, lg: 4 },
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ display: { xs: 'block', md: 'none' }, flex: 1, minWidth: 0 }}>
        <Brand compact />
      </Box>
      <Typography
        component="p"
        noWrap
        sx={{ display: { xs: 'none', md: 'block' }, fontWeight: 600, fontSize: '0.9375rem', flexShrink: 0 }}
      >
        {session ? label(session.jurisdiction.name) : ''}
      </Typography>
      <Box sx={{ display: { xs: 'none', md: 'flex' }, flex: 1, justifyContent: 'center' }}>
        <CaseFinder />
      </Box>
      <NoticeBell unread={session?.unreadNotices ?? 0} />
      <UserMenu />
    </Box>
  );
}

function NoticeBell({ unread }: { readonly unread: number }) {
  const translate = useTranslate();
  const name = translate('shell.notices.open');
  const spoken = unread > 0 ? `${name}: ${translate('shell.notices.unread', { smart_count: unread })}` : name;
  return (
    <Tooltip title={spoken} describeChild>
      {/* Named by what it says: the number on the bell is part of the name for who speaks to the page. */}
      <IconButton component={Link} to="/notices" color="inherit">
        <Box component="span" sx={visuallyHidden}>
          {name}{' '}
        </Box>
        <Badge badgeContent={unread > 0 ? unread : null} max={99} color="error">
          <NotificationsNoneOutlined />
        </Badge>
      </IconButton>
    </Tooltip>
  );
}
