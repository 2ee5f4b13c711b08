import type { noticesZh } from './notices.zh.ts';

export const noticesEn: typeof noticesZh = {
  notices: {
    title: 'Notices',
    subtitle: '%{smart_count} unread',
    allRead: 'All read',
    markAll: 'Mark all as read',
    markOne: 'Mark as read',
    unread: 'Unread',
    unreadOnly: 'Unread only',
    all: 'All',
    more: 'Load more',
    emptyTitle: 'No notices',
    emptyText: 'You are told when work arrives, comes back, falls due or is closed.',
    emptyUnreadTitle: 'Nothing unread',
    emptyUnreadText: 'You have read every notice.',
    list: 'Notices',
    scope: 'Which notices',
    delegation: '%{to} stands in for %{from}',
    caseGone: 'The case is no longer visible to you',
  },
};
