/**
 * The cards of a case in the order in which people ask: what can I do, how far is it, what is it about; who has it and
 * until when, where is it, what belongs to it; why this deadline, what happened. On a wide screen the second group stands
 * beside the others. One tree for every width: what is open or half typed stays when a window or a phone is turned.
 */
import type { ReactNode } from 'react';
import { Box, Stack, useMediaQuery, type Theme } from '@mui/material';
import { CoordinationPanel } from '../coordination/CoordinationPanel.tsx';
import { PartiesCard } from '../coordination/PartiesCard.tsx';
import { ExplanationPanel } from '../explanation/ExplanationPanel.tsx';
import { PapersCard } from '../licences/PapersCard.tsx';
import { AttachmentsCard } from './AttachmentsCard.tsx';
import { ClocksCard } from './ClocksCard.tsx';
import { SamePartyCard } from '../same-party/SamePartyCard.tsx';
import { LinksCard } from './LinksCard.tsx';
import { NoteBox } from './NoteBox.tsx';
import { PlaceCard } from './PlaceCard.tsx';
import { StepsCard } from './StepsCard.tsx';
import { SubmissionsCard } from './SubmissionsCard.tsx';
import { Timeline } from './Timeline.tsx';
import type { PageCase } from './case-queries.ts';

interface CaseCardsProps {
  readonly present: PageCase;
  readonly onShow: (present: PageCase) => void;
  /** What the reader can do. */
  readonly first: ReactNode;
}

export function CaseCards({ present, onShow, first }: CaseCardsProps) {
  const { id, seq } = present;
  // Asked here and not in the style sheet: what changes with the width inside the cards is asked in the same way, and a
  // page half in one layout and half in the other would be too wide.
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'), { noSsr: true });
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: isWide ? 'minmax(0, 1fr) 22rem' : 'minmax(0, 1fr)',
        // The story takes what the column beside it is longer.
        ...(isWide && { gridTemplateRows: 'auto 1fr' }),
      }}
    >
      <Stack spacing={2} sx={{ minWidth: 0 }}>
        {first}
        <StepsCard present={present} />
        <SubmissionsCard present={present} />
      </Stack>
      <Stack spacing={2} sx={{ minWidth: 0, ...(isWide && { gridColumn: 2, gridRow: '1 / span 2' }) }}>
        <ClocksCard present={present} />
        <PartiesCard present={present} />
        <PapersCard caseId={id} />
        <PlaceCard present={present} />
        <AttachmentsCard present={present} onShow={onShow} />
        <CoordinationPanel about={present} />
        <LinksCard present={present} />
        <SamePartyCard caseId={id} />
      </Stack>
      <Stack spacing={2} sx={{ minWidth: 0, ...(isWide && { gridColumn: 1 }) }}>
        <ExplanationPanel caseId={id} seq={seq} />
        <NoteBox present={present} onShow={onShow} />
        <Timeline present={present} />
      </Stack>
    </Box>
  );
}
