/** Who does what in an approval; departments have the same four posts everywhere. */
import type { QueueRule } from '../define.ts';

/** The window (受理窗口): receives, accepts, delivers. */
export const desk = { post: 'acceptor', of: 'owner' } as const satisfies QueueRule;
export const reviewer = { post: 'handler', of: 'owner' } as const satisfies QueueRule;
/** The head of the organ decides and prolongs (行政许可法 §42). */
export const head = { post: 'unitLeader', of: 'owner' } as const satisfies QueueRule;
export const overseer = { post: 'supervisor', of: 'owner' } as const satisfies QueueRule;
export const partner = { post: 'handler', of: 'parties' } as const satisfies QueueRule;
export const partnerHead = { post: 'unitLeader', of: 'parties' } as const satisfies QueueRule;
/** The government to which the department reports. */
export const governmentHead = { post: 'unitLeader', of: 'assigned' } as const satisfies QueueRule;
