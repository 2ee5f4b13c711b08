/** Published forms of the government projects, in the order of their publication. */
import projectItProposal from './project-it-proposal/v1.schema.json' with { type: 'json' };
import projectItApplication from './project-it-application/v1.schema.json' with { type: 'json' };
import projectMaterials from './project-materials/v1.schema.json' with { type: 'json' };
import projectOpinion from './project-opinion/v1.schema.json' with { type: 'json' };
import projectPanelOpinion from './project-panel-opinion/v1.schema.json' with { type: 'json' };
import projectConflict from './project-conflict/v1.schema.json' with { type: 'json' };
import projectPanelConclusion from './project-panel-conclusion/v1.schema.json' with { type: 'json' };
import projectPanelConclusion2 from './project-panel-conclusion/v2.schema.json' with { type: 'json' };
import projectMinutes from './project-minutes/v1.schema.json' with { type: 'json' };
import projectDecision from './project-decision/v1.schema.json' with { type: 'json' };
import projectListEntry from './project-list-entry/v1.schema.json' with { type: 'json' };
import projectProcurement from './project-procurement/v1.schema.json' with { type: 'json' };
import projectContract from './project-contract/v1.schema.json' with { type: 'json' };
import projectStart from './project-start/v1.schema.json' with { type: 'json' };
import projectChange from './project-change/v1.schema.json' with { type: 'json' };
import projectChange2 from './project-change/v2.schema.json' with { type: 'json' };
import projectAcceptance from './project-acceptance/v1.schema.json' with { type: 'json' };
import projectTrialRun from './project-trial-run/v1.schema.json' with { type: 'json' };
import projectSecurity from './project-security/v1.schema.json' with { type: 'json' };
import projectEvaluation from './project-evaluation/v1.schema.json' with { type: 'json' };
import projectFranchiseProposal from './project-franchise-proposal/v1.schema.json' with { type: 'json' };
import projectFranchisePlan from './project-franchise-plan/v1.schema.json' with { type: 'json' };
import projectPlanReview from './project-plan-review/v1.schema.json' with { type: 'json' };
import projectTenderNotice from './project-tender-notice/v1.schema.json' with { type: 'json' };
import projectSelection from './project-selection/v1.schema.json' with { type: 'json' };
import projectAgreement from './project-agreement/v1.schema.json' with { type: 'json' };
import projectInvestmentApproval from './project-investment-approval/v1.schema.json' with { type: 'json' };
import projectCompletion from './project-completion/v1.schema.json' with { type: 'json' };
import projectOperationEvaluation from './project-operation-evaluation/v1.schema.json' with { type: 'json' };
import projectAgreementChange from './project-agreement-change/v1.schema.json' with { type: 'json' };
import projectEarlyEnd from './project-early-end/v1.schema.json' with { type: 'json' };
import projectHandover from './project-handover/v1.schema.json' with { type: 'json' };
import projectLegacy from './project-legacy/v1.schema.json' with { type: 'json' };
import projectMilestone from './project-milestone/v1.schema.json' with { type: 'json' };
import projectValueForMoney from './project-value-for-money/v1.schema.json' with { type: 'json' };
import projectAffordability from './project-affordability/v1.schema.json' with { type: 'json' };
import projectCloudRequest from './project-cloud-request/v1.schema.json' with { type: 'json' };
import projectPlatformAccess from './project-platform-access/v1.schema.json' with { type: 'json' };
import projectTechUpgrade from './project-tech-upgrade/v1.schema.json' with { type: 'json' };
import projectIotDemo from './project-iot-demo/v1.schema.json' with { type: 'json' };
import projectSoftwareAward from './project-software-award/v1.schema.json' with { type: 'json' };
import projectReview from './project-review/v1.schema.json' with { type: 'json' };
import projectPublicity from './project-publicity/v1.schema.json' with { type: 'json' };
import projectObjection from './project-objection/v1.schema.json' with { type: 'json' };
import projectObjectionAnswer from './project-objection-answer/v1.schema.json' with { type: 'json' };
import projectResult from './project-result/v1.schema.json' with { type: 'json' };
import type { PublishedSource } from './form-schema.ts';

export const projectForms: readonly PublishedSource[] = [
  projectItProposal,
  projectItApplication,
  projectMaterials,
  projectOpinion,
  projectPanelOpinion,
  projectConflict,
  projectPanelConclusion,
  projectPanelConclusion2,
  projectMinutes,
  projectDecision,
  projectListEntry,
  projectProcurement,
  projectContract,
  projectStart,
  projectChange,
  projectChange2,
  projectAcceptance,
  projectTrialRun,
  projectSecurity,
  projectEvaluation,
  projectFranchiseProposal,
  projectFranchisePlan,
  projectPlanReview,
  projectTenderNotice,
  projectSelection,
  projectAgreement,
  projectInvestmentApproval,
  projectCompletion,
  projectOperationEvaluation,
  projectAgreementChange,
  projectEarlyEnd,
  projectHandover,
  projectLegacy,
  projectMilestone,
  projectValueForMoney,
  projectAffordability,
  projectCloudRequest,
  projectPlatformAccess,
  projectTechUpgrade,
  projectIotDemo,
  projectSoftwareAward,
  projectReview,
  projectPublicity,
  projectObjection,
  projectObjectionAnswer,
  projectResult,
];
