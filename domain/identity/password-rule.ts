/** Which passwords are taken: at least eight characters of three of four kinds (GB/T 22239-2019, 8.1.4.1). Pure. */
import type { ErrorCode } from '../errors.ts';

const PASSWORD_LENGTH = { least: 8, most: 200 } as const;
const KINDS_NEEDED = 3;
/** What is none of the others, a sign or a Chinese character, is the fourth kind. */
const kinds = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u] as const;

interface PasswordChange {
  readonly username: string;
  readonly current: string;
  readonly next: string;
}

export type PasswordFault = Extract<ErrorCode, `PASSWORD_${string}`>;

/** Null where the new password is good. */
export function passwordFault({ username, current, next }: PasswordChange): PasswordFault | null {
  const [name, old, password] = [plain(username), plain(current), plain(next)];
  if (Array.from(password).length < PASSWORD_LENGTH.least) return 'PASSWORD_TOO_SHORT';
  // As sign-in counts it: a longer one could never be given again.
  if (next.length > PASSWORD_LENGTH.most) return 'PASSWORD_TOO_LONG';
  if (password.toLowerCase() === name.toLowerCase()) return 'PASSWORD_IS_USER_NAME';
  if (kinds.filter((kind) => kind.test(password)).length < KINDS_NEEDED) return 'PASSWORD_TOO_SIMPLE';
  return password === old ? 'PASSWORD_UNCHANGED' : null;
}

/** As the hash reads it: full-width letters make no other password than plain ones. */
const plain = (text: string): string => text.normalize('NFKC');
