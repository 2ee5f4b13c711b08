/** A new supervision order: kind, level, what is required and by when. Choices are those of the form's schema. */
import { useState } from 'react';
import { MenuItem, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { findForm } from '#forms/registry.ts';
import type { OpenSupervisionInput } from '#graphql/generated/graphql.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { useLabel } from '../../i18n/use-language.ts';
import { useSession } from '../../providers/session.ts';
import { actionDraftKey } from '../cases/action-draft.ts';
import { CoordinationDialog, type DialogCase } from './CoordinationDialog.tsx';
import { useCoordinationCommands } from './use-coordination.ts';

interface SupervisionDialogProps {
  readonly about: DialogCase;
  readonly onClose: () => void;
}

interface SupervisionDraft {
  readonly kind: string;
  readonly level: string;
  readonly requirement: string;
  readonly dueDays: string;
  readonly unanswered: OpenSupervisionInput | null;
}

const emptyDraft: SupervisionDraft = {
  kind: 'overdue',
  level: 'ordinary',
  requirement: '',
  dueDays: '3',
  unanswered: null,
};
const MAX_DAYS = 60;
const SHORTEST = 4;
const fields = findForm('supervision-order@1')?.schema.properties ?? {};

export function SupervisionDialog({ about, onClose }: SupervisionDialogProps) {
  const translate = useTranslate();
  const caseId = about.id;
  const label = useLabel();
  const { supervise } = useCoordinationCommands();
  const userId = useSession()?.user.id ?? '';
  const state = useDraft<SupervisionDraft>(actionDraftKey(userId, caseId, 'dialog/supervision'), emptyDraft);
  const { draft } = state;
  const [asked, setAsked] = useState(false);
  const set = (change: Partial<SupervisionDraft>) => state.update((before) => ({ ...before, ...change }));
  const { kind, level } = draft;
  const dueDays = Number(draft.dueDays);
  const isDays = Number.isInteger(dueDays) && dueDays >= 1 && dueDays <= MAX_DAYS;
  const isSaid = draft.requirement.trim().length >= SHORTEST;
  return (
    <CoordinationDialog
      title={translate('coordination.supervise')}
      about={about}
      state={state}
      content={isSaid && isDays ? { caseId, kind, level, dueDays, requirement: draft.requirement.trim() } : null}
      request={supervise}
      onAsk={() => setAsked(true)}
      onClose={onClose}
    >
      <Typography variant="body2" color="text.secondary">
        {translate('coordination.dialog.superviseHelp')}
      </Typography>
      {(['kind', 'level'] as const).map((name) => (
        <TextField
          key={name}
          select
          required
          fullWidth
          label={translate(`coordination.dialog.${name}`)}
          value={draft[name]}
          onChange={(event) => set({ [name]: event.target.value })}
        >
          {Object.entries(fields[name]?.['x-enum-labels'] ?? {}).map(([value, text]) => (
            <MenuItem key={value} value={value}>
              {label(text)}
            </MenuItem>
          ))}
        </TextField>
      ))}
      <TextField
        required
        multiline
        minRows={3}
        label={translate('coordination.dialog.requirement')}
        value={draft.requirement}
        error={asked && !isSaid}
        helperText={translate('coordination.dialog.requirementHelp')}
        onChange={(event) => set({ requirement: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
      <TextField
        required
        type="number"
        label={translate('coordination.dialog.dueDays')}
        value={draft.dueDays}
        error={asked && !isDays}
        helperText={translate('coordination.dialog.dueDaysHelp')}
        onChange={(event) => set({ dueDays: event.target.value })}
        slotProps={{ htmlInput: { min: 1, max: MAX_DAYS } }}
      />
    </CoordinationDialog>
  );
}
