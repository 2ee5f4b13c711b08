/** The timeline. */
import type { CaseEventBody } from '#domain/case/events.ts';
import type { Label } from '#domain/labels.ts';
import type { CaseEvent } from '#database/entities/case-event.entity.ts';
import type { ApiContext } from '../context.ts';
import { toldData } from '../event-data.ts';
import { mentionsOf } from '../event-mentions.ts';
import { summarise } from '../event-summary.ts';
import type { SummaryNames } from '../event-summary.ts';
import { jurisdictionOf } from '../kernel-context.ts';
import { CaseEventRef, LabelRef, UnitRef, UserRef } from './refs.ts';

export function registerCaseEvent(): void {
  CaseEventRef.implement({
    fields: (t) => ({
      seq: t.int({ resolve: ({ event }) => event.seq }),
      at: t.field({ type: 'DateTime', resolve: ({ event }) => event.at }),
      type: t.string({ resolve: ({ event }) => event.type }),
      summary: t.field({
        type: LabelRef,
        resolve: async ({ event, definition }, _args, context) =>
          summarise(definition, bodyOf(event), await namesFor(event, context)),
      }),
      reason: t.string({ nullable: true, resolve: ({ event }) => ('reason' in event.data ? event.data.reason : null) }),
      actor: t.field({
        type: UserRef,
        nullable: true,
        resolve: ({ event }, _args, { loaders }) => (event.actorUserId ? loaders.user.load(event.actorUserId) : null),
      }),
      onBehalfOf: t.field({
        type: UserRef,
        nullable: true,
        description: 'The holder of the post, when the actor stood in for him.',
        resolve: ({ event }, _args, { loaders }) =>
          event.actorOnBehalfOf ? loaders.user.load(event.actorOnBehalfOf) : null,
      }),
      unit: t.field({
        type: UnitRef,
        nullable: true,
        resolve: ({ event }, _args, { loaders }) => (event.actorUnitId ? loaders.unit.load(event.actorUnitId) : null),
      }),
      post: t.string({ nullable: true, resolve: ({ event }) => event.actorPost }),
      engineReason: t.string({ nullable: true, resolve: ({ event }) => event.engineReason }),
      data: t.field({ type: 'JSON', resolve: ({ event }) => toldData(bodyOf(event)) }),
      hash: t.string({ resolve: ({ event }) => event.hash }),
    }),
  });
}

/** Type and data were written together by the kernel. */
function bodyOf(event: CaseEvent): CaseEventBody {
  return { type: event.type, data: event.data } as CaseEventBody;
}

async function namesFor(event: CaseEvent, { loaders, resources }: ApiContext): Promise<SummaryNames> {
  const { unitIds, userIds } = mentionsOf(bodyOf(event));
  const [units, users, { timeZone }] = await Promise.all([
    Promise.all(unitIds.map((id) => loaders.unit.load(id))),
    Promise.all(userIds.map((id) => loaders.user.load(id))),
    jurisdictionOf(resources, event.jurisdiction),
  ]);
  return {
    unit: (id): Label => {
      const unit = units.find((row) => row?.id === id);
      return { zh: unit?.nameZh ?? '', en: unit?.nameEn ?? '' };
    },
    user: (id) => users.find((row) => row?.id === id)?.displayName ?? '',
    date: (instant) => ({
      zh: new Intl.DateTimeFormat('zh-CN', { timeZone, dateStyle: 'long' }).format(instant),
      en: new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'long' }).format(instant),
    }),
  };
}
