import type { overdueZh } from './overdue.zh.ts';

export const overdueEn: typeof overdueZh = {
  overdue: {
    title: 'Overdue',
    subtitle: 'Cases of your area that are, or were, overdue',
    byUnit: 'Overdue by unit',
    byUnitHint: 'By owner, most overdue first',
    ofOpen: '%{open} open',
    overdueSeries: 'Overdue',
    emptyTitle: 'Nothing is overdue',
    emptyText: 'Every case is within its limit.',
    scope: 'Which cases',
    stillOpen: 'Still open',
    closedLate: 'Closed late',
    unownedOnly: 'Unowned only',
    unowned: 'Unowned',
    nobody: 'Nobody',
    queueOf: '%{unit} · %{post}',
    list: 'Overdue cases',
    count: '%{total} overdue',
  },
};
