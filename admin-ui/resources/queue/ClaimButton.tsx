import { Button, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { QueueRowFragment } from '#graphql/generated/graphql.ts';
import { useSession } from '../../providers/session.ts';
import type { Claims } from './use-claims.ts';

interface ClaimButtonProps {
  readonly row: QueueRowFragment;
  readonly claims: Claims;
}

/** Claim what nobody has, release what I have; what another has carries no button. */
export function ClaimButton({ row, claims }: ClaimButtonProps) {
  const translate = useTranslate();
  const me = useSession()?.user.id;
  if (row.claimedBy && row.claimedBy.id !== me) return null;
  const action = row.claimedBy ? 'release' : 'claim';
  return (
    <Button
      size="small"
      variant={action === 'claim' ? 'outlined' : 'text'}
      loading={claims.busy.has(row.id)}
      aria-label={translate(`queue.${action}One`, { number: row.case.number })}
      onClick={() => claims.run({ action, rows: [row] })}
    >
      {translate(`queue.${action}`)}
    </Button>
  );
}

/** Who has it: me, a colleague, nobody. */
export function Claimant({ row }: { readonly row: QueueRowFragment }) {
  const translate = useTranslate();
  const me = useSession()?.user.id;
  if (!row.claimedBy) {
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('queue.nobody')}
      </Typography>
    );
  }
  const isMine = row.claimedBy.id === me;
  return (
    <Typography variant="body2" sx={{ fontWeight: isMine ? 600 : 400 }}>
      {isMine ? translate('queue.claimedByMe') : row.claimedBy.displayName}
    </Typography>
  );
}
