/** Constants of the seeded jurisdiction. */
export const QUANZHOU = '350500';

/** Everything seeded is in force from here on: before the first case that may be imported. */
export const VALID_FROM = new Date('2000-01-01T00:00:00Z');
