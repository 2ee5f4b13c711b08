/** One action with everything it asks for. A sheet on a phone. What is typed survives refusals, reloads and dead nets. */
import { useCallback, useMemo, useState, type FormEvent } from 'react';
import { Alert, CircularProgress, DialogContent, Stack } from '@mui/material';
import { useTranslate } from 'ra-core';
import { DraftSaid } from '../../drafts/DraftSaid.tsx';
import type { FilledDraftState } from '../../drafts/use-draft.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { SchemaForm } from '../../forms/SchemaForm.tsx';
import { useFormState, type FormState } from '../../forms/use-form-state.ts';
import { useLabel } from '../../i18n/use-language.ts';
import { useSession } from '../../providers/session.ts';
import { DialogFoot } from '../../widgets/DialogFoot.tsx';
import { SheetDialog } from '../../widgets/SheetDialog.tsx';
import { PartiesPicker } from '../coordination/PartiesPicker.tsx';
import {
  type ActionDraft,
  actionDraftKey,
  EMPTIED,
  emptyActionDraft,
  formOf,
  type MissingPart,
  missingParts,
} from './action-draft.ts';
import { AccusedPicker } from '../same-party/AccusedPicker.tsx';
import { CategoryPicker } from './CategoryPicker.tsx';
import { LeadChoice } from './LeadChoice.tsx';
import { ReasonField } from './ReasonField.tsx';
import type { PageAction, PageCase } from './case-queries.ts';
import { MasterCasePicker, UnitPicker, UntilPicker } from './TargetPickers.tsx';
import { useActionCommand } from './use-action-command.ts';
import { useTargets } from './use-targets.ts';

interface ActionDialogProps {
  readonly present: PageCase;
  readonly action: PageAction;
  readonly onShow: (present: PageCase) => void;
  readonly onClose: () => void;
}

export function ActionDialog({ present, action, onShow, onClose }: ActionDialogProps) {
  const translate = useTranslate();
  const label = useLabel();
  const userId = useSession()?.user.id ?? '';
  const state = useDraft<ActionDraft>(actionDraftKey(userId, present.id, action.name), emptyActionDraft);
  const command = useActionCommand({ present, action, state, onShow, onDone: onClose });
  const { update } = state;
  const setForm = useCallback((form: ActionDraft['form']) => update((draft) => ({ ...draft, form })), [update]);
  const typed = useMemo(() => formOf(action, state.draft), [action, state.draft]);
  const form = useFormState(action.form ?? '', typed, setForm);
  // The preferred unit fills itself in: who is quicker than the list would be told that it is missing.
  const targets = useTargets(present.id, action.name, action.target === 'unit' || action.target === 'units');
  const [asked, setAsked] = useState(false);
  // Fields that fill themselves in do so anew.
  const [round, setRound] = useState(0);
  const missing = asked ? missingParts(action, state.draft) : [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const isFormValid = action.form === null || (await form.check());
    if (!isFormValid || missingParts(action, state.draft).length > 0) return;
    const refusal = await command.send();
    if (refusal && refusal.fields.length > 0) form.refuse(refusal.fields);
  };
  return (
    <SheetDialog
      title={label(action.label)}
      subject={`${present.number} · ${label(present.titleLabel)}`}
      isBusy={command.isSending}
      onClose={onClose}
    >
      <DialogContent>
        <form id="action-form" noValidate onSubmit={(event) => void submit(event)}>
          <ActionFields key={round} present={present} action={action} state={state} form={form} missing={missing} />
        </form>
      </DialogContent>
      <DialogFoot
        cancel={translate('casePage.cancel')}
        submit={label(action.label)}
        form="action-form"
        color={action.tone === 'caution' ? 'error' : 'primary'}
        isSending={command.isSending}
        isHeld={!state.isLoaded || targets.isLoading}
        onCancel={onClose}
        said={
          <DraftSaid
            refusal={command.refusal && { zh: command.refusal.zh, en: command.refusal.en }}
            fault={command.fault}
            isRestored={state.isRestored}
            onDiscard={() => void state.clear().then(() => setRound(round + 1))}
          />
        }
      />
    </SheetDialog>
  );
}

interface ActionFieldsProps {
  readonly present: PageCase;
  readonly action: PageAction;
  readonly state: FilledDraftState<ActionDraft>;
  readonly form: FormState;
  readonly missing: readonly MissingPart[];
}

function ActionFields({ present, action, state, form, missing }: ActionFieldsProps) {
  const translate = useTranslate();
  const label = useLabel();
  const { draft, update, fill } = state;
  const set = (change: Partial<ActionDraft>) => update((before) => ({ ...before, ...change }));
  const picker = { caseId: present.id, action: action.name };
  const known = useMemo(() => action.known.map(({ field }) => field), [action]);
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
          onChange={(unitId) => set({ unitId: unitId ?? EMPTIED })}
          onFill={(unitId) => fill((before) => ({ ...before, unitId }))}
        />
      )}
      {action.target === 'units' && (
        <PartiesPicker
          {...picker}
          value={draft.unitIds ?? null}
          isMissing={missing.includes('unit')}
          onChange={(unitIds) => set({ unitIds })}
          onFill={(unitIds) => fill((before) => ({ ...before, unitIds }))}
        />
      )}
      {action.target === 'units' && (
        <LeadChoice {...picker} unitIds={draft.unitIds ?? []} onChange={(unitIds) => set({ unitIds })} />
      )}
      {action.target === 'category' && (
        <CategoryPicker present={present} correction={draft} missing={missing} onChange={set} />
      )}
      {action.target === 'accused' && (
        <AccusedPicker
          {...picker}
          isMissing={missing.includes('accused')}
          onChange={(accusedIds) => set({ accusedIds })}
        />
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
          known={known}
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
