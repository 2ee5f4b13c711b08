/** From the matter to the button, in the order in which a person at a counter asks. */
import { useCallback, useMemo, useState, type FormEvent } from 'react';
import { Alert, Box, Button, Skeleton, Stack } from '@mui/material';
import { useTranslate } from 'ra-core';
import { resolveDefinition } from '#domain/processes/registry.ts';
import { RestoredNotice } from '../../drafts/RestoredNotice.tsx';
import { SendBar } from '../../drafts/SendBar.tsx';
import { LeftBehind } from '../../forms/LeftBehind.tsx';
import { NewerVersion } from '../../forms/NewerVersion.tsx';
import { SchemaForm } from '../../forms/SchemaForm.tsx';
import { type FormDraft, useFormState } from '../../forms/use-form-state.ts';
import { useLabel } from '../../i18n/use-language.ts';
import { ErrorState } from '../../widgets/ErrorState.tsx';
import { StepCard } from '../../widgets/StepCard.tsx';
import { DivisionPicker } from './DivisionPicker.tsx';
import { SamePartyHint, SamePartyPointer } from '../same-party/SamePartyHint.tsx';
import { EntryField } from './EntryField.tsx';
import { MatterPicker } from './MatterPicker.tsx';
import { MatterSummary } from './MatterSummary.tsx';
import { type Matter, matterOf } from './matters.ts';
import { type DraftedDivision, formOfDraft, type NewCaseDraft, typedInto } from './new-case-draft.ts';
import { leftBehind, pendingMove, withMove } from './version-move.ts';
import { useMatters } from './use-matters.ts';
import type { NewCaseState } from './use-new-case.ts';

const nothingOffered: readonly Matter[] = [];

export function NewCaseEditor({ newCase }: { readonly newCase: NewCaseState }) {
  const { draft, update } = newCase.state;
  const { matters, error, refetch } = useMatters();
  const chosen = useChosenMatter(draft, matters ?? nothingOffered);
  const choose = (matter: Matter) =>
    update((before) => ({ ...before, process: matter.process, entry: matter.entries[0]?.name ?? null }));
  // A draft that was begun can be written on while the list of matters is not there.
  if (chosen && formOfDraft(draft))
    return <MatterEditor newCase={newCase} matter={chosen} matters={matters ?? nothingOffered} />;
  if (matters) return <MatterPicker matters={matters} onChoose={choose} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <Skeleton variant="rounded" height={320} />;
}

/** The version that the draft is pinned to, which need not be the newest. */
function useChosenMatter({ process, entry }: NewCaseDraft, matters: readonly Matter[]): Matter | null {
  return useMemo(() => {
    const offered = matters.find((matter) => matter.process === process);
    if (offered) return offered;
    const definition = process === null ? null : resolveDefinition(process);
    return definition ? matterOf(definition, (name) => name === entry) : null;
  }, [process, entry, matters]);
}

interface MatterEditorProps {
  readonly newCase: NewCaseState;
  readonly matter: Matter;
  readonly matters: readonly Matter[];
}

function MatterEditor({ newCase, matter, matters }: MatterEditorProps) {
  const translate = useTranslate();
  const { draft, update } = newCase.state;
  const formId = formOfDraft(draft) ?? '';
  const [isAsked, setIsAsked] = useState(false);
  const set = useCallback((change: Partial<NewCaseDraft>) => update((before) => ({ ...before, ...change })), [update]);
  const setForm = useCallback(
    (data: FormDraft) => update((before) => ({ ...before, forms: { ...before.forms, [formId]: data } })),
    [update, formId],
  );
  const setDivisions = useCallback((divisions: readonly DraftedDivision[]) => set({ divisions }), [set]);
  const form = useFormState(formId, typedInto(draft, formId), setForm);
  const isPlaced = (draft.divisions?.length ?? 0) > 0;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (!(await form.check()) || !isPlaced) return;
    const refusal = await newCase.send();
    if (refusal && refusal.fields.length > 0) form.refuse(refusal.fields);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack spacing={2} sx={{ pb: 2 }}>
        <Notices newCase={newCase} />
        <Version newCase={newCase} matters={matters} />
        <StepCard title={translate('newCase.matter')}>
          <MatterSummary matter={matter} form={formId} onChange={() => set({ process: null, entry: null })} />
          <EntryField entries={matter.entries} value={draft.entry} onChange={(entry) => set({ entry })} />
        </StepCard>
        <StepCard title={translate('newCase.division')}>
          <Stack spacing={2}>
            <DivisionPicker path={draft.divisions} onChange={setDivisions} />
            {isAsked && !isPlaced && <Alert severity="error">{translate('newCase.missingDivision')}</Alert>}
          </Stack>
        </StepCard>
        <StepCard title={translate('newCase.form')}>
          <LeftBehind changes={leftBehind(draft)} />
          <SchemaForm key={formId} formId={formId} state={form} idPrefix="new-case" disabled={newCase.isSending} />
        </StepCard>
        <SamePartyHint
          process={matter.process}
          typed={typedInto(draft, formId)}
          repeatOf={draft.repeatOf ?? null}
          onChange={(repeatOf) => set({ repeatOf })}
        />
      </Stack>
      <SendBar saving={newCase.state.saving}>
        <SamePartyPointer process={matter.process} typed={typedInto(draft, formId)} />
        <Button
          type="submit"
          fullWidth
          variant="contained"
          size="large"
          loading={newCase.isSending}
          sx={{ minHeight: 52, fontSize: '1rem' }}
        >
          {translate('newCase.submit')}
        </Button>
      </SendBar>
    </form>
  );
}

function Version({ newCase, matters }: Pick<MatterEditorProps, 'newCase' | 'matters'>) {
  const { draft, update } = newCase.state;
  const move = useMemo(() => pendingMove(draft, matters), [draft, matters]);
  const onMove = useCallback(() => {
    if (move) update((before) => withMove(before, move));
  }, [move, update]);
  return (
    <NewerVersion
      moved={move?.moved ?? null}
      mayStay={move?.mayStay ?? false}
      stays={draft.staysOn === draft.process}
      onMove={onMove}
      onStay={() => update((before) => ({ ...before, staysOn: before.process }))}
    />
  );
}

/** A restored draft, and what the server said to the last attempt. */
function Notices({ newCase }: { readonly newCase: NewCaseState }) {
  const translate = useTranslate();
  const label = useLabel();
  const { refusal, fault, state } = newCase;
  return (
    <Box aria-live="polite">
      {state.isRestored && !refusal && !fault && <RestoredNotice onDiscard={() => void state.clear()} />}
      {refusal && <Alert severity="error">{label(refusal)}</Alert>}
      {fault && (
        <Alert severity="warning">
          {translate(fault)} {translate('newCase.sendAgain')}
        </Alert>
      )}
    </Box>
  );
}
