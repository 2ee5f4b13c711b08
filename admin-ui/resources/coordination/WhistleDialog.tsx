/** A call to higher departments: whom, why, when and where. */
import { useState } from 'react';
import { TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { newRequestId } from '../../providers/request-id.ts';
import { useSession } from '../../providers/session.ts';
import { fromZonedText, toZonedText } from '../delegations/zoned-time.ts';
import { CoordinationDialog } from './CoordinationDialog.tsx';
import { UnitsField } from './UnitsField.tsx';
import { useCoordinationCommands, useWhistleTargets } from './use-coordination.ts';

interface WhistleDialogProps {
  readonly caseId: string;
  readonly onClose: () => void;
}

const SHORTEST = 4;
const HOUR = 3_600_000;

export function WhistleDialog({ caseId, onClose }: WhistleDialogProps) {
  const translate = useTranslate();
  const timeZone = useSession()?.jurisdiction.timeZone ?? 'Asia/Shanghai';
  const targets = useWhistleTargets(caseId);
  const { blow } = useCoordinationCommands();
  const [draft, setDraft] = useState(() => ({
    unitIds: [] as readonly string[],
    reason: '',
    meetingAt: toZonedText(Math.ceil((Date.now() + HOUR) / HOUR) * HOUR, timeZone),
    meetingPlace: '',
  }));
  const [requestId, setRequestId] = useState(newRequestId);
  const [asked, setAsked] = useState(false);
  const set = (change: Partial<typeof draft>) => {
    setDraft({ ...draft, ...change });
    setRequestId(newRequestId());
  };
  const at = fromZonedText(draft.meetingAt, timeZone);
  const isSaid = draft.reason.trim().length >= SHORTEST;
  return (
    <CoordinationDialog
      title={translate('coordination.whistle')}
      isComplete={draft.unitIds.length > 0 && isSaid && at !== null}
      onAsk={() => setAsked(true)}
      send={() =>
        blow({
          caseId,
          unitIds: [...draft.unitIds],
          reason: draft.reason.trim(),
          meetingAt: new Date(at ?? 0).toISOString(),
          meetingPlace: draft.meetingPlace.trim() || null,
          requestId,
        })
      }
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
