/**
 * What the published forms of a delivery receipt (送达回证) say by their facts: the day, and the way under words of their
 * own. Kept beside the forms, which never change; a form that is not here records no delivery, and a test asks for it.
 */
import { ownMember } from '../case/own-member.ts';
import type { ActionDefinition } from '../processes/define.ts';
import type { DeliveryManner } from './delivery.ts';

export interface DeliveryForm {
  /** Names of the facts. */
  readonly day: string;
  readonly manner: string;
  readonly manners: Readonly<Record<string, DeliveryManner>>;
}

const manners = {
  direct: 'inPerson',
  post: 'post',
  electronic: 'electronic',
  left: 'leftAtPlace',
  public: 'publicNotice',
} as const;

const deliveryForms: Readonly<Record<string, DeliveryForm>> = {
  'approval-delivery@1': {
    day: 'deliveredOn',
    manner: 'method',
    manners,
  },
  'petition-delivery@1': {
    day: 'deliveredOn',
    manner: 'manner',
    manners,
  },
};

/** Null for an action that hands nothing over. */
export function deliveryFormOf(action: ActionDefinition | undefined): DeliveryForm | null {
  return isDelivery(action) ? deliveryForm(action?.form ?? '') : null;
}

export function deliveryForm(form: string): DeliveryForm | null {
  return ownMember(deliveryForms, form) ?? null;
}

export const isDelivery = (action: ActionDefinition | undefined): boolean =>
  action?.issues?.some(({ document }) => document === 'delivery-receipt') ?? false;
