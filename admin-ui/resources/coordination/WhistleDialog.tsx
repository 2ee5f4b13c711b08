/** A call to higher departments: whom, why, when and where. */
import { useState } from 'react';
import { TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { BlowWhistleInput } from '#graphql/generated/graphql.ts';
import { fromZonedText } from '../delegations/zoned-time.ts';
import { CoordinationDialog, type DialogCase } from './CoordinationDialog.tsx';
import { UnitsField } from './UnitsField.tsx';
import { useCoordinationCommands, useWhistleTargets } from './use-coordination.ts';
import { useWhistleDraft, type WhistleDraft } from './use-whistle-draft.ts';

interface WhistleDialogProps {
  readonly about: DialogCase;
  readonly onClose: () => void;
}

const SHORTEST = 4;

const contentOf = (caseId: string, draft: WhistleDraft, at: number): Omit<BlowWhistleInput, 'requestId'> => ({
  caseId,
  unitIds: [...draft.unitIds],
  reason: draft.reason.trim(),
  meetingAt: new Date(at).toISOString(),
  meetingPlace: draft.meetingPlace.trim() || null,
});

export function WhistleDialog({ about, onClose }: WhistleDialogProps) {
  const translate = useTranslate();
  const caseId = about.id;
  const { state, timeZone } = useWhistleDraft(caseId);
  const targets = useWhistleTargets(caseId);
  const { blow } = useCoordinationCommands();
  const { draft } = state;
  const [asked, setAsked] = useState(false);
  const set = (change: Partial<WhistleDraft>) => state.update((before) => ({ ...before, ...change }));
  const at = fromZonedText(draft.meetingAt, timeZone);
  const isSaid = draft.reason.trim().length >= SHORTEST;
  const isComplete = draft.unitIds.length > 0 && isSaid && at !== null;
  return (
    <CoordinationDialog
      title={translate('coordination.whistle')}
      about={about}
      state={state}
      content={isComplete ? contentOf(caseId, draft, at) : null}
      request={blow}
      onAsk={() => setAsked(true)}
      onClose={onClose}
    >
      <UnitsField
        units={targets.data ?? []}
        isLoading={targets.isPending}
        value={draft.unitIds}
        isMissing={asked && draft.unitIds.length === 0}
        onChange={(unitIds) => set({ unitIds })}
      />
      <TextField
        required
        multiline
        minRows={3}
        label={translate('coordination.dialog.reason')}
        value={draft.reason}
        error={asked && !isSaid}
        helperText={translate('coordination.dialog.reasonHelp')}
        onChange={(event) => set({ reason: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
      <TextField
        required
        type="datetime-local"
        label={translate('coordination.dialog.meetingAt')}
        value={draft.meetingAt}
        error={asked && at === null}
        helperText={translate('coordination.dialog.meetingAtHelp')}
        onChange={(event) => set({ meetingAt: event.target.value })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextField
        label={translate('coordination.dialog.meetingPlace')}
        value={draft.meetingPlace}
        onChange={(event) => set({ meetingPlace: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
    </CoordinationDialog>
  );
}
