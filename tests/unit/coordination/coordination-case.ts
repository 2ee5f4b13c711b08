/** Supervision orders and whistles under test, on the kernel tests' own units and people. */
import type { CaseState } from '#domain/case/state.ts';
import type { KernelContext } from '#domain/case/context.ts';
import type { CaseId, RequestId } from '#domain/ids.ts';
import type { Actor, UnitRef } from '#domain/organisation.ts';
import { supervisionOpening, whistleOpening } from '#domain/processes/coordination/child-opening.ts';
import { supervisionOrder } from '#domain/processes/coordination/supervision-order.ts';
import { whistle } from '#domain/processes/coordination/whistle.ts';
import { mainland } from '../clock/calendars.ts';
import { acceptor, county, gardens, person, roads, supervisor, town, village } from '../kernel/cast.ts';
import { MONDAY_NINE, submission, TestCase } from '../kernel/test-case.ts';

export const orderContext: KernelContext = { definition: supervisionOrder, calendar: mainland };
export const whistleContext: KernelContext = { definition: whistle, calendar: mainland };
export const roadsLeader = person('roads-leader', ['unitLeader', roads]);
export const gardensLeader = person('gardens-leader', ['unitLeader', gardens]);
export const countySupervisor = person('county-supervisor', ['supervisor', county]);
export const townSupervisorOnly = person('the-town-supervisor', ['supervisor', town]);

const childId = '0f0e0d0c-0000-8000-8000-0000000000c1' as CaseId;

/** What opens a child about this parent, by this person in the name of this unit. */
const opening = (parent: CaseState, actor: Actor, owner: UnitRef, form: string) => ({
  parent,
  caseId: childId,
  number: 'SO-350500-20260921-00001-X',
  requestId: 'open-child' as RequestId,
  actor,
  owner,
  submission: submission(form),
});

/** A case about litter that the roads department has in hand. */
export function parentInHand(): TestCase {
  const it = new TestCase();
  it.open();
  it.act(acceptor, 'file');
  it.act(acceptor, 'dispatch', { unit: roads });
  return it;
}

export function issuedOrder(parent: CaseState = parentInHand().state, dueDays = 3): TestCase {
  const it = new TestCase(MONDAY_NINE, orderContext);
  it.give(supervisionOpening({ ...opening(parent, supervisor, village, 'supervision-order@1'), dueDays }));
  return it;
}

export function blownWhistle(units: readonly UnitRef[] = [roads, gardens]): TestCase {
  const it = new TestCase(MONDAY_NINE, whistleContext);
  it.give(
    whistleOpening({
      ...opening(parentInHand().state, acceptor, village, 'whistle-call@1'),
      units,
      coordinator: county,
      respondWithin: { value: 2, unit: 'urgentHours' },
    }),
  );
  return it;
}
