/** The case types, in the order of the special projects (重点专项) they serve. */
import type { ApprovalType } from '../case-type.ts';
import { internetCafe, performance, pesticideTrade, travelAgency } from './culture-and-trade.ts';
import {
  dataSharingRequest,
  elderAllowance,
  genericLicence,
  recordShareConsent,
  schoolBus,
} from './government-services.ts';
import { dischargePermit, environmentalImpact, propertyRegister, videoFiling } from './resources-and-safety.ts';
import { roadExcavationTelecom, roadOccupation, vatTelecom } from './telecom-and-roads.ts';

export const approvalTypes: readonly ApprovalType[] = [
  roadExcavationTelecom,
  dataSharingRequest,
  genericLicence,
  schoolBus,
  recordShareConsent,
  elderAllowance,
  performance,
  travelAgency,
  propertyRegister,
  roadOccupation,
  videoFiling,
  dischargePermit,
  pesticideTrade,
  environmentalImpact,
  vatTelecom,
  internetCafe,
];
