/** Reports that have not arrived, on every page but the one that lists them. */
import CloudUploadOutlined from '@mui/icons-material/CloudUploadOutlined';
import { Alert, Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link, useLocation } from 'react-router';
import { useOutbox } from '../report/use-outbox.ts';
import { useOutboxKeeper } from '../report/use-outbox-keeper.ts';

export function OutboxBanner() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  useOutboxKeeper();
  const { reports } = useOutbox().state;
  const isShown = reports.length > 0 && pathname !== '/report';
  return (
    <Box component="output" sx={{ display: 'block' }}>
      {isShown && (
        <Alert
          severity="warning"
          icon={<CloudUploadOutlined />}
          role="presentation"
          action={
            <Button color="inherit" component={Link} to="/report" sx={{ minHeight: 44 }}>
              {translate('report.outboxOpen')}
            </Button>
          }
          sx={{ borderRadius: 0, px: { xs: 2, sm: 3, lg: 4 }, py: 0.25, alignItems: 'center' }}
        >
          {translate('report.outboxLink', { smart_count: reports.length })}
        </Alert>
      )}
    </Box>
  );
}
