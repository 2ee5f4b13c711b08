import { Box, Tab, Tabs } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { QueueCountDocument, type QueueFilter } from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';
import { useSession } from '../../providers/session.ts';
import { queueTabs, type QueueTab } from './queue-filters.ts';

interface QueueTabsProps {
  readonly tab: QueueTab;
  readonly onChange: (tab: QueueTab) => void;
}

/** Parts of the queue, each with its exact count. Unowned cases are for supervisors. */
export function QueueTabs({ tab, onChange }: QueueTabsProps) {
  const translate = useTranslate();
  const session = useSession();
  const isSupervisor = session?.holdings.some(({ post }) => post === 'supervisor') ?? false;
  const counts: Partial<Record<QueueTab, number | undefined>> = {
    all: session?.queueCount,
    unclaimed: useCount({ mine: false }),
    mine: useCount({ mine: true }),
    coordination: useCount({ family: 'coordination' }),
  };
  const visible = queueTabs.filter((name) => name !== 'unowned' || isSupervisor);
  return (
    <Tabs
      value={visible.includes(tab) ? tab : 'all'}
      onChange={(_, next: QueueTab) => onChange(next)}
      variant="scrollable"
      scrollButtons={false}
      aria-label={translate('queue.tabs.label')}
      sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
    >
      {visible.map((name) => (
        <Tab key={name} value={name} label={<Counted text={translate(`queue.tabs.${name}`)} count={counts[name]} />} />
      ))}
    </Tabs>
  );
}

function Counted({ text, count }: { readonly text: string; readonly count: number | undefined }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'baseline', gap: 0.75 }}>
      {text}
      {count === undefined ? null : (
        <Box component="span" sx={{ fontSize: '0.8125rem', fontWeight: 500, color: 'text.secondary' }}>
          {count}
        </Box>
      )}
    </Box>
  );
}

function useCount(filter: QueueFilter): number | undefined {
  const { data } = useQuery({
    queryKey: ['queue', 'count', filter],
    queryFn: async ({ signal }) => (await graphqlRequest(QueueCountDocument, { filter }, { signal })).queue.totalCount,
  });
  return data;
}
