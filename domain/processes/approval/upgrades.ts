/**
 * Steps between the versions of each approval. On @1 of those handled jointly a disagreement is one of the answers of a form, and
 * the last department's answer stands for all: once opinions are being given nobody can tell any more whether there was
 * one, and @2 would grant over it without a word. Such a case is decided under @1.
 */
import type { Upgrade } from '../upgrades.ts';
import { approvalProcesses } from './index.ts';
import type { States } from './states.ts';

const opinionsGiven: States = [
  'consulting',
  'consolidating',
  'siteCheck',
  'specialProcedure',
  'deciding',
  'governmentDeciding',
];

export const approvalUpgrades: readonly Upgrade[] = approvalProcesses
  .filter(({ version }) => version > 1)
  .map(({ id, version, actions, states }) => ({
    process: id,
    from: version - 1,
    to: version,
    ...(version === 2 && Object.hasOwn(actions, 'submitDisagreement') && { except: opinionsGiven }),
    // Published already or not: the newer version keeps it in a state, which the older one has not.
    ...(Object.hasOwn(states, 'committedToDeliver') && !keepsPublication(id, version - 1) && { except: ['committed'] }),
  }));

function keepsPublication(process: string, version: number): boolean {
  const earlier = approvalProcesses.find((one) => one.id === process && one.version === version);
  return earlier !== undefined && Object.hasOwn(earlier.states, 'committedToDeliver');
}
