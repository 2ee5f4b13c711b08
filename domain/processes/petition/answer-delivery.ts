/**
 * From the signed opinion to its receipt. The thirty days to ask for review and re-review are the petitioner's from the day
 * on which he has the written answer (信访工作条例 §35, §36), so the case waits until it is on record how and when it
 * reached him. Nothing ends by silence meanwhile: whoever does not deliver is reminded, late and supervised.
 */
import type { ActionDefinition, ActorRule, ClockDefinition, StateDefinition } from '../define.ts';
import { supervisedLadder } from './ladders.ts';
import { office } from './posts.ts';

type DeliveryState = 'answered' | 'delivered';

/** `answered` is what it was in the versions before: signed and issued, and the petitioner may act on it at once. */
export const deliveryStates = {
  answered: { label: { zh: '已答复，待送达', en: 'Answered, to be delivered' }, phase: 'feedback', queue: office },
  delivered: { label: { zh: '答复已送达', en: 'Answer delivered' }, phase: 'feedback', queue: office },
} as const satisfies Record<DeliveryState, StateDefinition>;

interface Answer {
  /** The paper that has to arrive. */
  readonly document: string;
  readonly by: readonly ActorRule[];
  readonly basis: string;
}

export function answerDelivery({ document, by, basis }: Answer) {
  return {
    deliver: {
      label: { zh: '登记送达', en: 'Record the delivery' },
      from: ['answered'],
      to: 'delivered',
      by,
      form: 'petition-delivery@1',
      issues: [{ document: 'delivery-receipt', to: 'file' }],
      tone: 'primary',
      basis,
    },
    acknowledge: {
      label: { zh: '确认收到意见书', en: 'Confirm that the opinion was received' },
      from: ['answered'],
      to: 'delivered',
      by: ['party'],
      receiptOf: [document],
      tone: 'primary',
      basis,
    },
  } as const satisfies Record<string, ActionDefinition<DeliveryState>>;
}

/** The regulation gives no days for the delivery itself; these are the fifteen that it gives for every other notice. */
export const deliveryClock: ClockDefinition<DeliveryState> = {
  label: { zh: '送达期限', en: 'Limit for delivery' },
  kind: 'promised',
  limit: { value: 15, unit: 'calendarDays' },
  runsIn: ['answered'],
  onReentry: 'newBudget',
  ladder: supervisedLadder,
  basis: '[practice]',
};

/** A period of the party's: it runs from the receipt that is on record. */
export const fromReceipt = { runsIn: ['delivered'], startsOnDayOf: { deliver: 'deliveredOn' } } as const;
