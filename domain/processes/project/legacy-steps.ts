/** The nineteen steps of the old process (财金〔2014〕113号) by stage; a step that does not decide is a record. */
import type { Label } from '../../labels.ts';

export type LegacyStage = 'identifying' | 'preparing' | 'procuring' | 'executing' | 'transferring';

export interface LegacyStep {
  readonly name: string;
  readonly stage: LegacyStage;
  readonly label: Label;
  readonly form: string;
}

const MILESTONE = 'project-milestone@1';

const step = (stage: LegacyStage, name: string, zh: string, en: string, form = MILESTONE): LegacyStep => ({
  stage,
  name,
  label: { zh, en },
  form,
});

export const legacySteps: readonly LegacyStep[] = [
  step('identifying', 'initiate', '项目发起', 'Initiation'),
  step('identifying', 'screen', '项目筛选', 'Screening'),
  step('identifying', 'assessValue', '物有所值评价', 'Value-for-money appraisal', 'project-value-for-money@1'),
  step('identifying', 'assessBudget', '财政承受能力论证', 'Fiscal affordability', 'project-affordability@1'),
  step('preparing', 'setUpManagement', '管理架构组建', 'Management set up'),
  step('preparing', 'draftPlan', '实施方案编制', 'Implementation plan'),
  step('procuring', 'prequalify', '资格预审', 'Prequalification'),
  step('procuring', 'draftTender', '采购文件编制', 'Procurement documents'),
  step('procuring', 'evaluateBids', '响应文件评审', 'Evaluation of responses'),
  step('executing', 'foundCompany', '项目公司设立', 'Project company founded'),
  step('executing', 'raiseFinance', '融资管理', 'Financing'),
  step('executing', 'payByPerformance', '绩效监测与支付', 'Performance monitoring and payment'),
  step('executing', 'evaluateMidTerm', '中期评估', 'Mid-term evaluation'),
  step(
    'executing',
    'recheckBudget',
    '财政承受能力年度复核',
    'Yearly check of affordability',
    'project-affordability@1',
  ),
  step('transferring', 'prepareTransfer', '移交准备', 'Transfer prepared'),
  step('transferring', 'testPerformance', '性能测试', 'Performance test'),
  step('transferring', 'deliverAssets', '资产交割', 'Assets delivered'),
];
