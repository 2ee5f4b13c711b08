/** Who does what in a petition. A grid centre of a town or county works through posts of other names than a bureau. */
import type { QueueRule } from '../define.ts';

const working = { centre: 'dispatcher', department: 'handler' } as const;
const leading = { centre: 'supervisor', department: 'unitLeader' } as const;

/** The office that registers, sorts and sends on (信访部门); it keeps the case. */
export const office = { post: 'acceptor', of: 'owner' } as const satisfies QueueRule;
export const officeWorker = { post: working, of: 'owner' } as const satisfies QueueRule;
export const officeHead = { post: leading, of: 'owner' } as const satisfies QueueRule;
export const overseer = { post: 'supervisor', of: 'owner' } as const satisfies QueueRule;
/** The unit that has the power to handle (有权处理机关); the office itself while nobody else was named. */
export const unitDesk = { post: 'acceptor', of: 'assigned' } as const satisfies QueueRule;
export const unitWorker = { post: working, of: 'assigned' } as const satisfies QueueRule;
export const unitHead = { post: leading, of: 'assigned' } as const satisfies QueueRule;
export const partyWorker = { post: 'handler', of: 'parties' } as const satisfies QueueRule;

/** Types of department that petitions and orders may be sent to: the published catalogue (派单目录). */
export const competentDepartments = {
  choice: 'any',
  types: [
    'urban-management',
    'housing',
    'water',
    'traffic-police',
    'gardens',
    'environment',
    'emergency',
    'utilities',
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
    'communications',
    'political-legal',
    'service-centre',
    'government',
  ],
} as const;
