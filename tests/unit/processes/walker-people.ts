/** The units and people of the walks: every unit has people who hold every post, so that only rules of law stop a move. */
import { posts, type Actor, type Level, type Post, type UnitKind, type UnitRef } from '#domain/organisation.ts';
import { person } from '../kernel/cast.ts';
import type { UnitId } from '#domain/ids.ts';

const unit = (id: string, level: Level, kind: UnitKind): UnitRef => ({ id: id as UnitId, level, kind });

export const owner = unit('owner', 'county', 'department');
export const superior = unit('superior', 'city', 'department');
export const site = unit('site', 'village', 'centre');
/** Whom a case may be sent to: departments and a centre. */
export const targets: readonly UnitRef[] = [
  unit('first', 'county', 'department'),
  unit('second', 'county', 'department'),
  unit('third', 'county', 'department'),
  unit('below', 'town', 'centre'),
];

const allPosts = (Object.keys(posts) as Post[]).filter((post) => post !== 'administrator');

export const PEOPLE_PER_UNIT = 5;

/** Five each: a panel of experts is the largest number of names that a rule asks for. */
export const people: readonly Actor[] = [owner, superior, site, ...targets].flatMap((at) =>
  Array.from({ length: PEOPLE_PER_UNIT }, (_, one) =>
    person(`${at.id}-${one}`, ...allPosts.map((post) => [post, at] as const)),
  ),
);

export const party: Actor = { kind: 'party' };
