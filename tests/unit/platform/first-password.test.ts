import { describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '#database/seeds/demo-accounts.ts';
import { firstPassword } from '#temporal-config/first-password.ts';

describe('accounts made by the first preparation', () => {
  it('have the known password in a demonstration alone', () => {
    expect(firstPassword({ demo: true })).toBe(DEMO_PASSWORD);
    expect(firstPassword({ demo: false })).toBeNull();
    expect(firstPassword({ demo: false, initialPassword: 'Begins-2027' })).toBe('Begins-2027');
  });

  it.each([DEMO_PASSWORD, 'short', 'lettersalone'])('do not begin with %s elsewhere', (initialPassword) => {
    expect(() => firstPassword({ demo: false, initialPassword })).toThrow('GRIDCASE_INITIAL_PASSWORD');
  });
});
