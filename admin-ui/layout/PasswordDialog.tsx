/** The person's own password: the current one, the new one, and that one again. Nothing typed here is kept as a draft. */
import { useRef, useState, type FormEvent } from 'react';
import { Alert, DialogContent, Stack } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { messageKeyOf } from '../providers/api-error.ts';
import { changePassword, useSession } from '../providers/session.ts';
import { DialogFoot } from '../widgets/DialogFoot.tsx';
import { PasswordField } from '../widgets/PasswordField.tsx';
import { SheetDialog } from '../widgets/SheetDialog.tsx';
import { faultsOf, type PasswordFields, refusedField } from './password-faults.ts';

interface PasswordDialogProps {
  readonly onClose: () => void;
}

type FieldName = keyof PasswordFields;

export function PasswordDialog({ onClose }: PasswordDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const username = useSession()?.user.username ?? '';
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState<PasswordFields>({ current: '', next: '', again: '' });
  const [asked, setAsked] = useState(false);
  const focus = (name: FieldName): void => {
    const input = form.current?.querySelector<HTMLInputElement>(`[name="${name}"]`);
    input?.focus();
    input?.select();
  };
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: changePassword,
    onSuccess: () => {
      notify('shell.password.changed', { type: 'success' });
      onClose();
    },
    onError: (refusal) => focus(refusedField(refusal) ?? 'current'),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    const [first] = Object.keys(faultsOf(fields, username)) as FieldName[];
    if (first === undefined) mutate(fields);
    else focus(first);
  };
  const faults: Partial<Record<FieldName, string>> = asked ? faultsOf(fields, username) : {};
  const refused = refusedField(error);
  const field = (name: FieldName) => {
    const fault = refused === name ? messageKeyOf(error) : faults[name];
    return {
      name,
      label: translate(`shell.password.${name}`),
      value: fields[name],
      onChange: (value: string) => {
        setFields({ ...fields, [name]: value });
        reset();
      },
      fault: fault && translate(fault),
    };
  };
  return (
    <SheetDialog title={translate('shell.password.change')} isBusy={isPending} onClose={onClose}>
      <DialogContent>
        <Stack component="form" ref={form} id="password-form" noValidate spacing={2.5} sx={{ pt: 1 }} onSubmit={submit}>
          {/* For password managers: whose it is. */}
          <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
          <PasswordField {...field('current')} autoComplete="current-password" />
          <PasswordField {...field('next')} autoComplete="new-password" hint={translate('shell.password.hint')} />
          <PasswordField {...field('again')} autoComplete="new-password" />
        </Stack>
      </DialogContent>
      <DialogFoot
        cancel={translate('shell.password.cancel')}
        submit={translate('shell.password.change')}
        form="password-form"
        isSending={isPending}
        onCancel={onClose}
        said={
          error !== null && refused === null ? <Alert severity="error">{translate(messageKeyOf(error))}</Alert> : null
        }
      />
    </SheetDialog>
  );
}
