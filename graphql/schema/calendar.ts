import type { WorkingCalendar } from '#domain/clock/types.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { calendarOf } from '../kernel-context.ts';

const WorkingCalendarRef = builder.objectRef<WorkingCalendar>('WorkingCalendar');

export function registerCalendar(): void {
  WorkingCalendarRef.implement({
    fields: (t) => ({
      id: t.exposeString('id'),
      version: t.exposeInt('version'),
      timeZone: t.exposeString('timeZone'),
      knownUntil: t.exposeString('knownUntil'),
    }),
  });
  builder.queryField('calendar', (t) =>
    t.field({
      type: WorkingCalendarRef,
      resolve: (_root, _args, context) => {
        const { resources, viewer } = signedIn(context);
        return calendarOf(resources, viewer.jurisdiction);
      },
    }),
  );
}
