import { Autocomplete, Box, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { readJson, send } from '../providers/graphql-client.ts';

interface DemoAccount {
  readonly username: string;
  readonly title: string;
}

interface DemoInfo {
  readonly password: string;
  readonly accounts: readonly DemoAccount[];
}

/** Null unless the server says that it runs on demo data. */
async function readDemo(signal: AbortSignal): Promise<DemoInfo | null> {
  const response = await send('/auth/demo', { signal });
  if (!response.ok || !response.headers.get('content-type')?.includes('json')) return null;
  const body = (await readJson(response)) as Partial<DemoInfo> | null;
  return body?.password && body.accounts ? { password: body.password, accounts: body.accounts } : null;
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
    <Box sx={{ pt: 2.5, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="h3" component="h2">
        {translate('shell.signIn.demoTitle')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, mb: 1.5 }}>
        {translate('shell.signIn.demoText', { password: demo.password })}
      </Typography>
      <Autocomplete
        options={demo.accounts}
        getOptionLabel={(account) => account.username}
        filterOptions={(accounts, { inputValue }) => {
          const wanted = inputValue.trim().toLowerCase();
          return accounts.filter(({ username, title }) => `${username} ${title}`.toLowerCase().includes(wanted));
        }}
        isOptionEqualToValue={(one, other) => one.username === other.username}
        onChange={(_, account) => account && onChoose({ username: account.username, password: demo.password })}
        renderOption={({ key, ...props }, account) => (
          <Box component="li" key={key} {...props}>
            <Box>
              <Typography variant="body2">{account.title}</Typography>
              <Typography variant="caption" color="text.secondary">
                {account.username}
              </Typography>
            </Box>
          </Box>
        )}
        renderInput={(params) => <TextField {...params} label={translate('shell.signIn.demoAccount')} />}
      />
    </Box>
  );
}
