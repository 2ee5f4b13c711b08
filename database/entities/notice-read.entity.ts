/** A person has read a notice; a notice to a post is read by each holder for themselves. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { UserId } from '#domain/ids.ts';

export const NoticeRead = defineEntity({
  name: 'NoticeRead',
  tableName: 'notice_read',
  properties: {
    noticeId: p.uuid().primary(),
    userId: p.uuid().$type<UserId>().primary(),
    readAt: p.datetime(),
  },
});
export type NoticeRead = InferEntity<typeof NoticeRead>;
