/** Frame of both dialogs: a sheet on a phone, one request id for one intent; what was typed survives whatever happens. */
import type { FormEvent, ReactNode } from 'react';
import { CircularProgress, DialogContent, Stack } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import type { Label } from '#domain/labels.ts';
import { DraftSaid } from '../../drafts/DraftSaid.tsx';
import { commandOf, useDraftCommand } from '../../drafts/use-draft-command.ts';
import type { DraftState } from '../../drafts/use-draft.ts';
import { useLabel } from '../../i18n/use-language.ts';
import { DialogFoot } from '../../widgets/DialogFoot.tsx';
import { SheetDialog } from '../../widgets/SheetDialog.tsx';
import type { Outcome } from './use-coordination.ts';

/** The case that the dialog is about. */
export interface DialogCase {
  readonly id: string;
  readonly number: string;
  readonly titleLabel: Label;
}

interface CoordinationDialogProps<Input, Draft> {
  readonly title: string;
  readonly about: DialogCase;
  readonly state: DraftState<Draft>;
  /** Null while something is missing. */
  readonly content: Omit<Input, 'requestId'> | null;
  readonly request: (input: Input) => Promise<Outcome>;
  readonly onAsk: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

type Refusal = Extract<Outcome, { readonly kind: 'Refused' }>;

export function CoordinationDialog<
  Input extends { readonly requestId: string },
  Draft extends { readonly unanswered: Input | null },
>({ title, about, state, content, request, onAsk, onClose, children }: CoordinationDialogProps<Input, Draft>) {
  const translate = useTranslate();
  const label = useLabel();
  const notify = useNotify();
  const command = useDraftCommand<Input, Refusal, Draft>(state);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    onAsk();
    if (content === null) return;
    await command.send(commandOf(state.draft.unanswered, content), request, (answer) => {
      if (answer.kind !== 'CaseChanged') return;
      notify(translate('coordination.opened', { number: answer.case.number }), { type: 'success' });
      onClose();
    });
  };
  return (
    <SheetDialog
      title={title}
      subject={`${about.number} · ${label(about.titleLabel)}`}
      isBusy={command.isSending}
      onClose={onClose}
    >
      <DialogContent>
        <form id="coordination-form" noValidate onSubmit={(event) => void submit(event)}>
          <Stack spacing={2.5} sx={{ pt: 1 }}>
            {state.isLoaded ? children : <CircularProgress size={24} />}
          </Stack>
        </form>
      </DialogContent>
      <DialogFoot
        cancel={translate('coordination.dialog.cancel')}
        submit={title}
        form="coordination-form"
        isSending={command.isSending}
        isHeld={!state.isLoaded}
        onCancel={onClose}
        said={
          <DraftSaid
            refusal={command.refusal}
            fault={command.fault}
            isRestored={state.isRestored}
            onDiscard={() => void state.clear()}
          />
        }
      />
    </SheetDialog>
  );
}
