/** Who works in a department of the demonstration: enough people that nobody has to check his own work. */
import type { Level, Post } from '#domain/organisation.ts';
import { type DepartmentType, departmentTypesAt } from './departments.ts';

/** Departments that lead matters of their own: two go to a site, and who decides has not examined. */
const leading: ReadonlySet<DepartmentType> = new Set<DepartmentType>([
  'agriculture',
  'civil-affairs',
  'commerce',
  'communications',
  'culture-tourism',
  'data',
  'development-reform',
  'education',
  'environment',
  'finance',
  'health',
  'hotline',
  'industry',
  'market-regulation',
  'natural-resources',
  'petitions',
  'public-security',
  'service-centre',
  'traffic-police',
]);

/** Offices that watch over others' work and hand it out. */
const overseeing: ReadonlySet<DepartmentType> = new Set<DepartmentType>(['petitions', 'hotline', 'service-centre']);

export interface StaffMember {
  readonly type: DepartmentType;
  /** Ending of the username. */
  readonly role: string;
  readonly posts: readonly Post[];
}

export const departmentStaffAt = (level: Level): readonly StaffMember[] => departmentTypesAt(level).flatMap(staffOf);

function staffOf(type: DepartmentType): readonly StaffMember[] {
  const roles: Readonly<Record<string, Post>> = {
    acceptor: 'acceptor',
    handler: 'handler',
    leader: 'unitLeader',
    ...(leading.has(type) && { 'handler-2': 'handler', 'leader-2': 'unitLeader' }),
    ...(overseeing.has(type) && { dispatcher: 'dispatcher', supervisor: 'supervisor' }),
  };
  return Object.entries(roles).map(([role, post]) => ({ type, role, posts: [post] }));
}
