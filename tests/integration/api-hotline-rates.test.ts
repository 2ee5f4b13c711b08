import { expect, inject, it } from 'vitest';
import { latestDefinition } from '#domain/processes/registry.ts';
import { signIn } from '#tests/support/api-client.ts';
import { CaseDriver } from '#tests/support/case-driver.ts';

const url = inject('productUrl');
const RATES = `label { en } unit { name { zh } } formula numerator denominator`;
const COMPUTE = `mutation Rates($from: DateTime!, $to: DateTime!) {
  computeHotlineRates(from: $from, to: $to) { ${RATES} } }`;

it('computes the three rates of ended orders, keeps them with both parts, of each unit too, and for supervisors alone', async () => {
  const driver = new CaseDriver(url, latestDefinition('petition.hotline')!);
  await driver.open();
  await driver.drive();
  const period = { from: '2026-01-01T00:00:00Z', to: new Date(Date.now() + 60_000).toISOString() };
  const supervisor = await signIn(url, 'county-hotline-supervisor');
  const { computeHotlineRates: computed } = await supervisor.ask<{
    computeHotlineRates: {
      label: { en: string };
      unit: { name: { zh: string } } | null;
      numerator: number;
      denominator: number;
    }[];
  }>(COMPUTE, period);
  const names = ['Response rate', 'Solution rate', 'Satisfaction rate'];
  expect(computed.slice(0, 3)).toMatchObject(names.map((en) => ({ label: { en }, unit: null })));
  const [whole, ...ofUnits] = computed.filter(({ label }) => label.en === 'Response rate');
  expect(whole!.denominator).toBeGreaterThan(0);
  expect(ofUnits.reduce((sum, { denominator }) => sum + denominator, 0)).toBe(whole!.denominator);
  for (const { numerator, denominator } of computed) expect(numerator).toBeLessThanOrEqual(denominator);
  const { hotlineRates: kept } = await supervisor.ask<{ hotlineRates: unknown[] }>(`{ hotlineRates { ${RATES} } }`);
  expect(kept.slice(0, computed.length)).toEqual(computed);
  const handler = await signIn(url, 'county-hotline-handler');
  expect((await handler.send(COMPUTE, period)).errors?.[0]?.extensions?.code).toBe('NOT_YOUR_POST');
});
