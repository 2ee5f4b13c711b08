/** 送达回证: whatever form a delivery is recorded on, its day and its way reach the papers that were delivered by it. */
import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '#domain/case/events.ts';
import { deliveryManners, deliveryOf } from '#domain/documents/delivery.ts';
import { deliveryFormOf, isDelivery } from '#domain/documents/delivery-forms.ts';
import { findDefinition, listDefinitions } from '#domain/processes/registry.ts';
import { findForm } from '#forms/registry.ts';

const deliveries = listDefinitions().flatMap(({ id, version, actions }) =>
  Object.entries(actions)
    .filter(([, action]) => isDelivery(action))
    .map(([name, action]) => [`${id}@${version} ${name}`, action] as const),
);

test.each(deliveries)('%s: every answer of its form has a meaning', (_name, action) => {
  const form = deliveryFormOf(action);
  const fields = findForm(action.form ?? '')?.schema.properties ?? {};
  expect(fields[form?.day ?? '']).toMatchObject({ format: 'date', 'x-fact': true });
  expect(fields[form?.manner ?? '']).toMatchObject({ 'x-fact': true });
  expect(Object.keys(form?.manners ?? {}).toSorted()).toEqual(fields[form?.manner ?? '']?.enum?.toSorted());
  for (const manner of Object.values(form?.manners ?? {})) expect(deliveryManners).toHaveProperty(manner);
});

describe('a delivery that was recorded', () => {
  const definition = findDefinition('approval.generic-licence', 2)!;
  const moved = (action: string, facts: Readonly<Record<string, string>>) =>
    deliveryOf(definition, {
      type: 'moved',
      seq: 9,
      data: { action, from: 'toDeliver', to: 'delivered', final: false, reason: null, submissionId: null, facts },
    } satisfies Pick<Extract<CaseEvent, { type: 'moved' }>, 'type' | 'seq' | 'data'>);

  test('gives its day and its way to the decision and the licence', () => {
    expect(moved('deliver', { deliveredOn: '2026-11-27', method: 'left' })).toMatchObject({
      seq: 9,
      day: '2026-11-27',
      manner: 'leftAtPlace',
      kinds: expect.arrayContaining(['approval-decision', 'licence']),
    });
  });

  test('is none where the move delivers nothing or the way is no way', () => {
    expect(moved('publish', { deliveredOn: '2026-11-27', method: 'left' })).toBeNull();
    expect(moved('deliver', { deliveredOn: '2026-11-27', method: 'toString' })).toBeNull();
    expect(moved('constructor', {})).toBeNull();
  });
});
