/** How a paper stands, and the ways in which it reaches its receiver (送达方式). */
import type { CaseEvent, CaseEventBody } from '../case/events.ts';
import { ownMember } from '../case/own-member.ts';
import type { LocalDate } from '../ids.ts';
import type { Label } from '../labels.ts';
import type { ActionDefinition, ProcessDefinition } from '../processes/define.ts';
import { deliveryFormOf } from './delivery-forms.ts';
import { type DocumentKind, isDocumentKind } from './kinds.ts';

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
const decisions: readonly DocumentKind[] = [
  'approval-decision',
  'refusal-decision',
  'licence',
  'revocation-decision',
  'petition-opinion',
  'review-opinion',
];

export interface FormalDelivery {
  /** Of the move: what was issued before it has been delivered by it. */
  readonly seq: number;
  readonly kinds: readonly DocumentKind[];
  readonly manner: DeliveryManner;
  /** Null: by the move itself, on its day. */
  readonly day: LocalDate | null;
}

/**
 * A move that issues a delivery receipt has said when and how the decision reached its receiver; where the party says
 * itself that it has the paper, that is a receipt given online.
 */
export function deliveryOf({ actions }: ProcessDefinition, event: Told): FormalDelivery | null {
  if (event.type !== 'moved') return null;
  const action = ownMember(actions, event.data.action);
  if (action?.receiptOf !== undefined) {
    const kinds = action.receiptOf.filter(isDocumentKind);
    return { seq: event.seq, kinds, manner: 'electronic', day: null };
  }
  const form = deliveryFormOf(action);
  if (form === null) return null;
  const day = event.data.facts[form.day];
  const manner = ownMember(form.manners, String(event.data.facts[form.manner]));
  return typeof day !== 'string' || manner === undefined ? null : { seq: event.seq, kinds: decisions, manner, day };
}

/** The action by which the party receives a paper of this kind while the case waits for that; null in other states. */
export function receiptOfPaper({ actions }: ProcessDefinition, state: string, kind: DocumentKind): string | null {
  const isReceipt = ({ from, receiptOf = [] }: ActionDefinition) => from.includes(state) && receiptOf.includes(kind);
  return Object.entries(actions).find(([, action]) => isReceipt(action))?.[0] ?? null;
}

export const issuesDecision = (action: ActionDefinition | undefined): boolean =>
  action?.issues?.some(({ document }) => decisions.some((kind) => kind === document)) ?? false;
