/** Who does what in a project; departments have the same four posts everywhere. */
import type { QueueRule } from '../define.ts';

/** The window of the department that leads. */
export const desk = { post: 'acceptor', of: 'owner' } as const satisfies QueueRule;
export const lead = { post: 'handler', of: 'owner' } as const satisfies QueueRule;
export const leadHead = { post: 'unitLeader', of: 'owner' } as const satisfies QueueRule;
/** The unit that builds or carries the project out, once it is named. */
export const builder = { post: 'handler', of: 'assigned' } as const satisfies QueueRule;
export const government = { post: 'unitLeader', of: 'assigned' } as const satisfies QueueRule;
export const consulted = { post: 'handler', of: 'parties' } as const satisfies QueueRule;
export const consultedHead = { post: 'unitLeader', of: 'parties' } as const satisfies QueueRule;
/** Experts act beside the secretariat's task and claim nothing: a claim of one would lock the others out. */
export const expert = { post: 'expert', of: 'assigned' } as const satisfies QueueRule;

/** Departments and bodies a project may be carried out by. */
export const carriers: readonly string[] = [
  'industry',
  'development-reform',
  'finance',
  'data',
  'education',
  'health',
  'civil-affairs',
  'culture-tourism',
  'natural-resources',
  'public-security',
  'agriculture',
  'market-regulation',
  'commerce',
  'science',
  'urban-management',
  'housing',
  'water',
  'traffic-police',
  'gardens',
  'environment',
  'emergency',
  'utilities',
  'political-legal',
  'petitions',
  'hotline',
  'service-centre',
];
