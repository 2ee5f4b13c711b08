import { expect, test } from 'vitest';
import { latestDefinition } from '#domain/processes/registry.ts';
import { storyOf } from '#graphql/services/public/story.ts';

type Event = Parameters<typeof storyOf>[1][number];
const at = new Date('2026-11-28T10:00:00Z');
const event = (type: 'opened' | 'moved', data: object, actor: object) => ({ type, data, at, ...actor }) as Event;
const byParty = { actorUserId: null, engineReason: null };
const byDesk = { actorUserId: 'somebody', engineReason: null };

const told = (...events: readonly Event[]) =>
  storyOf(latestDefinition('approval.generic-licence')!, events).map(({ label, own }) => [label.zh, own]);

test('an application that waits for acceptance is not told to be accepted', () => {
  const opened = event('opened', { entry: 'apply', state: 'received' }, byParty);
  expect(told(opened)).toEqual([
    ['申请', true],
    ['已收件待核', false],
  ]);
});

test('steps within a step are not told, what the party did himself is', () => {
  const opened = event('opened', { entry: 'apply', state: 'received' }, byDesk);
  const asked = event('moved', { action: 'askCorrection', to: 'correcting' }, byDesk);
  const completed = event('moved', { action: 'submitCorrection', to: 'corrected' }, byParty);
  const accepted = event('moved', { action: 'accept', to: 'examining' }, byDesk);
  expect(told(opened, asked, completed, accepted)).toEqual([
    ['已收件待核', false],
    ['提交补正材料', true],
    ['审查中', false],
  ]);
});
