/** Published forms of the petition family: registrations, then what the steps ask for; forms/registry.ts spreads them. */
import petitionSuggestion from './petition-suggestion/v1.schema.json' with { type: 'json' };
import petitionAccusation from './petition-accusation/v1.schema.json' with { type: 'json' };
import petitionAppeal from './petition-appeal/v1.schema.json' with { type: 'json' };
import petitionTransfer from './petition-transfer/v1.schema.json' with { type: 'json' };
import petitionAssignment from './petition-assignment/v1.schema.json' with { type: 'json' };
import petitionObjection from './petition-objection/v1.schema.json' with { type: 'json' };
import petitionMeeting from './petition-meeting/v1.schema.json' with { type: 'json' };
import petitionChannel from './petition-channel/v1.schema.json' with { type: 'json' };
import petitionSplit from './petition-split/v1.schema.json' with { type: 'json' };
import petitionAgain from './petition-again/v1.schema.json' with { type: 'json' };
import petitionNewFacts from './petition-new-facts/v1.schema.json' with { type: 'json' };
import petitionUrgent from './petition-urgent/v1.schema.json' with { type: 'json' };
import petitionAcceptance from './petition-acceptance/v1.schema.json' with { type: 'json' };
import petitionHearing from './petition-hearing/v1.schema.json' with { type: 'json' };
import petitionHearingRecord from './petition-hearing-record/v1.schema.json' with { type: 'json' };
import petitionDecision from './petition-decision/v1.schema.json' with { type: 'json' };
import petitionCompletion from './petition-completion/v1.schema.json' with { type: 'json' };
import petitionSuggestionReply from './petition-suggestion-reply/v1.schema.json' with { type: 'json' };
import petitionAccusationReply from './petition-accusation-reply/v1.schema.json' with { type: 'json' };
import petitionSuggestionCompletion from './petition-suggestion-completion/v1.schema.json' with { type: 'json' };
import petitionAccusationCompletion from './petition-accusation-completion/v1.schema.json' with { type: 'json' };
import petitionSettlement from './petition-settlement/v1.schema.json' with { type: 'json' };
import petitionReviewRequest from './petition-review-request/v1.schema.json' with { type: 'json' };
import petitionReviewDecision from './petition-review-decision/v1.schema.json' with { type: 'json' };
import petitionReviewAbove from './petition-review-above/v1.schema.json' with { type: 'json' };
import hotlineOrder from './hotline-order/v1.schema.json' with { type: 'json' };
import hotlineOnCall from './hotline-on-call/v1.schema.json' with { type: 'json' };
import hotlineDispatch from './hotline-dispatch/v1.schema.json' with { type: 'json' };
import hotlineObjection from './hotline-objection/v1.schema.json' with { type: 'json' };
import hotlineContact from './hotline-contact/v1.schema.json' with { type: 'json' };
import hotlineReply from './hotline-reply/v1.schema.json' with { type: 'json' };
import hotlineCallback from './hotline-callback/v1.schema.json' with { type: 'json' };
import hotlineExclusion from './hotline-exclusion/v1.schema.json' with { type: 'json' };
import hotlineTermination from './hotline-termination/v1.schema.json' with { type: 'json' };
import hotlineRefusal from './hotline-refusal/v1.schema.json' with { type: 'json' };
import petitionMedicalDispute from './petition-medical-dispute/v1.schema.json' with { type: 'json' };
import petitionTourismComplaint from './petition-tourism-complaint/v1.schema.json' with { type: 'json' };
import petitionConsumerComplaint from './petition-consumer-complaint/v1.schema.json' with { type: 'json' };
import petitionRootSeeking from './petition-root-seeking/v1.schema.json' with { type: 'json' };
import petitionMediation from './petition-mediation/v1.schema.json' with { type: 'json' };
import petitionServiceReply from './petition-service-reply/v1.schema.json' with { type: 'json' };
import petitionDelivery from './petition-delivery/v1.schema.json' with { type: 'json' };
import type { PublishedSource } from './form-schema.ts';

export const petitionForms: readonly PublishedSource[] = [
  petitionSuggestion,
  petitionAccusation,
  petitionAppeal,
  petitionTransfer,
  petitionAssignment,
  petitionObjection,
  petitionMeeting,
  petitionChannel,
  petitionSplit,
  petitionAgain,
  petitionNewFacts,
  petitionUrgent,
  petitionAcceptance,
  petitionHearing,
  petitionHearingRecord,
  petitionDecision,
  petitionCompletion,
  petitionSuggestionReply,
  petitionAccusationReply,
  petitionSuggestionCompletion,
  petitionAccusationCompletion,
  petitionSettlement,
  petitionReviewRequest,
  petitionReviewDecision,
  petitionReviewAbove,
  hotlineOrder,
  hotlineOnCall,
  hotlineDispatch,
  hotlineObjection,
  hotlineContact,
  hotlineReply,
  hotlineCallback,
  hotlineExclusion,
  hotlineTermination,
  hotlineRefusal,
  petitionMedicalDispute,
  petitionTourismComplaint,
  petitionConsumerComplaint,
  petitionRootSeeking,
  petitionMediation,
  petitionServiceReply,
  petitionDelivery,
];
