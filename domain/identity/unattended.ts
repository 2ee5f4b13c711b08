/**
 * The header of a request that a page made by itself while nobody used it: such a one keeps no session alive. Who sends it
 * without need shortens his own session alone.
 */
export const UNATTENDED = 'GridCase-Unattended';
