/**
 * Who does the work and who may not judge it afterwards: moves that record a handler, and moves that a recorded handler may
 * not take. Written down by process and not read from the definitions.
 */
interface Separation {
  readonly handles: readonly string[];
  readonly judges: readonly string[];
}

const approval = (handles: readonly string[], judges: readonly string[] = []): Separation => ({
  handles: ['proposeGrant', 'proposeRefusal', ...handles],
  judges: [
    'endUncorrected',
    'withdraw',
    'grant',
    'refuse',
    'refuseFalseMaterial',
    'rate',
    'closeUnrated',
    'closeRectified',
    ...judges,
  ],
});
const plain: Separation = {
  handles: ['draftReply', 'draftWithReport'],
  judges: ['refuse', 'splitOff', 'refuseAgain', 'withdraw', 'reply'],
};
const mediation: Separation = {
  handles: ['submitResult'],
  judges: ['withdraw', 'confirmSettlement', 'confirmFailure'],
};
const franchise: Separation = {
  handles: ['submitPlan', 'select', 'signAgreement', 'recordCompletion', 'requestChange', 'handOver'],
  judges: [
    'approvePlan',
    'rejectPlan',
    'cancel',
    'approveChangeConstructing',
    'approveChangeOperating',
    'refuseChangeConstructing',
    'refuseChangeOperating',
    'close',
  ],
};
const selection = (handles: readonly string[], judges: readonly string[] = []): Separation => ({
  handles: [...handles, 'deliver'],
  judges: ['approve', 'refuse', 'close', 'cancel', ...judges],
});

export const separations: Readonly<Record<string, Separation>> = {
  'petition.opinion': plain,
  'petition.report': plain,
  'petition.appeal': {
    handles: ['holdHearing', 'draftOpinion', 'draftWithReport'],
    judges: [
      'refuse',
      'splitOff',
      'refuseAgain',
      'withdraw',
      'issueOpinion',
      'settle',
      'acceptResult',
      'giveUpReview',
      'noteUpheldAbove',
    ],
  },
  'petition.review': {
    handles: ['draft'],
    judges: [
      'withdraw',
      'issueOpinion',
      'issueRevocation',
      'concludeUpheld',
      'concludeModified',
      'noteResultAbove',
      'noteModifiedAbove',
    ],
  },
  'petition.re-review': { handles: ['draft', 'openHearing'], judges: ['withdraw', 'uphold', 'modify', 'revoke'] },
  'petition.hotline': {
    handles: ['submitReply', 'submitPart', 'submitJointReply', 'answerOnCall'],
    judges: ['withdraw', 'approveTermination', 'close', 'closeUnsatisfied'],
  },
  'petition.medical-dispute': mediation,
  'petition.tourism-complaint': mediation,
  'petition.consumer-complaint': mediation,
  'petition.root-seeking': { handles: ['submitResult'], judges: ['withdraw', 'confirm'] },
  'approval.road-excavation-telecom': approval([], ['grantDespite']),
  'approval.data-sharing-request': approval([], ['grantDespite']),
  'approval.school-bus': approval([], ['grantDespite']),
  'approval.generic-licence': approval(['offerHearing'], ['recordHearing', 'revokeBroken']),
  'approval.pesticide-trade': approval(['offerHearing'], ['recordHearing', 'revokeBroken']),
  'approval.record-share-consent': approval([], ['revokeBroken']),
  'approval.elder-allowance': approval([], ['revokeBroken']),
  'approval.performance': approval([]),
  'approval.property-register': approval([]),
  'approval.video-filing': approval([]),
  'approval.discharge-permit': approval([]),
  'approval.vat-telecom': approval([]),
  'approval.travel-agency': approval(['forwardUp']),
  'approval.road-occupation': approval(['offerHearing'], ['recordHearing']),
  'approval.eia': approval(['offerHearing'], ['recordHearing']),
  'approval.internet-cafe': approval(['offerHearing'], ['recordHearing']),
  'approval.rectification': {
    handles: ['rectify', 'askReview'],
    judges: ['findMistaken', 'findMalicious', 'findValid', 'rectifyAgain', 'confirm'],
  },
  'approval.licence-change': {
    handles: ['offerHearing', 'propose'],
    judges: ['recordHearing', 'dismiss', 'deliver', 'decideWithdrawal', 'decideRevocation', 'decideCancellation'],
  },
  'project.it': {
    handles: [
      'opine',
      'giveOpinion',
      'recordMinutes',
      'recordProcurement',
      'recordContract',
      'recordStart',
      'preAccept',
      'applyForAcceptance',
      'finalAccept',
    ],
    judges: ['approve', 'reject', 'dropProject', 'evaluate'],
  },
  'project.franchise': franchise,
  'project.ppp-datacentre': franchise,
  'project.cloud-ppp': franchise,
  'project.ppp-legacy': {
    handles: ['signContract', 'startTransfer', 'finishTransfer'],
    judges: ['appraise', 'terminate'],
  },
  'project.cloud-resource-request': selection(['review']),
  'project.platform-onboarding': selection(['review']),
  'project.tech-upgrade-subsidy': selection(['giveOpinion', 'recordOpinion'], ['withdraw']),
  'project.iot-demo': selection(['giveOpinion', 'recordOpinion'], ['withdraw']),
  'project.software-award': selection(['recordOpinion'], ['withdraw']),
};
