import { expect, inject, it } from 'vitest';
import { latestDefinition } from '#domain/processes/registry.ts';
import { signIn } from '#tests/support/api-client.ts';
import { CaseDriver } from '#tests/support/case-driver.ts';

const url = inject('productUrl');
const RATES = `label { en } formula numerator denominator`;
const COMPUTE = `mutation Rates($from: DateTime!, $to: DateTime!) {
  computeHotlineRates(from: $from, to: $to) { ${RATES} } }`;

it('computes the three rates of ended orders, keeps them with both parts, and for supervisors alone', async () => {
  const driver = new CaseDriver(url, latestDefinition('petition.hotline')!);
  await driver.open();
  await driver.drive();
  const period = { from: '2026-01-01T00:00:00Z', to: new Date(Date.now() + 60_000).toISOString() };
  const supervisor = await signIn(url, 'county-hotline-supervisor');
  const { computeHotlineRates: computed } = await supervisor.ask<{
    computeHotlineRates: { label: { en: string }; numerator: number; denominator: number; formula: string }[];
  }>(COMPUTE, period);
  expect(computed.map(({ label }) => label.en)).toEqual(['Response rate', 'Solution rate', 'Satisfaction rate']);
  expect(computed[0]!.denominator).toBeGreaterThan(0);
  for (const { numerator, denominator } of computed) expect(numerator).toBeLessThanOrEqual(denominator);
  const { hotlineRates: kept } = await supervisor.ask<{ hotlineRates: unknown[] }>(`{ hotlineRates { ${RATES} } }`);
  expect(kept.slice(0, 3)).toEqual(computed);
  const handler = await signIn(url, 'county-hotline-handler');
  expect((await handler.send(COMPUTE, period)).errors?.[0]?.extensions?.code).toBe('NOT_YOUR_POST');
});
