/** Forms of the approval family, in the order of their publication: applications, then what the steps ask for. */
import genericLicence from './approval-generic-licence/v1.schema.json' with { type: 'json' };
import roadExcavation from './approval-road-excavation/v1.schema.json' with { type: 'json' };
import dataSharing from './approval-data-sharing/v1.schema.json' with { type: 'json' };
import schoolBus from './approval-school-bus/v1.schema.json' with { type: 'json' };
import recordShare from './approval-record-share/v1.schema.json' with { type: 'json' };
import elderAllowance from './approval-elder-allowance/v1.schema.json' with { type: 'json' };
import performance from './approval-performance/v1.schema.json' with { type: 'json' };
import travelAgency from './approval-travel-agency/v1.schema.json' with { type: 'json' };
import propertyRegister from './approval-property-register/v1.schema.json' with { type: 'json' };
import roadOccupation from './approval-road-occupation/v1.schema.json' with { type: 'json' };
import videoFiling from './approval-video-filing/v1.schema.json' with { type: 'json' };
import dischargePermit from './approval-discharge-permit/v1.schema.json' with { type: 'json' };
import pesticideTrade from './approval-pesticide-trade/v1.schema.json' with { type: 'json' };
import internetCafe from './approval-internet-cafe/v1.schema.json' with { type: 'json' };
import eia from './approval-eia/v1.schema.json' with { type: 'json' };
import vatTelecom from './approval-vat-telecom/v1.schema.json' with { type: 'json' };
import renewal from './approval-renewal/v1.schema.json' with { type: 'json' };
import spotCorrection from './approval-spot-correction/v1.schema.json' with { type: 'json' };
import correctionList from './approval-correction-list/v1.schema.json' with { type: 'json' };
import correction from './approval-correction/v1.schema.json' with { type: 'json' };
import notNeeded from './approval-not-needed/v1.schema.json' with { type: 'json' };
import notOurs from './approval-not-ours/v1.schema.json' with { type: 'json' };
import siteCheck from './approval-site-check/v1.schema.json' with { type: 'json' };
import thirdParty from './approval-third-party/v1.schema.json' with { type: 'json' };
import hearingRequest from './approval-hearing-request/v1.schema.json' with { type: 'json' };
import hearingNotice from './approval-hearing-notice/v1.schema.json' with { type: 'json' };
import hearingRecord from './approval-hearing-record/v1.schema.json' with { type: 'json' };
import specialProcedure from './approval-special-procedure/v1.schema.json' with { type: 'json' };
import specialResult from './approval-special-result/v1.schema.json' with { type: 'json' };
import publicity from './approval-publicity/v1.schema.json' with { type: 'json' };
import objection from './approval-objection/v1.schema.json' with { type: 'json' };
import review from './approval-review/v1.schema.json' with { type: 'json' };
import preliminaryOpinion from './approval-preliminary-opinion/v1.schema.json' with { type: 'json' };
import jointOpinion from './approval-joint-opinion/v1.schema.json' with { type: 'json' };
import jointDisagreement from './approval-joint-disagreement/v1.schema.json' with { type: 'json' };
import jointOpinion2 from './approval-joint-opinion/v2.schema.json' with { type: 'json' };
import jointExtension from './approval-joint-extension/v1.schema.json' with { type: 'json' };
import grant from './approval-grant/v1.schema.json' with { type: 'json' };
import refusal from './approval-refusal/v1.schema.json' with { type: 'json' };
import falseMaterial from './approval-false-material/v1.schema.json' with { type: 'json' };
import publication from './approval-publication/v1.schema.json' with { type: 'json' };
import delivery from './approval-delivery/v1.schema.json' with { type: 'json' };
import commitment from './approval-commitment/v1.schema.json' with { type: 'json' };
import commitmentCheck from './approval-commitment-check/v1.schema.json' with { type: 'json' };
import rectificationDemand from './approval-rectification-demand/v1.schema.json' with { type: 'json' };
import revocation from './approval-revocation/v1.schema.json' with { type: 'json' };
import rating from './approval-rating/v1.schema.json' with { type: 'json' };
import badRating from './approval-bad-rating/v1.schema.json' with { type: 'json' };
import callBack from './approval-call-back/v1.schema.json' with { type: 'json' };
import rectification from './approval-rectification/v1.schema.json' with { type: 'json' };
import ratingFeedback from './approval-rating-feedback/v1.schema.json' with { type: 'json' };
import ratingReview from './approval-rating-review/v1.schema.json' with { type: 'json' };
import licenceChange from './approval-licence-change/v1.schema.json' with { type: 'json' };
import licenceCancellation from './approval-licence-cancellation/v1.schema.json' with { type: 'json' };
import statement from './approval-statement/v1.schema.json' with { type: 'json' };
import holderStatement from './approval-holder-statement/v1.schema.json' with { type: 'json' };
import changeDecision from './approval-change-decision/v1.schema.json' with { type: 'json' };
import type { PublishedSource } from './form-schema.ts';

export const approvalForms: readonly PublishedSource[] = [
  genericLicence,
  roadExcavation,
  dataSharing,
  schoolBus,
  recordShare,
  elderAllowance,
  performance,
  travelAgency,
  propertyRegister,
  roadOccupation,
  videoFiling,
  dischargePermit,
  pesticideTrade,
  internetCafe,
  eia,
  vatTelecom,
  renewal,
  spotCorrection,
  correctionList,
  correction,
  notNeeded,
  notOurs,
  siteCheck,
  thirdParty,
  hearingRequest,
  hearingNotice,
  hearingRecord,
  specialProcedure,
  specialResult,
  publicity,
  objection,
  review,
  preliminaryOpinion,
  jointOpinion,
  jointOpinion2,
  jointDisagreement,
  jointExtension,
  grant,
  refusal,
  falseMaterial,
  publication,
  delivery,
  commitment,
  commitmentCheck,
  rectificationDemand,
  revocation,
  rating,
  badRating,
  callBack,
  rectification,
  ratingFeedback,
  ratingReview,
  licenceChange,
  licenceCancellation,
  statement,
  holderStatement,
  changeDecision,
];
