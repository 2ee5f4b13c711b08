/** Whatever way a number is written, one person is one; and two persons stay two. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isResidentNumber, readIdentityNumber, residentCheck } from '#domain/identity/identity-number.ts';
import { readPhoneNumber } from '#domain/identity/phone-number.ts';
import { creditCheck } from '#domain/licence/credit-code.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const body17 = fc
  .record({
    place: fc.integer({ min: 110_000, max: 659_999 }),
    year: fc.integer({ min: 1900, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    serial: fc.integer({ min: 0, max: 999 }),
  })
  .map(
    ({ place, year, month, day, serial }) =>
      `${place}${year}${two(month)}${two(day)}${String(serial).padStart(3, '0')}`,
  );
const resident = body17.map((body) => `${body}${residentCheck(body)}`);
const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditCode = fc
  .string({ unit: fc.constantFrom(...Array.from(CREDIT)), minLength: 16, maxLength: 16 })
  .map((rest) => `9${rest}`)
  .map((body) => `${body}${creditCheck(body)}`)
  .filter((code) => !isResidentNumber(code));

/** Spaces, hyphens, small letters, full-width characters: what people and keyboards make of a number. */
const written = (number: string) =>
  fc
    .array(fc.constantFrom('', '', ' ', '-', '　'), { minLength: number.length, maxLength: number.length })
    .chain((gaps) =>
      fc.constantFrom(
        ...['same', 'small', 'wide'].map((way) => {
          const text = Array.from(number, (character, i) => `${gaps[i]}${character}`).join('');
          if (way === 'small') return text.toLowerCase();
          return way === 'wide'
            ? text.replaceAll(/[0-9A-Z]/g, (c) => String.fromCodePoint(c.codePointAt(0)! + 0xfee0))
            : text;
        }),
      ),
    );

describe('an identity number', () => {
  it('is the same however it is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(resident, creditCode).chain((number) => fc.tuple(fc.constant(number), written(number))),
        ([number, text]) => {
          expect(readIdentityNumber(text)).toEqual(readIdentityNumber(number));
        },
      ),
    );
  });

  it('of fifteen digits is the one of eighteen that replaced it', () => {
    fc.assert(
      fc.property(
        resident.filter((number) => number.slice(6, 8) === '19'),
        (number) => {
          const old = `${number.slice(0, 6)}${number.slice(8, 17)}`;
          expect(readIdentityNumber(old)).toEqual({ kind: 'resident', value: number });
        },
      ),
    );
  });

  it('with one character mistaken is nobody', () => {
    fc.assert(
      fc.property(resident, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (number, at, shift) => {
        const wrong = `${number.slice(0, at)}${(Number(number[at]) + shift) % 10}${number.slice(at + 1)}`;
        expect(isResidentNumber(wrong)).toBe(false);
      }),
    );
  });

  it('of another person is another', () => {
    fc.assert(
      fc.property(resident, resident, (one, other) => {
        const isSame = readIdentityNumber(one)?.value === readIdentityNumber(other)?.value;
        expect(isSame).toBe(one === other);
      }),
    );
  });

  it('never throws and reads its own reading as the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789AXx- （）张ß')) }), (text) => {
        const read = readIdentityNumber(text);
        expect(read === null ? null : readIdentityNumber(read.value)).toEqual(read);
      }),
    );
  });

  it.each([
    ['11010519491231002X', 'resident'],
    ['91350500000000000A', null],
    ['110105194912310021', null],
    ['11010519490231002X', null],
    ['H1234567(8)', 'document'],
    ['E 1234 5678', 'document'],
    ['123', null],
    ['', null],
  ])('%s is of the kind %s', (text, kind) => {
    expect(readIdentityNumber(text)?.kind ?? null).toBe(kind);
  });
});

describe('a telephone number', () => {
  const mobile = fc.integer({ min: 3_000_000_000, max: 9_999_999_999 }).map((n) => `1${n}`);
  const separators = fc.constantFrom('', ' ', '-');

  it('of a mobile is the same with and without country code and gaps', () => {
    fc.assert(
      fc.property(mobile, fc.constantFrom('', '+86', '86', '0086', '+86 '), separators, (number, prefix, gap) => {
        const text = `${prefix}${gap}${number.slice(0, 3)}${gap}${number.slice(3, 7)}${gap}${number.slice(7)}`;
        expect(readPhoneNumber(text)).toBe(number);
      }),
    );
  });

  it('of a landline is the same dialled from abroad', () => {
    expect(readPhoneNumber('+86 595 2212-3456')).toBe('059522123456');
    expect(readPhoneNumber('0595-22123456')).toBe('059522123456');
    expect(readPhoneNumber('（0595）22123456')).toBe('059522123456');
  });

  it('abroad keeps its country code, and a service number is nobody', () => {
    expect(readPhoneNumber('+852 2345 6789')).toBe(readPhoneNumber('00852-23456789'));
    expect(readPhoneNumber('+852 2345 6789')).not.toBe(readPhoneNumber('23456789'));
    expect(readPhoneNumber('12345')).toBeNull();
  });

  it('never throws, and reads its own reading as the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789+- ()')) }), (text) => {
        const read = readPhoneNumber(text);
        expect(read === null ? null : readPhoneNumber(read)).toBe(read);
      }),
      { examples: [['0+000000'], ['+8600123456'], ['++86 595 22123456'], ['+86+13805950011']] },
    );
  });
});
