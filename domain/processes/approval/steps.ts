/** Steps of 行政许可法 chapter 4 (申请与受理、审查与决定、送达), then the rating of the service (国办发〔2019〕51号). */

const application = { name: 'application', label: { zh: '申请', en: 'Application' }, states: [] } as const;
const ended = { zh: '办结', en: 'Closed' };
const hearing = ['hearingOffered', 'hearing', 'hearingAnnounced', 'hearingSession'] as const;

export const approvalSteps = [
  application,
  {
    name: 'acceptance',
    label: { zh: '受理', en: 'Acceptance' },
    states: ['received', 'correcting', 'corrected'],
  },
  {
    name: 'examination',
    label: { zh: '审查', en: 'Examination' },
    states: [
      'examining',
      'siteCheck',
      ...hearing,
      'specialProcedure',
      'publicity',
      'consulting',
      'consolidating',
      'upperExamining',
    ],
  },
  { name: 'decision', label: { zh: '决定', en: 'Decision' }, states: ['deciding', 'governmentDeciding'] },
  {
    name: 'delivery',
    label: { zh: '送达', en: 'Delivery' },
    states: ['granted', 'toDeliver', 'refused', 'committed', 'committedToDeliver'],
  },
  {
    name: 'commitmentCheck',
    label: { zh: '承诺核查', en: 'Commitment check' },
    states: ['commitmentCheck'],
    ifReached: true,
  },
  { name: 'rating', label: { zh: '评价', en: 'Rating' }, states: ['delivered', 'rectifying'] },
  {
    name: 'end',
    label: ended,
    states: ['closed', 'notNeeded', 'notOurs', 'lapsed', 'withdrawn', 'revoked'],
  },
] as const;

/** 撤回、撤销、注销 (§8, §69, §70): the holder is heard before anything is decided. */
export const licenceChangeSteps = [
  { name: 'opening', label: { zh: '立案', en: 'Opening' }, states: ['opened'] },
  { name: 'hearing', label: { zh: '听取意见', en: 'Holder heard' }, states: [...hearing, 'heard'] },
  { name: 'decision', label: { zh: '决定', en: 'Decision' }, states: ['cancellationAsked', 'deciding'] },
  { name: 'delivery', label: { zh: '送达公告', en: 'Delivery' }, states: ['toDeliver'] },
  { name: 'end', label: ended, states: ['changed', 'dismissed'] },
] as const;

export const rectificationSteps = [
  { name: 'rating', label: { zh: '差评', en: 'Bad rating' }, states: [] },
  { name: 'callBack', label: { zh: '回访核实', en: 'Call-back' }, states: ['toCallBack', 'underReview'] },
  { name: 'rectification', label: { zh: '整改', en: 'Putting right' }, states: ['rectifying'] },
  { name: 'feedback', label: { zh: '反馈', en: 'Feedback' }, states: ['toFeedBack'] },
  { name: 'confirmation', label: { zh: '确认', en: 'Confirmation' }, states: ['toConfirm'] },
  { name: 'end', label: ended, states: ['rectified', 'mistaken', 'malicious'] },
] as const;
