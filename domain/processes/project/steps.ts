/** Steps of city IT projects, franchises (第17号令), legacy PPP (财金〔2014〕113号) and projects chosen for support. */

const ended = { zh: '办结', en: 'Closed' };

export const itProjectSteps = [
  { name: 'application', label: { zh: '申报', en: 'Application' }, states: ['drafting', 'checking'] },
  {
    name: 'opinions',
    label: { zh: '三部门论证', en: 'Three opinions' },
    states: ['toConsult', 'consulting', 'consolidating'],
  },
  { name: 'panel', label: { zh: '专家评审', en: 'Expert panel' }, states: ['panel', 'concluding'] },
  { name: 'decision', label: { zh: '市政府决定', en: 'City decision' }, states: ['deciding'] },
  { name: 'listing', label: { zh: '列入盘子', en: 'Listing' }, states: ['listing'] },
  {
    name: 'building',
    label: { zh: '建设', en: 'Construction' },
    states: ['procuring', 'contracting', 'starting', 'building', 'trial'],
  },
  { name: 'acceptance', label: { zh: '终验', en: 'Acceptance' }, states: ['accepting'] },
  { name: 'evaluation', label: { zh: '后评价', en: 'Evaluation' }, states: ['evaluating'] },
  { name: 'end', label: ended, states: ['closed', 'rejected', 'withdrawn'] },
] as const;

export const franchiseSteps = [
  { name: 'necessity', label: { zh: '项目谋划', en: 'Need' }, states: ['necessity'] },
  { name: 'plan', label: { zh: '方案审核', en: 'Plan' }, states: ['planning', 'planReview'] },
  { name: 'competition', label: { zh: '公开竞争', en: 'Competition' }, states: ['competing', 'noticing', 'selecting'] },
  { name: 'agreement', label: { zh: '签订协议', en: 'Agreement' }, states: ['contracting'] },
  { name: 'investment', label: { zh: '投资审批', en: 'Investment' }, states: ['investment'] },
  { name: 'construction', label: { zh: '建设', en: 'Construction' }, states: ['constructing'] },
  { name: 'operation', label: { zh: '运营', en: 'Operation' }, states: ['operating', 'evaluating', 'changing'] },
  { name: 'handover', label: { zh: '移交', en: 'Hand-over' }, states: ['handingOver', 'handedOver'] },
  { name: 'end', label: ended, states: ['closed', 'rejected', 'cancelled'] },
] as const;

export const legacySteps = [
  { name: 'confirmation', label: { zh: '存量核实', en: 'Confirmation' }, states: ['registered'] },
  { name: 'identification', label: { zh: '识别', en: 'Identification' }, states: ['identifying'] },
  { name: 'preparation', label: { zh: '准备', en: 'Preparation' }, states: ['preparing'] },
  { name: 'procurement', label: { zh: '采购', en: 'Procurement' }, states: ['procuring'] },
  { name: 'execution', label: { zh: '执行', en: 'Execution' }, states: ['executing', 'evaluating'] },
  { name: 'transfer', label: { zh: '移交', en: 'Transfer' }, states: ['transferring', 'appraising'] },
  { name: 'end', label: ended, states: ['closed', 'notExisting', 'terminated'] },
] as const;

export const selectionSteps = [
  { name: 'application', label: { zh: '申报', en: 'Application' }, states: [] },
  { name: 'acceptance', label: { zh: '受理', en: 'Acceptance' }, states: ['received', 'correcting'] },
  { name: 'review', label: { zh: '审核', en: 'Review' }, states: ['reviewing'] },
  { name: 'panel', label: { zh: '评审', en: 'Panel' }, states: ['panel', 'concluding'] },
  { name: 'publicity', label: { zh: '公示', en: 'Display' }, states: ['publicity', 'objection'] },
  { name: 'decision', label: { zh: '决定', en: 'Decision' }, states: ['deciding'] },
  { name: 'carryingOut', label: { zh: '实施', en: 'Carrying out' }, states: ['carryingOut', 'checking'] },
  { name: 'end', label: ended, states: ['closed', 'refused', 'withdrawn'] },
] as const;
