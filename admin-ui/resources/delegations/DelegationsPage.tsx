/** 代理与请假: posts given to others, posts held for others, and for leaders those of the unit. */
import { useState } from 'react';
import AddOutlined from '@mui/icons-material/AddOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import { Box, Button, Card, FormControlLabel, Switch, Tab, Tabs } from '@mui/material';
import { useTranslate } from 'ra-core';
import { delegationPolicy } from '#domain/delegation/policy.ts';
import type { DelegationScope } from '#graphql/generated/graphql.ts';
import { Guarded } from '../../layout/Guarded.tsx';
import { RowsSkeleton } from '../../lists/RowsSkeleton.tsx';
import { useUrlFilters } from '../../lists/use-url-filters.ts';
import { useSession } from '../../providers/session.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ErrorState } from '../../widgets/ErrorState.tsx';
import { PageTitle } from '../../widgets/PageTitle.tsx';
import { DelegateDialog } from './DelegateDialog.tsx';
import { DelegationItem } from './DelegationItem.tsx';
import { useDelegations } from './use-delegations.ts';

export default function DelegationsPage() {
  return (
    <Guarded resource="delegations">
      <Delegations />
    </Guarded>
  );
}

function Delegations() {
  const translate = useTranslate();
  const url = useUrlFilters();
  const scopes = useScopes();
  const scope = scopes.find((name) => name === url.get('scope')) ?? 'given';
  const past = url.has('past');
  const [isOpen, setOpen] = useState(false);
  return (
    <Box sx={{ maxWidth: 860 }}>
      <PageTitle
        title={translate('delegations.title')}
        subtitle={translate('delegations.subtitle')}
        actions={
          <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setOpen(true)} sx={{ minHeight: 44 }}>
            {translate('delegations.new')}
          </Button>
        }
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, mb: 1.5 }}>
        <Tabs
          value={scope}
          onChange={(_, value: DelegationScope) => url.set({ scope: value === 'given' ? '' : value })}
          aria-label={translate('delegations.tabsLabel')}
          sx={{ flex: 1, minWidth: 240 }}
        >
          {scopes.map((name) => (
            <Tab key={name} value={name} label={translate(`delegations.tabs.${name}`)} sx={{ minWidth: 0 }} />
          ))}
        </Tabs>
        <FormControlLabel
          control={<Switch checked={past} onChange={(_, checked) => url.set({ past: checked ? '1' : '' })} />}
          label={translate('delegations.showPast')}
          slotProps={{ typography: { variant: 'body2' } }}
          sx={{ mr: 0 }}
        />
      </Box>
      <Card>
        <Rows scope={scope} past={past} />
      </Card>
      {isOpen ? <DelegateDialog onClose={() => setOpen(false)} /> : null}
    </Box>
  );
}

function Rows({ scope, past }: { readonly scope: DelegationScope; readonly past: boolean }) {
  const translate = useTranslate();
  const { data, error, refetch } = useDelegations(scope, past);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={3} />;
  if (data.length === 0) {
    return (
      <EmptyState
        icon={<GroupsOutlined />}
        title={translate(`delegations.empty.${scope}Title`)}
        text={translate(`delegations.empty.${scope}Text`)}
      />
    );
  }
  return (
    <Box component="ul" aria-label={translate('delegations.list')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {data.map((row) => (
        <DelegationItem key={row.id} row={row} />
      ))}
    </Box>
  );
}

/** The unit's delegations concern those who may arrange them. */
function useScopes(): readonly DelegationScope[] {
  const arranging: readonly string[] = delegationPolicy.arrangedBy;
  const arranges = useSession()?.holdings.some(({ post }) => arranging.includes(post)) ?? false;
  return arranges ? ['given', 'received', 'unit'] : ['given', 'received'];
}
