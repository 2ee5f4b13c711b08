/** States of version 2: those of version 1, and several units at work at once. */
import type { StateDefinition } from '../define.ts';
import { incidentStates } from './grid-incident-states.ts';

export const incident2States = {
  ...incidentStates,
  jointHandling: {
    label: { zh: '联合处置中', en: 'In joint handling' },
    phase: 'handling',
    queue: { post: 'handler', of: 'parties' },
  },
} as const satisfies Record<string, StateDefinition>;

export type Incident2State = keyof typeof incident2States;
