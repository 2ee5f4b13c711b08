import { assert, constantFrom, integer, nat, pre, property, record, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskCode, maskName } from '#domain/documents/masking.ts';
import { creditCheck, demonstrationCreditCode, isCreditCode, organisationCheck } from '#domain/licence/credit-code.ts';
import { makeIdentifier, parseIdentifier } from '#domain/licence/identifier.ts';
import { statusOn, validTo } from '#domain/licence/validity.ts';
import { IDENTIFIER } from '../documents/sample-facts.ts';

const unit = constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split(''));
const identifiers = record({
  type: tuple(string({ unit, minLength: 18, maxLength: 18 }), integer({ min: 0, max: 999 })).map(
    ([organ, serial]) => `${organ}${String(serial).padStart(3, '0')}`,
  ),
  issuer: string({ unit, minLength: 18, maxLength: 18 }),
  serial: string({ unit, minLength: 1, maxLength: 20 }),
  version: integer({ min: 1, max: 999 }),
});

describe('the identifier of an electronic licence (GB/T 36904)', () => {
  it('of the published example verifies', () => {
    const parts = {
      type: '11100000000013338W011',
      issuer: '11430000006122244L',
      serial: '20230000403',
      version: 1,
    };
    expect(parseIdentifier(IDENTIFIER)).toEqual(parts);
    expect(makeIdentifier(parts)).toBe(IDENTIFIER);
  });

  it('is read back as it was made', () => {
    assert(
      property(identifiers, (parts) => {
        expect(parseIdentifier(makeIdentifier(parts))).toEqual(parts);
      }),
    );
  });

  it('is refused with any one character changed', () => {
    const oneChanged = property(identifiers, nat(), unit, (parts, at, other) => {
      const identifier = makeIdentifier(parts);
      const start = '1.2.156.3005.2.'.length;
      const place = start + (at % (identifier.length - start));
      pre(identifier[place] !== '.' && identifier[place] !== other);
      expect(parseIdentifier(identifier.slice(0, place) + other + identifier.slice(place + 1))).toBeNull();
    });
    assert(oneChanged, { numRuns: 500 });
  });

  it.each(['', 'x', `${IDENTIFIER} `, IDENTIFIER.toLowerCase(), IDENTIFIER.replace('3005', '3006')])(
    'refuses %j',
    (text) => expect(parseIdentifier(text)).toBeNull(),
  );
});

describe('credit codes (GB 32100, GB 11714)', () => {
  it.each(['11100000000013338W', '11430000006122244L'])('of %s verify', (code) => {
    expect(isCreditCode(code)).toBe(true);
    expect(creditCheck(code.slice(0, 17))).toBe(code[17]);
    expect(organisationCheck(code.slice(8, 16))).toBe(code[16]);
  });

  it('made for a demonstration unit are well formed and its own', () => {
    const codes = Array.from({ length: 400 }, (_, serial) => demonstrationCreditCode('350502', `housing-${serial}`));
    expect(codes.every(isCreditCode)).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('validity', () => {
  const rule = (validYears: number | null) => ({ title: { zh: '证', en: 'x' }, typeSerial: '011', validYears });

  it('ends the day before the same day of the last year', () => {
    expect(validTo(rule(3), '2026-11-24', {})).toBe('2029-11-23');
    expect(validTo(rule(1), '2028-02-29', {})).toBe('2029-02-28');
    expect(validTo(rule(null), '2026-11-24', {})).toBeNull();
  });

  it('ends when a form says so', () => {
    expect(validTo(rule(3), '2026-11-24', { 'decide.validUntil': '2027-06-30' })).toBe('2027-06-30');
    expect(validTo(rule(3), '2026-11-24', { 'decide.validUntil': 'soon' })).toBe('2029-11-23');
  });

  it('runs out by itself; what is revoked stays revoked', () => {
    expect(statusOn('valid', '2026-11-24', '2026-11-24')).toBe('valid');
    expect(statusOn('valid', '2026-11-24', '2026-11-25')).toBe('expired');
    expect(statusOn('revoked', '2026-11-24', '2026-11-25')).toBe('revoked');
    expect(statusOn('valid', null, '2099-01-01')).toBe('valid');
  });
});

describe('masking', () => {
  it.each([
    ['张', '*'],
    ['张三', '张*'],
    ['泉州海丝劳务派遣有限公司', '泉州********公司'],
  ])('%s → %s', (name, masked) => expect(maskName(name)).toBe(masked));

  it.each([
    ['a resident number', '350582199001011234', '3****************4'],
    ['one of old', '350582900101123', '3*************3'],
    ['one with a slip of the pen', '3505821990010112', '3**************2'],
    ['a passport', 'E12345678', 'E*******8'],
    ['next to nothing', 'E1', '**'],
  ])('hides %s', (_what, code, masked) => expect(maskCode(code)).toBe(masked));

  it('shows credit codes, which are public by law', () => {
    expect(maskCode('11430000006122244L')).toBe('11430000006122244L');
  });
});
