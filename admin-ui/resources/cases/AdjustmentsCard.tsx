/** Requests for more time or a suspension that wait for a decision, with the buttons of whoever decides. */
import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { ActionButton } from './ActionsPanel.tsx';
import type { PageAction, PageCase } from './case-queries.ts';
import { Section } from './Section.tsx';

/** `grantExtension` and `refuseExtension` decide the adjustment `extension`. */
export function decisionsOf(kind: string, actions: readonly PageAction[]): readonly PageAction[] {
  const suffix = kind.charAt(0).toUpperCase() + kind.slice(1);
  return actions.filter(({ name }) => name === `grant${suffix}` || name === `refuse${suffix}`);
}

interface AdjustmentsCardProps {
  readonly present: PageCase;
  readonly onChoose: (action: PageAction) => void;
}

export function AdjustmentsCard({ present, onChoose }: AdjustmentsCardProps) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  if (present.adjustments.length === 0) return null;
  return (
    <Section title={translate('casePage.adjustments')} count={present.adjustments.length}>
      <Stack spacing={2}>
        {present.adjustments.map((adjustment) => (
          <Box key={adjustment.kind} sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
            <Box sx={{ flex: '1 1 12rem' }}>
              <Typography variant="body2" sx={{ fontWeight: 600 }}>
                {label(adjustment.label)}
                {adjustment.until && ` · ${translate('casePage.untilDay', { day: formats.day(adjustment.until) })}`}
              </Typography>
              <Typography variant="caption" color="text.secondary" component="p">
                {translate('casePage.requestedBy', { name: adjustment.requestedBy?.displayName ?? '—' })}
              </Typography>
            </Box>
            <Box sx={{ display: 'flex', gap: 1 }}>
              {decisionsOf(adjustment.kind, present.availableActions).map((action, index) => (
                <ActionButton key={action.name} action={action} isFirst={index === 0} onChoose={onChoose} />
              ))}
            </Box>
          </Box>
        ))}
      </Stack>
    </Section>
  );
}
