/** How things stand against last week, and what has been overdue for longest. */
const zh = {
  title: '近四周走势',
  hint: '每天此时的件数，按您现在可见的案件计算',
  open: '在办',
  overdue: '超期',
  day: '日期',
  more: '比上周此时多 %{count} 件',
  fewer: '比上周此时少 %{count} 件',
  same: '与上周此时持平',
  opened: '近 7 天新增',
  closed: '近 7 天办结',
  moreThanBefore: '比前 7 天多 %{count} 件',
  fewerThanBefore: '比前 7 天少 %{count} 件',
  sameAsBefore: '与前 7 天持平',
  failed: '走势没有读取成功',
  longest: '超期最久',
  longestHint: '现行时限已过，到期最早的在前',
  allOverdue: '全部超期',
  noneOverdue: '没有现行时限已过的案件。',
};

const en: typeof zh = {
  title: 'The last four weeks',
  hint: 'At this hour of each day, of the cases you may see now',
  open: 'Open',
  overdue: 'Overdue',
  day: 'Day',
  more: '%{count} more than this time last week',
  fewer: '%{count} fewer than this time last week',
  same: 'As many as this time last week',
  opened: 'Opened in 7 days',
  closed: 'Closed in 7 days',
  moreThanBefore: '%{count} more than the 7 days before',
  fewerThanBefore: '%{count} fewer than the 7 days before',
  sameAsBefore: 'As many as the 7 days before',
  failed: 'The last weeks could not be read',
  longest: 'Longest overdue',
  longestHint: 'Past the limit that runs now; what fell due first comes first',
  allOverdue: 'All overdue',
  noneOverdue: 'No case is past the limit that runs now.',
};

export const trendZh = { trend: zh };
export const trendEn = { trend: en };
