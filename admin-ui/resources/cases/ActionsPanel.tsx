/** What the reader may do now, the way forward first. People who may only look see where the case waits. */
import { Box, Button, Divider, Stack, Tooltip, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
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
  if (present.final && ordered.length === 0) return null;
  return (
    <Section title={translate('casePage.actions')}>
      <Stack spacing={1.5} divider={<Divider flexItem />}>
        {open.map((item) => (
          <WorkItemBar key={item.id} item={item} isSuspended={present.suspendedUntil !== null} onShow={onShow} />
        ))}
        {ordered.length > 0 ? (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            {ordered.map((action, index) => (
              <ActionButton key={action.name} action={action} isFirst={index === 0} onChoose={onChoose} />
            ))}
          </Box>
        ) : (
          <Typography variant="body2" color="text.secondary">
            {translate('casePage.nothingToDo')}
          </Typography>
        )}
      </Stack>
    </Section>
  );
}

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
      variant={isPrimary && isFirst ? 'contained' : 'outlined'}
      color={action.tone === 'caution' ? 'error' : 'primary'}
      onClick={() => onChoose(action)}
      sx={{
        minHeight: 44,
        whiteSpace: 'nowrap',
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
