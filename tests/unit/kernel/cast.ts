/** The units and people of the kernel tests: one chain from village to city, two departments, everybody by post. */
import type { UnitId, UserId } from '#domain/ids.ts';
import type { Actor, Level, Post, UnitKind, UnitRef } from '#domain/organisation.ts';

const unit = (id: string, level: Level, kind: UnitKind): UnitRef => ({ id: id as UnitId, level, kind });

export const village = unit('village', 'village', 'centre');
export const town = unit('town', 'town', 'centre');
export const county = unit('county', 'county', 'centre');
export const city = unit('city', 'city', 'centre');
export const roads = unit('roads', 'county', 'department');
export const gardens = unit('gardens', 'county', 'department');

export type Person = Extract<Actor, { readonly kind: 'person' }>;

/** `person('an', 'acceptor', village, 'dispatcher', village)`: posts and units in pairs. */
export function person(id: string, ...posts: readonly (readonly [Post, UnitRef])[]): Person {
  return { kind: 'person', userId: id as UserId, holdings: posts.map(([post, at]) => ({ post, unit: at })) };
}

export const worker = person('worker', ['gridWorker', village]);
export const acceptor = person('acceptor', ['acceptor', village], ['dispatcher', village]);
export const otherAcceptor = person('other-acceptor', ['acceptor', village], ['dispatcher', village]);
export const supervisor = person('supervisor', ['supervisor', village]);
export const handler = person('handler', ['handler', roads]);
export const otherHandler = person('other-handler', ['handler', roads]);
export const leader = person('leader', ['unitLeader', roads]);
export const gardener = person('gardener', ['handler', gardens]);
export const gardenLeader = person('garden-leader', ['unitLeader', gardens]);
export const townAcceptor = person('town-acceptor', ['acceptor', town]);
export const townDispatcher = person('town-dispatcher', ['dispatcher', town]);
export const townSupervisor = person('town-supervisor', ['supervisor', town]);
export const countyDispatcher = person('county-dispatcher', ['acceptor', county], ['dispatcher', county]);
export const cityDispatcher = person('city-dispatcher', ['acceptor', city], ['dispatcher', city]);
export const administrator = person('administrator', ['administrator', city]);

export const everybody: readonly Person[] = [
  worker,
  acceptor,
  otherAcceptor,
  supervisor,
  handler,
  otherHandler,
  leader,
  gardener,
  gardenLeader,
  townAcceptor,
  townDispatcher,
  townSupervisor,
  countyDispatcher,
  cityDispatcher,
  administrator,
];

/** The unit above, as the service that knows the organisation would find it. */
export function superiorOf(owner: UnitRef): UnitRef | null {
  const chain = [village, town, county, city];
  return chain[chain.findIndex(({ id }) => id === owner.id) + 1] ?? null;
}
