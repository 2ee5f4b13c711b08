import type { IntakeRule } from '../define.ts';

/** The petitions office of the county or city; in a town its centre takes petitions itself. */
export const petitionIntake: IntakeRule = {
  kind: 'division',
  department: 'petitions',
  levels: ['county', 'city'],
  centres: ['town'],
};
