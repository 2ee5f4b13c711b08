/** Number, title, state, urgency and time left: what everybody looks at first. */
import { type RefObject, useState } from 'react';
import CheckOutlined from '@mui/icons-material/CheckOutlined';
import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import { Alert, Box, IconButton, Stack, Tooltip, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { StateChip } from '../../widgets/StateChip.tsx';
import { TimeLeft } from '../../widgets/TimeLeft.tsx';
import { leadingClock } from '../../widgets/time-left.ts';
import { UrgencyMark } from '../../widgets/UrgencyMark.tsx';
import type { PageCase } from './case-queries.ts';

interface CaseHeaderProps {
  readonly present: PageCase;
  /** Takes the focus when the button that had it has gone. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export function CaseHeader({ present, heading }: CaseHeaderProps) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  const clock = leadingClock(present.clocks);
  const units = [label(present.unit.name), present.assignedUnit && label(present.assignedUnit.name)];
  const title = label(present.titleLabel);
  // What the title says already is not said twice.
  const kinds = [present.processTitle, present.category?.name ?? null]
    .flatMap((kind) => (kind ? [label(kind)] : []))
    .filter((kind) => !title.includes(kind));
  return (
    <Box component="header" sx={{ mb: 2.5 }}>
      <title>{`${present.number} · ${translate('shell.product')}`}</title>
      <Box sx={{ display: 'flex', gap: 3, flexWrap: 'wrap', alignItems: 'flex-end', justifyContent: 'space-between' }}>
        <Box sx={{ minWidth: 0, flex: '1 1 20rem' }}>
          <CaseNumber number={present.number} />
          <Typography ref={heading} tabIndex={-1} variant="h1" sx={{ mb: 1, outline: 'none' }}>
            {title}
          </Typography>
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
            <StateChip label={present.stateLabel} phase={present.phase} suspended={present.suspendedUntil !== null} />
            <UrgencyMark urgency={present.urgency} />
            {kinds.map((kind) => (
              <Typography key={kind} variant="body2">
                {kind}
              </Typography>
            ))}
            <Typography variant="body2" color="text.secondary">
              {[...new Set(units.filter(Boolean))].join(' → ')}
            </Typography>
          </Stack>
        </Box>
        {!present.final && clock && (
          <Box sx={{ flex: { xs: '1 1 15rem', md: '0 1 15rem' }, minWidth: 180 }}>
            <Typography variant="caption" color="text.secondary" component="p">
              {label(clock.label)}
            </Typography>
            <TimeLeft clock={clock} />
          </Box>
        )}
      </Box>
      {present.suspendedUntil && (
        <Alert severity="info" sx={{ mt: 2 }}>
          {translate('casePage.suspendedUntil', { day: formats.day(present.suspendedUntil) })}
        </Alert>
      )}
      {present.renewalInTime === false && !present.final && (
        <Alert severity="warning" sx={{ mt: 2 }}>
          {translate('steps.renewalLate')}
        </Alert>
      )}
      {present.unownedReason && (
        <Alert severity="warning" sx={{ mt: 2 }}>
          {translate(`casePage.unowned.${present.unownedReason}`, { _: translate('casePage.unowned.other') })}
        </Alert>
      )}
    </Box>
  );
}

function CaseNumber({ number }: { readonly number: string }) {
  const translate = useTranslate();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard?.writeText(number);
    setIsCopied(true);
    setTimeout(() => setIsCopied(false), 2000);
  };
  const text = translate(isCopied ? 'casePage.copied' : 'casePage.copyNumber');
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, color: 'text.secondary' }}>
      <Typography component="span" variant="body2" sx={{ fontVariantNumeric: 'tabular-nums', letterSpacing: '0.02em' }}>
        {number}
      </Typography>
      <Tooltip title={text}>
        <IconButton size="small" aria-label={text} onClick={() => void copy()}>
          {isCopied ? <CheckOutlined fontSize="inherit" /> : <ContentCopyOutlined fontSize="inherit" />}
        </IconButton>
      </Tooltip>
    </Box>
  );
}
