/** What a session may open. The same CASL rules as the server's; the server stays the authority. */
import { can, type AppAbility } from '#domain/authz/ability.ts';
import type { Action, SubjectName, Subjects } from '#domain/authz/subjects.ts';
import type { Session } from './session.ts';

/** Resources of the UI and the subject each of them shows. */
const subjects: Readonly<Record<string, SubjectName>> = {
  cases: 'Case',
  overdue: 'Case',
  supervision: 'Case',
  desk: 'Case',
  queue: 'WorkItem',
  calendars: 'Calendar',
  licences: 'Licence',
};

/** Names react-admin gives to what a page does; the UI never edits a record outside the case's own actions. */
const actions: Readonly<Record<string, Action>> = { list: 'read', show: 'read', read: 'read', work: 'work' };

/** Posts that oversee what others do: the same as the server asks for. */
export const OVERSEEING: ReadonlySet<string> = new Set(['supervisor', 'unitLeader']);
/**
 * Oversees an area, and not what came to a department: its cases of last week are those it has now, and the two can be
 * compared.
 */
export function overseesArea(holdings: Session['holdings']): boolean {
  return holdings.some(({ post, unit }) => OVERSEEING.has(post) && unit.kind === 'centre');
}

/** Posts that watch over limits; others see their own lateness in their queue. */
const WATCHING = new Set(['supervisor', 'unitLeader', 'dispatcher']);

const RATED = new Set(['county', 'city']);

export interface AccessRequest {
  readonly action: string;
  readonly resource: string;
  readonly record?: Record<string, unknown> | undefined;
}

/** May the holder of these rules and posts do this? */
export function mayUse(ability: AppAbility, holdings: Session['holdings'], request: AccessRequest): boolean {
  if (request.resource === 'notices' || request.resource === 'home') return true;
  const held = holdings.map((holding) => holding.post);
  if (request.resource === 'delegations') return held.some((post) => post !== 'administrator');
  if (request.resource === 'report') return held.some((post) => post === 'gridWorker' || post === 'acceptor');
  if (request.resource === 'newCase') return held.includes('acceptor');
  // The hotline is of the county and the city.
  if (request.resource === 'rates')
    return holdings.some(({ post, unit }) => post === 'supervisor' && RATED.has(unit.level));
  const type = subjects[request.resource];
  if (!type) return false;
  if (
    (request.resource === 'overdue' || request.resource === 'supervision') &&
    !held.some((post) => WATCHING.has(post))
  )
    return false;
  if (request.resource === 'desk' && !held.some((post) => OVERSEEING.has(post))) return false;
  const action = actions[request.action];
  if (!action) return false;
  if (!request.record) return ability.can(action, type);
  return can(ability, action, type, request.record as unknown as Subjects[typeof type]);
}
