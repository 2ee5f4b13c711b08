import { describe, expect, it } from 'vitest';
import { isSameHolder, licenceRefusal } from '#domain/licence/named-licence.ts';
import { licenceStatuses } from '#domain/processes/define.ts';

const holder = { name: '张三', code: '11010519491231002X' };
const other = { name: '李四', code: 'E12345678' };
const licence = { process: 'approval.school-bus', status: 'valid', holder } as const;
const renewal = { purpose: 'renewal', process: 'approval.school-bus', party: holder } as const;
const change = { purpose: 'change', process: 'approval.licence-change', party: null } as const;

describe('a licence that a form names', () => {
  it('is renewed by its holder, in its own matter', () => {
    expect(licenceRefusal(licence, renewal)).toBeNull();
    expect(licenceRefusal({ ...licence, process: 'approval.performance' }, renewal)).toBe('LICENCE_OF_ANOTHER_KIND');
    expect(licenceRefusal(licence, { ...renewal, party: other })).toBe('LICENCE_OF_ANOTHER_HOLDER');
  });

  it('goes on only while it is in force, and ends only once (行政许可法 §50, §70)', () => {
    const passing = (use: Parameters<typeof licenceRefusal>[1]) =>
      licenceStatuses.filter((status) => licenceRefusal({ ...licence, status }, use) === null);
    expect(passing(renewal)).toEqual(['valid']);
    expect(passing(change)).toEqual(['valid', 'withheld', 'expired']);
  });

  it('is handed back by its holder alone, and revoked by the organ against whoever holds it (§69)', () => {
    expect(licenceRefusal(licence, { ...change, party: holder })).toBeNull();
    expect(licenceRefusal(licence, { ...change, party: other })).toBe('LICENCE_OF_ANOTHER_HOLDER');
    expect(licenceRefusal(licence, change)).toBeNull();
  });
});

describe('a holder', () => {
  it('is the same by number, however it is written, whatever the name', () => {
    expect(isSameHolder(holder, { name: null, code: '110105 19491231 002x' })).toBe(true);
    expect(isSameHolder(holder, { ...holder, code: other.code })).toBe(false);
  });

  it('is the same by name only where a number is missing', () => {
    expect(isSameHolder(holder, { name: ' 张 三', code: null })).toBe(true);
    expect(isSameHolder(holder, { name: null, code: null })).toBe(false);
  });
});
