import { useEffect, useState, useSyncExternalStore } from 'react';
import CloudDoneOutlined from '@mui/icons-material/CloudDoneOutlined';
import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import SyncProblemOutlined from '@mui/icons-material/SyncProblemOutlined';
import { Alert, Box, Collapse } from '@mui/material';
import { useTranslate } from 'ra-core';
import { liveUpdates } from './live.ts';
import { useOnline } from './use-online.ts';

type Connection = 'fine' | 'offline' | 'reconnecting' | 'restored';

/** A stream that drops and comes back within this time is no news. */
const PATIENCE = 5_000;
const RESTORED_SHOWN = 4_000;

/** Tells when what is on the screen may be old, and when it is current again. */
export function ConnectionBanner() {
  const translate = useTranslate();
  const connection = useConnection();
  const shown = connection === 'fine' ? 'restored' : connection;
  return (
    <Box component="output" sx={{ display: 'block' }}>
      <Collapse in={connection !== 'fine'} unmountOnExit>
        <Alert
          severity={shown === 'restored' ? 'success' : 'warning'}
          icon={
            shown === 'restored' ? (
              <CloudDoneOutlined />
            ) : shown === 'offline' ? (
              <CloudOffOutlined />
            ) : (
              <SyncProblemOutlined />
            )
          }
          role="presentation"
          sx={{ borderRadius: 0, px: { xs: 2, sm: 3, lg: 4 }, py: 0.25 }}
        >
          {translate(`shell.connection.${shown}`)}
        </Alert>
      </Collapse>
    </Box>
  );
}

function useConnection(): Connection {
  const online = useOnline();
  const live = useSyncExternalStore(liveUpdates.subscribe, liveUpdates.status);
  const [connection, setConnection] = useState<Connection>('fine');
  const trouble = online ? (live === 'lost' ? 'reconnecting' : 'none') : 'offline';
  useEffect(() => {
    const tell = () => setConnection((before) => (trouble === 'none' ? recovered(before) : trouble));
    const timers = [setTimeout(tell, trouble === 'reconnecting' ? PATIENCE : 0)];
    if (trouble === 'none') timers.push(setTimeout(() => setConnection('fine'), RESTORED_SHOWN));
    return () => timers.forEach(clearTimeout);
  }, [trouble]);
  return connection;
}

function recovered(before: Connection): Connection {
  return before === 'fine' ? 'fine' : 'restored';
}
