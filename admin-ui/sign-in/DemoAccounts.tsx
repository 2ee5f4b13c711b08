import { Box, Chip, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { readJson, send } from '../providers/graphql-client.ts';

interface DemoInfo {
  readonly password: string;
  readonly usernames: readonly string[];
}

/** Null unless the server says that it runs on demo data. */
async function readDemo(signal: AbortSignal): Promise<DemoInfo | null> {
  const response = await send('/auth/demo', { signal });
  if (!response.ok) return null;
  const body = (await readJson(response)) as Partial<DemoInfo> | null;
  return body?.password && body.usernames ? { password: body.password, usernames: body.usernames } : null;
}

interface DemoAccountsProps {
  readonly onChoose: (account: { username: string; password: string }) => void;
}

/** Demo accounts to try the product with. */
export function DemoAccounts({ onChoose }: DemoAccountsProps) {
  const translate = useTranslate();
  const { data: demo } = useQuery({
    queryKey: ['demo'],
    queryFn: ({ signal }) => readDemo(signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  if (!demo) return null;
  return (
    <Box sx={{ pt: 2, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="h3" component="h2">
        {translate('shell.signIn.demoTitle')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, mb: 1.5 }}>
        {translate('shell.signIn.demoText', { password: demo.password })}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {demo.usernames.map((username) => (
          <Chip
            key={username}
            label={username}
            variant="outlined"
            onClick={() => onChoose({ username, password: demo.password })}
            sx={{ minHeight: 32 }}
          />
        ))}
      </Box>
    </Box>
  );
}
