import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCharacter, isCaseNumber, makeCaseNumber } from '#domain/case/case-number.ts';

const number = fc
  .tuple(
    fc.constantFrom('GI', 'PET', 'LIC'),
    fc.constantFrom('350500', 'BOSTON'),
    fc.integer({ min: 0, max: 9_999_999 }),
  )
  .map(([prefix, city, serial]) => makeCaseNumber(prefix, city, '2026-11-24', serial));
const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

describe('case numbers', () => {
  test('read as prefix, city, date, serial and check character', () => {
    expect(makeCaseNumber('GI', '350500', '2026-11-24', 12)).toMatch(/^GI-350500-20261124-00012-[0-9A-Z]$/);
    expect(makeCaseNumber('GI', 'us-boston', '2026-11-24', 123_456)).toMatch(/^GI-USBOSTON-20261124-123456-[0-9A-Z]$/);
  });

  test('carry the check character of ISO 7064 MOD 37,36', () => {
    // The published example of the GRid standard, which uses the same system.
    expect(checkCharacter('A1-2425G-ABC1234002')).toBe('M');
    expect(isCaseNumber('GI-350500-20261124-00012-8')).toBe(true);
  });

  test('a single wrong character is always noticed', () => {
    fc.assert(
      fc.property(number, fc.nat(), fc.constantFrom(...characters.split('')), (text, position, wrong) => {
        const at = position % text.length;
        fc.pre(text[at] !== '-' && text[at] !== wrong);
        expect(isCaseNumber(text.slice(0, at) + wrong + text.slice(at + 1))).toBe(false);
      }),
    );
  });

  test('neighbours that changed places are noticed but for one in a hundred', () => {
    const swaps = Array.from({ length: 2000 }, (_none, serial) =>
      makeCaseNumber('GI', String(350_000 + serial), '2026-11-24', serial),
    ).flatMap((text) =>
      Array.from(
        { length: text.length - 1 },
        (_none, at) => text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2),
      ).filter((swapped) => swapped !== text),
    );
    expect(swaps.filter(isCaseNumber).length / swaps.length).toBeLessThan(0.01);
  });

  test('what is no number at all is refused', () => {
    for (const text of ['', 'GI', 'gi-350500-20261124-00012-K', 'GI-350500-20261124-00012-']) {
      expect(isCaseNumber(text)).toBe(false);
    }
    expect(() => makeCaseNumber('gi', '350500', '2026-11-24', 1)).toThrow('no case number');
    expect(() => makeCaseNumber('GI', '350500', '2026-11-24', -1)).toThrow('no case number');
  });
});
