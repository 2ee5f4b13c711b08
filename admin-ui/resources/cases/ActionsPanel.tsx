/** What the reader may do now, the way forward first. People who may only look see where the case waits. */
import type { ReactNode } from 'react';
import { Box, Button, Divider, Stack, Tooltip, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import { CoordinationButtons } from '../coordination/CoordinationButtons.tsx';
import { useCoordination } from '../coordination/use-coordination.ts';
import type { PageAction, PageCase } from './case-queries.ts';
import { Section } from './Section.tsx';
import { WorkItemBar } from './WorkItemBar.tsx';

interface ActionsPanelProps {
  readonly present: PageCase;
  /** Actions of this panel; decisions on adjustments stand beside the request. */
  readonly actions: readonly PageAction[];
  readonly onChoose: (action: PageAction) => void;
  readonly onShow: (present: PageCase) => void;
}

const toneOrder = { primary: 0, neutral: 1, caution: 2 } as const;

export function ActionsPanel({ present, actions, onChoose, onShow }: ActionsPanelProps) {
  const translate = useTranslate();
  const open = present.workItems.filter((item) => item.status === 'open');
  const ordered = actions.toSorted((a, b) => toneOrder[a.tone] - toneOrder[b.tone]);
  const { data: rights } = useCoordination(present.id);
  const mayCoordinate = rights != null && (rights.maySupervise || rights.mayBlowWhistle);
  if (present.final && ordered.length === 0 && !mayCoordinate) return null;
  return (
    <Section title={translate('casePage.actions')}>
      <Stack spacing={1.5} divider={<Divider flexItem />}>
        {open.map((item) => (
          <WorkItemBar key={item.id} item={item} isSuspended={present.suspendedUntil !== null} onShow={onShow} />
        ))}
        {ordered.length > 0 ? (
          <Stack spacing={1}>
            <ActionRow>
              {ordered
                .filter(({ tone }) => tone !== 'caution')
                .map((action, index) => (
                  <ActionButton key={action.name} action={action} isFirst={index === 0} onChoose={onChoose} />
                ))}
            </ActionRow>
            <ActionRow>
              {ordered
                .filter(({ tone }) => tone === 'caution')
                .map((action) => (
                  <ActionButton key={action.name} action={action} onChoose={onChoose} />
                ))}
            </ActionRow>
          </Stack>
        ) : (
          <Typography variant="body2" color="text.secondary">
            {translate('casePage.nothingToDo')}
          </Typography>
        )}
        {mayCoordinate ? <CoordinationButtons about={present} rights={rights} /> : null}
      </Stack>
    </Section>
  );
}

/** What sends back or ends has a row of its own, away from the way forward. */
function ActionRow({ children }: { readonly children: ReactNode }) {
  return <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, '&:empty': { display: 'none' } }}>{children}</Box>;
}

const weights = {
  primary: { variant: 'outlined', color: 'primary' },
  neutral: { variant: 'outlined', color: 'inherit' },
  caution: { variant: 'text', color: 'error' },
} as const;

interface ActionButtonProps {
  readonly action: PageAction;
  readonly isFirst?: boolean;
  readonly onChoose: (action: PageAction) => void;
}

export function ActionButton({ action, isFirst = false, onChoose }: ActionButtonProps) {
  const label = useLabel();
  const isPrimary = action.tone === 'primary';
  const button = (
    <Button
      {...weights[action.tone]}
      {...(isPrimary && isFirst && { variant: 'contained' })}
      onClick={() => onChoose(action)}
      sx={{
        minHeight: 44,
        whiteSpace: 'nowrap',
        ...(action.tone === 'neutral' && { borderColor: 'divider', fontWeight: 500 }),
        ...(isPrimary && isFirst && { flex: { xs: '1 1 100%', sm: '0 0 auto' } }),
      }}
    >
      {label(action.label)}
    </Button>
  );
  return action.basisLabel ? (
    <Tooltip describeChild title={label(action.basisLabel)}>
      {button}
    </Tooltip>
  ) : (
    button
  );
}
