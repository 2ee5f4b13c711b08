import { expect, it } from 'vitest';
import type { CaseEventBody } from '#domain/case/events.ts';
import type { UnitId, UserId } from '#domain/ids.ts';
import { toldData } from '#graphql/event-data.ts';

const denied = { unitIds: ['accused-unit' as UnitId], userIds: ['accused-person' as UserId] };
const opened = { type: 'opened', data: { number: 'XF-1', denied } } as unknown as CaseEventBody;

it('tells of an opening everything but whom the report accuses', () => {
  expect(toldData(opened)).toEqual({ number: 'XF-1' });
});

it('tells how many persons were named as accused, and not who', () => {
  expect(toldData({ type: 'accusedNamed', data: { userIds: denied.userIds } })).toEqual({ persons: 1 });
});

it('tells of other events what was stored', () => {
  const data = { text: 'seen' };
  expect(toldData({ type: 'noteAdded', data })).toBe(data);
});
