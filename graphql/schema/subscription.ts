/**
 * `changed`: tells a browser to fetch again what it shows. The ability filters what the database says, so that not even
 * the number of an invisible case is told.
 */
import { can } from '#domain/authz/ability.ts';
import type { CaseChange } from '#database/change-channel.ts';
import type { LiveUpdate } from '#database/live-updates.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { toGlobalId } from '../global-ids.ts';
import { eventStream } from '../event-stream.ts';
import type { Viewer } from '../viewer.ts';
import { ChangeKindEnum } from './enums.ts';

interface ChangeShape {
  readonly kind: 'case' | 'queue' | 'notice';
  readonly caseId: string | null;
  readonly number: string | null;
}
const ChangeRef = builder.objectRef<ChangeShape>('Change');

export function registerSubscription(): void {
  ChangeRef.implement({
    fields: (t) => ({
      kind: t.field({ type: ChangeKindEnum, resolve: (change) => change.kind }),
      caseId: t.id({
        nullable: true,
        resolve: ({ caseId }) => (caseId === null ? null : toGlobalId('Case', caseId)),
      }),
      number: t.exposeString('number', { nullable: true }),
    }),
  });
  builder.subscriptionType({
    authScopes: { signedIn: true },
    fields: (t) => ({
      changed: t.field({
        type: ChangeRef,
        description:
          'Something the caller may see has changed: refetch what you show. Without a case: after a gap, refetch all.',
        subscribe: (_root, _args, context) => {
          const { resources, viewer, renewViewer } = signedIn(context);
          return eventStream(resources.changes, { viewer, renew: renewViewer, pick: changesFor });
        },
        resolve: (change: ChangeShape) => change,
      }),
    }),
  });
}

const without = (kind: ChangeShape['kind']): ChangeShape => ({ kind, caseId: null, number: null });
const everything = (['case', 'queue', 'notice'] as const).map(without);
const besideCases = (['queue', 'notice'] as const).map(without);

/** A visible case always says `case`; where it is, or was, with one of the caller's units, he may have notices too. */
function changesFor(viewer: Viewer, update: LiveUpdate): readonly ChangeShape[] {
  if (update.kind === 'resync') return everything;
  // Who stands in for another from now on has other tasks as well.
  if (update.kind === 'told') return update.toldUserIds.includes(viewer.userId) ? besideCases : [];
  const { change } = update;
  if (!can(viewer.ability, 'read', 'Case', change)) return [];
  const { caseId, number } = change;
  return (concerns(viewer, change) ? (['case', 'notice'] as const) : (['case'] as const)).map((kind) => ({
    kind,
    caseId,
    number,
  }));
}

function concerns({ holdings, userId }: Viewer, { unitIds, reporterIds }: CaseChange): boolean {
  return reporterIds.includes(userId) || holdings.some(({ unit }) => unitIds.includes(unit.id));
}
