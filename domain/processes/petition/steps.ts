/** Steps of 信访工作条例 §22 to §36, of the hotline's orders, and of the complaints settled by mediation. */

const registering = { zh: '登记', en: 'Registration' };
const accepting = { zh: '受理', en: 'Acceptance' };
const handling = { zh: '办理', en: 'Handling' };
const ended = { zh: '办结', en: 'Concluded' };

export const petitionSteps = [
  { name: 'registration', label: registering, states: ['registered'] },
  {
    name: 'acceptance',
    label: accepting,
    states: ['transferred', 'assigned', 'objected', 'disputed', 'jointMeeting', 'toAccept'],
  },
  { name: 'handling', label: handling, states: ['handling'] },
  { name: 'opinion', label: { zh: '答复意见', en: 'Written opinion' }, states: ['approving', 'answered', 'delivered'] },
  {
    name: 'review',
    label: { zh: '复查复核', en: 'Review' },
    states: ['underReview', 'reviewAbove'],
    ifReached: true,
  },
  {
    name: 'end',
    label: ended,
    states: ['concluded', 'settled', 'notAccepted', 'splitOff', 'noLonger', 'merged', 'withdrawn'],
  },
] as const;

/** 复查 and 复核: after the opinion on review the petitioner may ask once more (§35, §36). */
export const reviewSteps = [
  { name: 'request', label: { zh: '申请', en: 'Request' }, states: [] },
  { name: 'acceptance', label: accepting, states: ['requested'] },
  { name: 'examination', label: { zh: '审查', en: 'Examination' }, states: ['reviewing', 'hearing'] },
  { name: 'opinion', label: { zh: '审签意见', en: 'Opinion' }, states: ['approving', 'answered', 'delivered'] },
  {
    name: 'reReview',
    label: { zh: '复核', en: 'Re-review' },
    states: ['underReReview', 'reReviewAbove'],
    ifReached: true,
  },
  { name: 'end', label: ended, states: ['upheld', 'modified', 'revoked', 'notAccepted', 'withdrawn'] },
] as const;

export const hotlineSteps = [
  { name: 'intake', label: accepting, states: ['received'] },
  { name: 'dispatch', label: { zh: '派单', en: 'Dispatch' }, states: ['dispatched', 'objected'] },
  { name: 'handling', label: handling, states: ['handling', 'jointHandling', 'gathering', 'terminating'] },
  { name: 'callBack', label: { zh: '回访', en: 'Call-back' }, states: ['callBack'] },
  {
    name: 'end',
    label: ended,
    states: ['closed', 'answeredOnCall', 'notAccepted', 'terminated', 'merged', 'withdrawn'],
  },
] as const;

const complaintEnds = ['concluded', 'settled', 'failed', 'notAccepted', 'withdrawn'] as const;

export const complaintSteps = [
  { name: 'complaint', label: { zh: '投诉', en: 'Complaint' }, states: [] },
  { name: 'acceptance', label: accepting, states: ['received'] },
  { name: 'mediation', label: { zh: '调解', en: 'Mediation' }, states: ['handling'] },
  { name: 'result', label: { zh: '结果审签', en: 'Result' }, states: ['confirming'] },
  { name: 'end', label: ended, states: complaintEnds },
] as const;

export const serviceSteps = [
  { name: 'request', label: { zh: '申请', en: 'Request' }, states: [] },
  { name: 'acceptance', label: accepting, states: ['received'] },
  { name: 'handling', label: handling, states: ['handling'] },
  { name: 'result', label: { zh: '结果审签', en: 'Result' }, states: ['confirming'] },
  { name: 'end', label: ended, states: complaintEnds },
] as const;
