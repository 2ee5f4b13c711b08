/** Where the case waits now, who has claimed it, and the button to claim it or give it back. */
import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { CaseClaimDocument, CaseReleaseDocument } from '#graphql/generated/graphql.ts';
import { useLabel } from '../../i18n/use-language.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';
import { newRequestId } from '../../providers/request-id.ts';
import { useSession } from '../../providers/session.ts';
import type { PageCase, PageWorkItem } from './case-queries.ts';
import { useSmallCommand } from './use-small-command.ts';

interface WorkItemBarProps {
  readonly item: PageWorkItem;
  /** A case that rests can neither be claimed nor given back. */
  readonly isSuspended: boolean;
  readonly onShow: (present: PageCase) => void;
}

export function WorkItemBar({ item, isSuspended, onShow }: WorkItemBarProps) {
  const translate = useTranslate();
  const label = useLabel();
  const session = useSession();
  const { isBusy, run } = useSmallCommand(onShow);
  const holdsPost = session?.holdings.some(({ post, unit }) => post === item.post && unit.id === item.unit.id);
  const isMine = item.claimedBy !== null && item.claimedBy.id === session?.user.id;
  const claim = async () =>
    (await graphqlRequest(CaseClaimDocument, { input: { workItemId: item.id, requestId: newRequestId() } })).claim;
  const release = async () =>
    (await graphqlRequest(CaseReleaseDocument, { input: { workItemId: item.id, requestId: newRequestId() } })).release;
  const claimer = isMine
    ? translate('casePage.claimedByYou')
    : item.claimedBy
      ? translate('casePage.claimedBy', { name: item.claimedBy.displayName })
      : translate('casePage.unclaimed');
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
      <HourglassEmptyOutlined fontSize="small" color="action" aria-hidden />
      <Box sx={{ flex: '1 1 12rem', minWidth: 0 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {label(item.label)}
        </Typography>
        <Typography variant="caption" color="text.secondary" component="p">
          {label(item.unit.name)} · {label(item.postLabel)} · {claimer}
        </Typography>
      </Box>
      {!isSuspended && holdsPost && item.claimedBy === null && (
        <Button variant="outlined" loading={isBusy} onClick={() => void run(claim)} sx={{ minHeight: 44 }}>
          {translate('casePage.claim')}
        </Button>
      )}
      {!isSuspended && isMine && (
        <Button loading={isBusy} onClick={() => void run(release)} sx={{ minHeight: 44 }}>
          {translate('casePage.release')}
        </Button>
      )}
    </Box>
  );
}
