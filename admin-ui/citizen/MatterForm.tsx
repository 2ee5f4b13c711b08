/** The form of a matter with its material, and the button that hands it in. */
import { type FormEvent, useCallback, useMemo, useState } from 'react';
import { Alert, Button, Stack } from '@mui/material';
import { useTranslate } from 'ra-core';
import { findForm } from '#forms/registry.ts';
import { SubmitMatterDocument } from '#graphql/generated/graphql.ts';
import type { DraftState } from '../drafts/use-draft.ts';
import { filesIn } from '../forms/files-in.ts';
import { LeftBehind } from '../forms/LeftBehind.tsx';
import { NewerVersion } from '../forms/NewerVersion.tsx';
import { SchemaForm } from '../forms/SchemaForm.tsx';
import { type FormDraft, useFormState } from '../forms/use-form-state.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import { StepCard } from '../widgets/StepCard.tsx';
import { CitizenSaid } from './CitizenSaid.tsx';
import { sentAs, useCitizenCommand } from './citizen-command.ts';
import { forgetFileNames } from './citizen-uploads.ts';
import { MaterialField } from './MaterialField.tsx';
import { leftBehind, type MatterDraft, pendingMove, typedInto } from './matter-draft.ts';
import { keepReceipt, type ReceiptFacts } from './Receipt.tsx';

/** How the matter came in, and what concerns visits alone, is for counters to say: here it is always the web. */
const COUNTER_FIELDS = ['channel', 'skipsLevel', 'isGroup'] as const;
const NO_FIELDS = [] as const;
const asksChannel = (form: string): boolean => findForm(form)?.schema.properties['channel'] !== undefined;
/** Where the form asks for files itself, a second place for them would only confuse. */
const asksFiles = (form: string): boolean =>
  Object.values(findForm(form)?.schema.properties ?? {}).some((field) => field['x-ui'].widget === 'attachments');

interface MatterFormProps {
  readonly form: string;
  readonly target: { readonly process: string; readonly entry: string; readonly divisionCode: string };
  readonly state: DraftState<MatterDraft>;
  readonly onSent: (facts: ReceiptFacts) => void;
}

export function MatterForm({ form, target, state, onSent }: MatterFormProps) {
  const translate = useTranslate();
  const { draft, update, saving } = state;
  const hidden = asksChannel(form) ? COUNTER_FIELDS : NO_FIELDS;
  const typed = typedInto(draft, form);
  const data = useMemo(() => (hidden.length > 0 ? { ...typed, channel: 'web' } : typed), [typed, hidden]);
  const setData = useCallback(
    (next: FormDraft) => update((before) => ({ ...before, forms: { ...before.forms, [form]: next } })),
    [update, form],
  );
  const move = useMemo(() => pendingMove(draft, form), [draft, form]);
  const onMove = useCallback(() => {
    if (move) setData({ ...move.data });
  }, [move, setData]);
  const check = useFormState(form, data, setData);
  const [isAsked, setIsAsked] = useState(false);
  const command = useCitizenCommand(state);
  const { files } = draft;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (!(await check.check()) || !target.divisionCode) return;
    const attachmentIds = [...new Set([...filesIn(form, data), ...files])];
    const content = { ...target, form: data, formId: form, attachmentIds };
    const refusal = await command.send(
      sentAs(draft.unanswered, content),
      async ({ requestId }) => {
        const { submitMatter } = await graphqlRequest(SubmitMatterDocument, { input: { ...content, requestId } });
        // Before the draft goes: a page that dies in between keeps one of the two.
        if (submitMatter.kind === 'SubmittedMatter') keepReceipt(target.process, submitMatter);
        return submitMatter;
      },
      (submitted) => {
        forgetFileNames(attachmentIds);
        onSent(submitted);
      },
    );
    if (refusal && refusal.fields.length > 0) check.refuse(refusal.fields);
  };
  return (
    <Stack component="form" noValidate spacing={2.5} onSubmit={(event) => void submit(event)}>
      <NewerVersion moved={move} mayStay={false} stays={false} onMove={onMove} onStay={onMove} />
      <StepCard title={translate('newCase.form')}>
        <LeftBehind changes={leftBehind(draft, form)} />
        <SchemaForm formId={form} state={check} idPrefix="matter" disabled={command.isSending} hidden={hidden} />
        {!asksFiles(form) && (
          <MaterialField files={files} onChange={(next) => update((before) => ({ ...before, files: next }))} />
        )}
      </StepCard>
      {isAsked && !target.divisionCode && <Alert severity="error">{translate('newCase.missingDivision')}</Alert>}
      <CitizenSaid command={command} saving={saving} />
      {command.refusal?.code === 'FORM_SUPERSEDED' && (
        // The page was made for the version before: the next one shows what differs.
        <Button variant="outlined" onClick={() => location.reload()} sx={{ minHeight: 44 }}>
          {translate('citizen.reloadForm')}
        </Button>
      )}
      <Button type="submit" variant="contained" size="large" loading={command.isSending} sx={{ minHeight: 52 }}>
        {translate('citizen.send')}
      </Button>
    </Stack>
  );
}
