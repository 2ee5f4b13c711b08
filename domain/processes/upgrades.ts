/**
 * Versions between which cases under way can be taken. A step is listed by hand: every state of the older version exists
 * in the newer one and means the same there, so that a case stays where it is and the same queue waits for it. Both
 * definitions are published and therefore immutable.
 */
import { approvalUpgrades } from './approval/upgrades.ts';

export interface Upgrade {
  readonly process: string;
  readonly from: number;
  readonly to: number;
  /** States in which a case stays with the older version: what was said there does not say what the newer one asks. */
  readonly except?: readonly string[];
  /**
   * Processes whose cases about a case of this one go over before it, between the same versions: the newer version asks
   * of them what their older one does not know, or both give the party his rights anew.
   */
  readonly childrenFirst?: readonly string[];
}

export const upgrades: readonly Upgrade[] = [
  { process: 'grid.incident', from: 1, to: 2 },
  { process: 'grid.incident', from: 2, to: 3 },
  // Who gives a review up has it end by itself (信访工作条例 §35, §36): an older one would be told and go on for nobody.
  { process: 'petition.appeal', from: 1, to: 2, childrenFirst: ['petition.review'] },
  // A petition goes on by how its review ends, so neither is left with a window that counts from the signing (§35, §36).
  { process: 'petition.appeal', from: 2, to: 3, childrenFirst: ['petition.review'] },
  // An assignment under way is answered with the report that it asked for (§22).
  { process: 'petition.appeal', from: 3, to: 4 },
  { process: 'petition.appeal', from: 4, to: 5 },
  { process: 'petition.hotline', from: 1, to: 2 },
  { process: 'petition.opinion', from: 1, to: 2 },
  { process: 'petition.report', from: 1, to: 2 },
  { process: 'petition.report', from: 2, to: 3 },
  { process: 'petition.review', from: 1, to: 2, childrenFirst: ['petition.re-review'] },
  { process: 'petition.review', from: 2, to: 3 },
  { process: 'petition.re-review', from: 1, to: 2 },
  { process: 'petition.re-review', from: 2, to: 3 },
  { process: 'project.it', from: 1, to: 2 },
  { process: 'project.it', from: 2, to: 3 },
  { process: 'project.it', from: 3, to: 4 },
  // A change under review says at what stage it was asked for, and @1 took whatever was said.
  { process: 'project.franchise', from: 1, to: 2, except: ['changing'] },
  { process: 'project.ppp-datacentre', from: 1, to: 2, except: ['changing'] },
  { process: 'project.cloud-ppp', from: 1, to: 2, except: ['changing'] },
  ...['project.franchise', 'project.ppp-datacentre', 'project.cloud-ppp'].map((process) => ({
    process,
    from: 2,
    to: 3,
  })),
  { process: 'project.ppp-legacy', from: 1, to: 2 },
  // An objection under examination leads back to a display of its full time.
  ...['project.tech-upgrade-subsidy', 'project.iot-demo', 'project.software-award'].map((process) => ({
    process,
    from: 1,
    to: 2,
  })),
  ...['project.tech-upgrade-subsidy', 'project.iot-demo'].map((process) => ({ process, from: 2, to: 3 })),
  ...approvalUpgrades,
];

export function findUpgrade(process: string, from: number, to: number): Upgrade | null {
  return upgrades.find((upgrade) => upgrade.process === process && upgrade.from === from && upgrade.to === to) ?? null;
}

/** The step and those to be taken before it, in their order: what is about a case goes over first. */
export function withChildrenFirst(upgrade: Upgrade): readonly Upgrade[] {
  const { childrenFirst = [], from, to } = upgrade;
  const before = childrenFirst.flatMap((process) => findUpgrade(process, from, to) ?? []);
  return [...before.flatMap(withChildrenFirst), upgrade];
}
