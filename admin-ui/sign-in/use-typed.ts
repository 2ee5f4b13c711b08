/**
 * What is typed on the sign-in page. Another language mounts the page anew; the text stays in memory until then, and never
 * goes to the browser's storage.
 */
import { useState } from 'react';

type Field = 'username' | 'password';

const typed: Record<Field, string> = { username: '', password: '' };

export function useTyped(field: Field): [string, (value: string) => void] {
  const [value, setValue] = useState(typed[field]);
  const change = (next: string): void => {
    typed[field] = next;
    setValue(next);
  };
  return [value, change];
}

export function forgetTyped(): void {
  typed.username = '';
  typed.password = '';
}
