/** The numbers of the law: whoever changes one in a definition finds the rule here that it comes from. */
import { describe, expect, test } from 'vitest';
import type { Limit } from '#domain/clock/types.ts';
import { listLatestDefinitions } from '#domain/processes/registry.ts';
import { legalLimits, prolongations } from './legal-limits.ts';

const units = { calendarDays: 'd', workingDays: 'wd', workingHours: 'wh', urgentHours: 'uh' } as const;
const said = ({ value, unit }: Limit): string => `${value} ${units[unit]}`;

const families: ReadonlySet<string> = new Set(['petition', 'approval', 'project']);
const definitions = listLatestDefinitions().filter(({ family }) => families.has(family));
const licensing = definitions.filter(({ states }) => Object.hasOwn(states, 'examining'));

test.each(definitions.map((one) => [one.id, one] as const))('%s: every limit is that of its rule', (id, { clocks }) => {
  const found = Object.entries(clocks).flatMap(([name, { limit, basis }]) =>
    typeof limit === 'object' && 'unit' in limit ? [[name, `${said(limit)} ${basis}`]] : [],
  );
  expect(Object.fromEntries(found)).toEqual(legalLimits[id]);
});

test('what may be prolonged, once, and by how much (信访工作条例 §34, 行政许可法 §42)', () => {
  const found = definitions.flatMap(({ id, adjustments: { extension } }) =>
    extension?.by === undefined ? [] : [[id, `${extension.maxGrants} × ${said(extension.by)} ${extension.basis}`]],
  );
  expect(Object.fromEntries(found)).toEqual(prolongations);
});

describe.each(licensing.map((one) => [one.id, one] as const))('%s', (_id, definition) => {
  const own = Object.entries(definition.clocks).filter(([name]) => /^(?:statutory|promised|lowerReview)/.test(name));
  const isUpper = (name: string) => name === 'statutory' && Object.hasOwn(definition.clocks, 'lowerReview');

  test('§45: hearing and special procedures are left out of every limit of the organ', () => {
    const excluded = ['hearing', 'hearingAnnounced', 'hearingSession', 'specialProcedure'].filter((state) =>
      Object.hasOwn(definition.states, state),
    );
    for (const [name, { pausesIn = [], runsIn }] of own) {
      if (isUpper(name)) continue;
      const paused = pausesIn.filter(({ basis }) => basis === '行政许可法 §45').flatMap(({ states }) => states);
      expect([name, paused, runsIn.filter((state) => excluded.includes(state))]).toEqual([name, excluded, []]);
    }
  });

  test('§32(4): every limit counts from the receipt where acceptance is only deemed', () => {
    for (const [name, { retroactiveAfter }] of own) expect([name, retroactiveAfter]).toEqual([name, ['deemAccepted']]);
  });

  test('§42: of several limits each application has one', () => {
    const several = own.filter(([name]) => name.startsWith('statutory'));
    const answers = several.flatMap(
      ([, { when }]) => when?.isOneOf.map((answer) => `${when.fact}=${String(answer)}`) ?? ['always'],
    );
    expect(new Set(answers).size).toBe(answers.length);
    expect(answers.includes('always')).toBe(several.length === 1);
  });
});
