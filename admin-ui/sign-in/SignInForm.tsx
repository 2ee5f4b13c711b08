import { useEffect, useRef, useState } from 'react';
import { Alert, Button, Stack, TextField } from '@mui/material';
import { useLogin, useTranslate } from 'ra-core';
import { messageKeyOf } from '../providers/api-error.ts';
import { PasswordField } from '../widgets/PasswordField.tsx';
import { DemoAccounts } from './DemoAccounts.tsx';
import { forgetTyped, useTyped } from './use-typed.ts';

/** Name and password. A refusal is told by its code, and what was typed stays. */
export function SignInForm() {
  const translate = useTranslate();
  const login = useLogin();
  const nameField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const [username, setUsername] = useTyped('username');
  const [password, setPassword] = useTyped('password');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  useEffect(() => nameField.current?.focus(), []);

  async function submit(): Promise<void> {
    if (!username.trim() || !password) {
      setProblem('shell.signIn.required');
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      await login({ username: username.trim(), password });
      forgetTyped();
    } catch (error) {
      setProblem(messageKeyOf(error));
      passwordField.current?.select();
    } finally {
      setBusy(false);
    }
  }

  return (
    <Stack
      component="form"
      noValidate
      spacing={2.5}
      aria-label={translate('shell.signIn.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {problem ? <Alert severity="error">{translate(problem)}</Alert> : null}
      <TextField
        label={translate('shell.signIn.username')}
        value={username}
        onChange={(event) => setUsername(event.target.value)}
        name="username"
        autoComplete="username"
        inputRef={nameField}
        fullWidth
        size="medium"
        slotProps={{
          // Not on the field itself: its outline would leave room for an asterisk that says nothing here.
          htmlInput: { required: true, autoCapitalize: 'none', spellCheck: false, maxLength: 64 },
        }}
      />
      <PasswordField
        label={translate('shell.signIn.password')}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        inputRef={passwordField}
      />
      <Button type="submit" variant="contained" size="large" loading={isBusy} loadingPosition="start">
        {translate(isBusy ? 'shell.signIn.busy' : 'shell.signIn.submit')}
      </Button>
      <DemoAccounts
        onChoose={(account) => {
          setUsername(account.username);
          setPassword(account.password);
          setProblem(null);
        }}
      />
    </Stack>
  );
}
