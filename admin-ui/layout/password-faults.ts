/** What is wrong with a change of the password, by field, before and after it was sent. */
import { passwordFault } from '#domain/identity/password-rule.ts';
import { ApiError, messageKey } from '../providers/api-error.ts';

export interface PasswordFields {
  readonly current: string;
  readonly next: string;
  readonly again: string;
}

/** Translation keys, first field first. */
export function faultsOf(fields: PasswordFields, username: string): Partial<Record<keyof PasswordFields, string>> {
  const { current, next, again } = fields;
  const weak = passwordFault({ username, current, next });
  return {
    ...(current === '' && { current: 'shell.password.required' }),
    ...(next === '' ? { next: 'shell.password.required' } : weak && { next: messageKey(weak) }),
    ...(next !== again && { again: 'shell.password.differs' }),
  };
}

/** The field that the server's answer is about; null where it is about none. */
export function refusedField(error: unknown): keyof PasswordFields | null {
  if (!(error instanceof ApiError)) return null;
  if (error.code === 'WRONG_PASSWORD') return 'current';
  return error.code.startsWith('PASSWORD_') ? 'next' : null;
}
