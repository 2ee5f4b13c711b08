/**
 * The cards of a case in the order in which people ask: what can I do, how far is it, what was handed in, what was
 * issued, why this deadline, what happened. On a wide screen papers, clocks and related cases stand beside the story.
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
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'));
  const { id, seq, process } = present;
  const steps = <StepsCard present={present} />;
  const submissions = <SubmissionsCard present={present} />;
  const clocks = <ClocksCard present={present} />;
  const papers = <PapersCard caseId={id} />;
  const attachments = <AttachmentsCard present={present} onShow={onShow} />;
  const related = (
    <>
      {process === 'coordination.whistle' && <PartiesCard caseId={id} />}
      <CoordinationPanel caseId={id} />
      <LinksCard present={present} />
      <SamePartyCard caseId={present.id} />
    </>
  );
  const place = <PlaceCard present={present} />;
  const story = (
    <>
      <ExplanationPanel caseId={id} seq={seq} />
      <NoteBox present={present} onShow={onShow} />
      <Timeline present={present} />
    </>
  );
  if (!isWide) {
    // One column in reading order, for the eye and the keyboard alike.
    return (
      <Stack spacing={2} sx={{ minWidth: 0 }}>
        {first}
        {steps}
        {clocks}
        {submissions}
        {papers}
        {attachments}
        {place}
        {related}
        {story}
      </Stack>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: 'minmax(0, 1fr) 22rem' }}>
      <Stack spacing={2} sx={{ minWidth: 0 }}>
        {first}
        {steps}
        {submissions}
        {story}
      </Stack>
      <Stack spacing={2} sx={{ minWidth: 0 }}>
        {clocks}
        {papers}
        {related}
        {place}
        {attachments}
      </Stack>
    </Box>
  );
}
