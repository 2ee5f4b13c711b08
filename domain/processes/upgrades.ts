/**
 * Versions between which cases under way can be taken. A step is listed by hand: every state of the older version exists
 * in the newer one and means the same there, so that a case stays where it is and the same queue waits for it. Both
 * definitions are published and therefore immutable.
 */
export interface Upgrade {
  readonly process: string;
  readonly from: number;
  readonly to: number;
}

export const upgrades: readonly Upgrade[] = [
  { process: 'grid.incident', from: 1, to: 2 },
  { process: 'grid.incident', from: 2, to: 3 },
  { process: 'petition.appeal', from: 1, to: 2 },
  { process: 'petition.report', from: 1, to: 2 },
  { process: 'petition.review', from: 1, to: 2 },
  { process: 'petition.re-review', from: 1, to: 2 },
  { process: 'project.it', from: 1, to: 2 },
];

export function hasUpgrade(process: string, from: number, to: number): boolean {
  return upgrades.some((upgrade) => upgrade.process === process && upgrade.from === from && upgrade.to === to);
}
