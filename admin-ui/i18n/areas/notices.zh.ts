/** Notices; `kind` names the kinds of domain/case/projection.ts. */
export const noticesZh = {
  notices: {
    title: '通知',
    subtitle: '%{smart_count} 条未读',
    allRead: '全部已读',
    markAll: '全部标为已读',
    markOne: '标为已读',
    unread: '未读',
    unreadOnly: '只看未读',
    all: '全部',
    more: '加载更多',
    emptyTitle: '没有通知',
    emptyText: '任务到达、退回、催办和办结时会通知您。',
    emptyUnreadTitle: '没有未读通知',
    emptyUnreadText: '您已看完全部通知。',
    list: '通知列表',
    scope: '通知范围',
    delegation: '%{from} 委托 %{to} 代理',
    caseGone: '案件已不可见',
  },
};
