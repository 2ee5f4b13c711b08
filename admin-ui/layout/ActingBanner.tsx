import SwapHorizOutlined from '@mui/icons-material/SwapHorizOutlined';
import { Alert, Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { useLabel } from '../i18n/use-language.ts';
import { useSession } from '../providers/session.ts';

/** Whoever acts for somebody else is told so on every page. */
export function ActingBanner() {
  const translate = useTranslate();
  const label = useLabel();
  const holdings = useSession()?.holdings ?? [];
  const separator = translate('delegations.banner.and');
  const acting = [...Map.groupBy(holdings, ({ onBehalfOf }) => onBehalfOf?.displayName)].flatMap(([name, held]) => {
    const post = [...new Set(held.map(({ postLabel }) => label(postLabel)))].join(separator);
    return name === undefined ? [] : [{ name, post }];
  });
  const [first] = acting;
  if (!first) return null;
  const list = acting.map((one) => translate('delegations.banner.item', one));
  const text =
    acting.length === 1
      ? translate('delegations.banner.one', first)
      : translate('delegations.banner.many', {
          smart_count: acting.length,
          list: list.join(translate('delegations.banner.separator')),
        });
  return (
    <Box component="output" sx={{ display: 'block' }}>
      <Alert
        severity="info"
        role="presentation"
        icon={<SwapHorizOutlined />}
        action={
          <Button component={Link} to="/delegations?scope=received" color="inherit" size="small">
            {translate('delegations.banner.open')}
          </Button>
        }
        sx={{
          borderRadius: 0,
          alignItems: 'center',
          bgcolor: 'action.selected',
          '& .MuiAlert-action': { pt: 0 },
          px: { xs: 2, sm: 3, lg: 4 },
          py: 0.25,
        }}
      >
        {text}
      </Alert>
    </Box>
  );
}
