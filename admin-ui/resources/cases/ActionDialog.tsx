/** One action with everything it asks for. A sheet on a phone. What is typed survives refusals, reloads and dead nets. */
import { useCallback, useState, type FormEvent } from 'react';
import {
  Alert,
  Button,
  CircularProgress,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import type { DraftState } from '../../drafts/use-draft.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { SchemaForm } from '../../forms/SchemaForm.tsx';
import { useFormState, type FormState } from '../../forms/use-form-state.ts';
import { useLabel } from '../../i18n/use-language.ts';
import { useSession } from '../../providers/session.ts';
import { PartiesPicker } from '../coordination/PartiesPicker.tsx';
import { type ActionDraft, actionDraftKey, emptyActionDraft, type MissingPart, missingParts } from './action-draft.ts';
import { CategoryPicker } from './CategoryPicker.tsx';
import { LeadChoice } from './LeadChoice.tsx';
import { ReasonField } from './ReasonField.tsx';
import type { PageAction, PageCase } from './case-queries.ts';
import { MasterCasePicker, UnitPicker, UntilPicker } from './TargetPickers.tsx';
import { type ActionCommand, useActionCommand } from './use-action-command.ts';

interface ActionDialogProps {
  readonly present: PageCase;
  readonly action: PageAction;
  readonly onShow: (present: PageCase) => void;
  readonly onClose: () => void;
}

export function ActionDialog({ present, action, onShow, onClose }: ActionDialogProps) {
  const label = useLabel();
  const userId = useSession()?.user.id ?? '';
  const isSheet = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const state = useDraft<ActionDraft>(actionDraftKey(userId, present.id, action.name), emptyActionDraft);
  const command = useActionCommand({ present, action, state, onShow, onDone: onClose });
  const { update } = state;
  const setForm = useCallback((form: ActionDraft['form']) => update((draft) => ({ ...draft, form })), [update]);
  const form = useFormState(action.form ?? '', state.draft.form, setForm);
  const [asked, setAsked] = useState(false);
  const missing = asked ? missingParts(action, state.draft) : [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const isFormValid = action.form === null || form.check().ok;
    if (!isFormValid || missingParts(action, state.draft).length > 0) return;
    const refusal = await command.send();
    if (refusal && refusal.fields.length > 0) form.refuse(refusal.fields);
  };
  const close = () => !command.isSending && onClose();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={close}
      aria-labelledby="action-title"
      sx={isSheet ? { '& .MuiDialog-container': { alignItems: 'flex-end' } } : {}}
      slotProps={{ paper: { sx: isSheet ? { m: 0, width: '100%', borderRadius: '14px 14px 0 0' } : {} } }}
    >
      <DialogTitle id="action-title" variant="h2" component="h2">
        {label(action.label)}
        <Typography variant="body2" color="text.secondary" component="p">
          {present.number} · {present.title}
        </Typography>
      </DialogTitle>
      <DialogContent>
        <form id="action-form" noValidate onSubmit={(event) => void submit(event)}>
          <ActionFields present={present} action={action} state={state} form={form} missing={missing} />
        </form>
      </DialogContent>
      <DialogFoot action={action} command={command} state={state} onClose={close} />
    </Dialog>
  );
}

interface ActionFieldsProps {
  readonly present: PageCase;
  readonly action: PageAction;
  readonly state: DraftState<ActionDraft>;
  readonly form: FormState;
  readonly missing: readonly MissingPart[];
}

function ActionFields({ present, action, state, form, missing }: ActionFieldsProps) {
  const translate = useTranslate();
  const label = useLabel();
  const { draft, update } = state;
  const set = (change: Partial<ActionDraft>) => update((before) => ({ ...before, ...change }));
  const picker = { caseId: present.id, action: action.name };
  if (!state.isLoaded) return <CircularProgress size={24} />;
  return (
    <Stack spacing={2.5} sx={{ pt: 1 }}>
      {action.target === 'superior' && present.unit.superior && (
        <Alert severity="info">{translate('casePage.toSuperior', { unit: label(present.unit.superior.name) })}</Alert>
      )}
      {action.target === 'unit' && (
        <UnitPicker
          {...picker}
          value={draft.unitId}
          isMissing={missing.includes('unit')}
          onChange={(unitId) => set({ unitId })}
        />
      )}
      {action.target === 'units' && (
        <PartiesPicker
          {...picker}
          value={draft.unitIds ?? null}
          isMissing={missing.includes('unit')}
          onChange={(unitIds) => set({ unitIds })}
        />
      )}
      {action.target === 'units' && (
        <LeadChoice {...picker} unitIds={draft.unitIds ?? []} onChange={(unitIds) => set({ unitIds })} />
      )}
      {action.target === 'category' && (
        <CategoryPicker present={present} correction={draft} missing={missing} onChange={set} />
      )}
      {action.target === 'masterCase' && (
        <MasterCasePicker
          {...picker}
          value={draft.masterCaseId}
          isMissing={missing.includes('masterCase')}
          onChange={(masterCaseId) => set({ masterCaseId })}
        />
      )}
      {action.target === 'untilDate' && (
        <UntilPicker value={draft.until} isMissing={missing.includes('until')} onChange={(until) => set({ until })} />
      )}
      {action.form !== null && (
        <SchemaForm
          formId={action.form}
          state={form}
          idPrefix={`action-${action.name}`}
          standards={present.category?.standards ?? []}
        />
      )}
      {(action.reasonRequired || action.reasonAsked) && (
        <ReasonField
          value={draft.reason}
          isRequired={action.reasonRequired}
          isMissing={missing.includes('reason')}
          onChange={(reason) => set({ reason })}
        />
      )}
    </Stack>
  );
}

interface DialogFootProps {
  readonly action: PageAction;
  readonly command: ActionCommand;
  readonly state: DraftState<ActionDraft>;
  readonly onClose: () => void;
}

function DialogFoot({ action, command, state, onClose }: DialogFootProps) {
  const translate = useTranslate();
  const label = useLabel();
  return (
    <>
      <Stack spacing={1} sx={{ px: 3 }} aria-live="polite">
        {command.refusal && (
          <Alert severity="error">
            {label(command.refusal)}
            <br />
            {translate('casePage.draftKept')}
          </Alert>
        )}
        {command.fault && (
          <Alert severity="warning">
            {translate(command.fault)} {translate('casePage.sendAgain')}
          </Alert>
        )}
        {!command.fault && !command.refusal && state.isRestored && (
          <Typography variant="caption" color="text.secondary">
            {translate('casePage.draftRestored')}
          </Typography>
        )}
      </Stack>
      <DialogActions sx={{ px: 3, pb: 2.5, pt: 2 }}>
        <Button onClick={onClose} disabled={command.isSending} sx={{ minHeight: 44 }}>
          {translate('casePage.cancel')}
        </Button>
        <Button
          type="submit"
          form="action-form"
          variant="contained"
          color={action.tone === 'caution' ? 'error' : 'primary'}
          loading={command.isSending}
          disabled={!state.isLoaded}
          sx={{ minHeight: 44, minWidth: 120 }}
        >
          {label(action.label)}
        </Button>
      </DialogActions>
    </>
  );
}
