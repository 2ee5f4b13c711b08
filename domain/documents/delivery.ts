/** How a paper stands, and the ways in which it reaches its receiver (送达方式). */
import type { CaseEvent, CaseEventBody } from '../case/events.ts';
import { ownMember } from '../case/own-member.ts';
import type { LocalDate } from '../ids.ts';
import type { Label } from '../labels.ts';
import type { ActionDefinition, ProcessDefinition } from '../processes/define.ts';
import { deliveryFormOf } from './delivery-forms.ts';
import type { DocumentKind } from './kinds.ts';

type Told = CaseEventBody & Pick<CaseEvent, 'seq'>;

export const documentStatuses = ['pending', 'issued', 'failed'] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** `download`: the party took it from the citizen pages, which is recorded by itself. */
export const deliveryManners = {
  download: { zh: '网上领取', en: 'Taken online' },
  inPerson: { zh: '直接送达', en: 'Handed over' },
  post: { zh: '邮寄送达', en: 'By post' },
  leftAtPlace: { zh: '留置送达', en: 'Left at the place' },
  publicNotice: { zh: '公告送达', en: 'By public notice' },
  electronic: { zh: '电子送达', en: 'Sent electronically' },
} as const satisfies Record<string, Label>;
export type DeliveryManner = keyof typeof deliveryManners;

/** What a delivery hands over: the decision and what it grants. Receipts and notices have deliveries of their own. */
const decisions: readonly DocumentKind[] = ['approval-decision', 'refusal-decision', 'licence', 'revocation-decision'];

export interface FormalDelivery {
  /** Of the move: what was issued before it has been delivered by it. */
  readonly seq: number;
  readonly kinds: readonly DocumentKind[];
  readonly manner: DeliveryManner;
  readonly day: LocalDate;
}

/** A move that issues a delivery receipt has said when and how the decision reached its receiver. */
export function deliveryOf({ actions }: ProcessDefinition, event: Told): FormalDelivery | null {
  if (event.type !== 'moved') return null;
  const form = deliveryFormOf(ownMember(actions, event.data.action));
  if (form === null) return null;
  const day = event.data.facts[form.day];
  const manner = ownMember(form.manners, String(event.data.facts[form.manner]));
  return typeof day !== 'string' || manner === undefined ? null : { seq: event.seq, kinds: decisions, manner, day };
}

export const issuesDecision = (action: ActionDefinition | undefined): boolean =>
  action?.issues?.some(({ document }) => decisions.some((kind) => kind === document)) ?? false;
