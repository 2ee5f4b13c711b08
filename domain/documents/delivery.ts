/** How a paper stands, and the ways in which it reaches its receiver (送达方式). */
import type { Label } from '../labels.ts';

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
