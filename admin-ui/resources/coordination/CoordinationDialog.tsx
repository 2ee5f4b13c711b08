/** Frame of both dialogs: a sheet on a phone, one request id for one intent, what was typed survives a refusal. */
import { useState, type FormEvent, type ReactNode } from 'react';
import { DialogContent, Stack } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import { messageKeyOf } from '../../providers/api-error.ts';
import { DialogFoot, NotDone } from '../../widgets/DialogFoot.tsx';
import { SheetDialog } from '../../widgets/SheetDialog.tsx';
import type { Outcome } from './use-coordination.ts';

interface CoordinationDialogProps {
  readonly title: string;
  readonly isComplete: boolean;
  readonly onAsk: () => void;
  readonly send: () => Promise<Outcome>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function CoordinationDialog(props: CoordinationDialogProps) {
  const { title, isComplete, onAsk, send, onClose, children } = props;
  const translate = useTranslate();
  const label = useLabel();
  const notify = useNotify();
  const [isSending, setSending] = useState(false);
  const [fault, setFault] = useState('');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    onAsk();
    if (!isComplete) return;
    setSending(true);
    setFault('');
    try {
      const outcome = await send();
      if (outcome.kind === 'CaseChanged') {
        notify(translate('coordination.opened', { number: outcome.case.number }), { type: 'success' });
        onClose();
      } else setFault([label(outcome), ...outcome.fields.map((field) => label(field))].join(' '));
    } catch (error) {
      setFault(translate(messageKeyOf(error)));
    } finally {
      setSending(false);
    }
  };
  return (
    <SheetDialog title={title} isBusy={isSending} onClose={onClose}>
      <DialogContent>
        <form id="coordination-form" noValidate onSubmit={(event) => void submit(event)}>
          <Stack spacing={2.5} sx={{ pt: 1 }}>
            {children}
          </Stack>
        </form>
      </DialogContent>
      <DialogFoot
        cancel={translate('coordination.dialog.cancel')}
        submit={title}
        form="coordination-form"
        isSending={isSending}
        onCancel={onClose}
        said={fault && <NotDone text={fault} kept={translate('coordination.dialog.kept')} />}
      />
    </SheetDialog>
  );
}
