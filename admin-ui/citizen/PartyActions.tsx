/** What the party can do now: one at a time. */
import { useEffect, useRef, useState } from 'react';
import { Button, Stack } from '@mui/material';
import type { Label } from '#domain/labels.ts';
import { useLabel } from '../i18n/use-language.ts';
import { PartyAction } from './PartyAction.tsx';
import { openKey } from './party-draft.ts';
import { forgetInTab, keepInTab, readInTab } from './tab-store.ts';
import type { TrackedProps } from './TrackedCase.tsx';

interface PartyActionsProps extends TrackedProps {
  readonly onDone: (what: Label) => void;
}

export function PartyActions(props: PartyActionsProps) {
  const label = useLabel();
  const key = openKey(props.shown.number);
  const [chosen, setChosen] = useState(() => (readInTab(key) as string | undefined) ?? null);
  // Where the focus goes back to, once the form is closed.
  const [left, setLeft] = useState<string | null>(null);
  const choose = (name: string | null) => {
    if (name === null) forgetInTab(key);
    else keepInTab(key, name);
    setLeft(chosen);
    setChosen(name);
  };
  const action = props.shown.actions.find(({ name }) => name === chosen);
  if (action) return <PartyAction key={action.name} {...props} action={action} onClose={() => choose(null)} />;
  return (
    <Stack spacing={1}>
      {props.shown.actions.map(({ name, label: text, tone }) => (
        <ActionButton
          key={name}
          text={label(text)}
          isPrimary={tone === 'primary'}
          isFocused={name === left}
          onClick={() => choose(name)}
        />
      ))}
    </Stack>
  );
}

interface ActionButtonProps {
  readonly text: string;
  readonly isPrimary: boolean;
  readonly isFocused: boolean;
  readonly onClick: () => void;
}

function ActionButton({ text, isPrimary, isFocused, onClick }: ActionButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFocused) button.current?.focus();
  }, [isFocused]);
  return (
    <Button ref={button} variant={isPrimary ? 'contained' : 'outlined'} onClick={onClick} sx={{ minHeight: 44 }}>
      {text}
    </Button>
  );
}
