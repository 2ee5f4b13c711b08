/** The schema: every noun is registered here by name, so that a forgotten import cannot drop a type silently. */
import type { GraphQLSchema } from 'graphql';
import { builder } from '../builder.ts';
import { registerAccused } from './accused.ts';
import { registerAdjustment } from './adjustment.ts';
import { registerAttachment } from './attachment.ts';
import { registerCalendarMutations } from './calendar-mutations.ts';
import { registerCalendarReplan } from './calendar-replan.ts';
import { registerCalendar } from './calendar.ts';
import { registerCaseEvent } from './case-event.ts';
import { registerCaseLink } from './case-link.ts';
import { registerCaseMutations } from './case-mutations.ts';
import { registerCaseQueries } from './case-queries.ts';
import { registerCase } from './case.ts';
import { registerCategory } from './category.ts';
import { registerClock } from './clock.ts';
import { registerCoordination } from './coordination.ts';
import { registerDelegation } from './delegation.ts';
import { registerDelegationMutations } from './delegation-mutations.ts';
import { registerDocument } from './document.ts';
import { registerExplanation } from './explanation.ts';
import { registerForm } from './form.ts';
import { registerLabel } from './label.ts';
import { registerLicence } from './licence.ts';
import { registerMatter } from './matter.ts';
import { registerMe } from './me.ts';
import { registerNotice } from './notice.ts';
import { registerOrganisation } from './organisation.ts';
import { registerParty } from './party.ts';
import { registerPlace } from './place.ts';
import { registerProcess } from './process.ts';
import { registerProgress } from './progress.ts';
import { registerPublicCase } from './public-case.ts';
import { registerPublicMatters } from './public-matters.ts';
import { registerPublicMutations } from './public-mutations.ts';
import { registerResults } from './results.ts';
import { registerRoots } from './roots.ts';
import { registerRouting } from './routing.ts';
import { registerSameParty } from './same-party.ts';
import { registerStatistics } from './statistics.ts';
import { registerSubmission } from './submission.ts';
import { registerSubscription } from './subscription.ts';
import { registerTrend } from './trend.ts';
import { registerUnitChoice } from './unit-choice.ts';
import { registerUnitSuccession } from './unit-succession.ts';
import { registerWorkItem } from './work-item.ts';
import { registerHotlineRates } from './hotline-rates.ts';
import { registerWorkload } from './workload.ts';

const registrations = [
  registerRoots,
  registerLabel,
  registerOrganisation,
  registerUnitChoice,
  registerUnitSuccession,
  registerCategory,
  registerPlace,
  registerProcess,
  registerProgress,
  registerMatter,
  registerForm,
  registerCalendar,
  registerCalendarReplan,
  registerCalendarMutations,
  registerCase,
  registerClock,
  registerExplanation,
  registerParty,
  registerAdjustment,
  registerWorkItem,
  registerCaseEvent,
  registerCaseLink,
  registerAttachment,
  registerSubmission,
  registerSameParty,
  registerAccused,
  registerDocument,
  registerLicence,
  registerNotice,
  registerMe,
  registerCaseQueries,
  registerRouting,
  registerStatistics,
  registerWorkload,
  registerTrend,
  registerHotlineRates,
  registerResults,
  registerCaseMutations,
  registerCoordination,
  registerDelegation,
  registerDelegationMutations,
  registerSubscription,
  registerPublicMatters,
  registerPublicCase,
  registerPublicMutations,
] as const;

export function buildSchema(): GraphQLSchema {
  for (const register of registrations) register();
  return builder.toSchema();
}
