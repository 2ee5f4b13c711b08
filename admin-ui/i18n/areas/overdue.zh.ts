/** Overdue cases for supervisors. */
export const overdueZh = {
  overdue: {
    title: '超期督办',
    subtitle: '辖区内现已超期或曾经超期的案件',
    byUnit: '各单位超期件数',
    byUnitHint: '按主管单位，超期最多的在前',
    ofOpen: '办理中 %{open} 件',
    overdueSeries: '超期',
    emptyTitle: '没有超期案件',
    emptyText: '所有案件都在时限之内。',
    scope: '范围',
    stillOpen: '尚未办结',
    closedLate: '超期办结',
    unownedOnly: '只看无主',
    unowned: '无主',
    nobody: '无人',
    queueOf: '%{unit} · %{post}',
    list: '超期案件列表',
    count: '超期 %{total} 件',
  },
};
