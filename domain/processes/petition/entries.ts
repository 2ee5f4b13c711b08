/**
 * How a petition comes in: by every channel, written down by staff or handed in by the petitioner (信访工作条例 §17,
 * §19, §22). What came back after the last word is registered too, and ends there.
 */
import type { EntryDefinition } from '../define.ts';
import type { PetitionState } from './petition-states.ts';

export function petitionEntries(form: string, basis: string): Readonly<Record<string, EntryDefinition<PetitionState>>> {
  return {
    register: {
      label: { zh: '信访登记', en: 'Register a petition' },
      to: 'registered',
      by: ['acceptor', 'gridWorker', 'party'],
      form,
      issues: [{ document: 'registration-receipt', to: 'party' }],
      ladder: 'full',
      basis,
    },
    registerAgain: {
      label: { zh: '登记为不再受理', en: 'Register as not accepted again' },
      to: 'noLonger',
      by: ['acceptor'],
      form: 'petition-again@1',
      issues: [{ document: 'non-acceptance-notice', to: 'party' }],
      ladder: 'verdictOnly',
      basis: '信访工作条例 §36',
    },
  };
}
