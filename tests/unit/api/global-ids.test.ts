import { describe, expect, it } from 'vitest';
import { keyOf, optionalKeyOf, toGlobalId } from '#graphql/global-ids.ts';

const key = '0199aa00-0000-7000-8000-000000000001';

describe('global ids', () => {
  it('come back as the key they were made of', () => {
    expect(keyOf(toGlobalId('Case', key), 'Case')).toBe(key);
    expect(keyOf(toGlobalId('WorkItem', `${key}.12`), 'WorkItem')).toBe(`${key}.12`);
    expect(optionalKeyOf(null, 'Case')).toBeUndefined();
  });

  it.each([
    ['of another kind', toGlobalId('Unit', key)],
    ['bare', key],
    ['that are no key', toGlobalId('Case', "1' or '1'='1")],
    ['with more behind', toGlobalId('Case', `${key}.1`)],
    ['that are empty', ''],
  ])('%s are invalid input before any query', (_what, id) => {
    expect(() => keyOf(id, 'Case')).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });
});
