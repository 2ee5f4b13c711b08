/**
 * What the accounts made at the first preparation are signed in with. The demonstration's password is in the source for
 * everybody to read: nothing else than a demonstration may begin with it.
 */
import { DEMO_PASSWORD } from '#database/seeds/demo-accounts.ts';
import { errors } from '#domain/errors.ts';
import { passwordFault } from '#domain/identity/password-rule.ts';
import { type Config, ConfigError } from '#platform/config.ts';

/** Null: nobody has said one, and no accounts are made. */
export function firstPassword({ demo, initialPassword }: Pick<Config, 'demo' | 'initialPassword'>): string | null {
  if (initialPassword === undefined) return demo ? DEMO_PASSWORD : null;
  if (demo) return initialPassword;
  const fault = passwordFault({ username: '', current: DEMO_PASSWORD, next: initialPassword });
  if (fault !== null) throw new ConfigError([`GRIDCASE_INITIAL_PASSWORD: ${errors[fault].message.en}`]);
  return initialPassword;
}
