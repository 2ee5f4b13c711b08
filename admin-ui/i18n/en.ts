/** English: one module an area, composed here. */
import { errorMessages } from './areas/errors.ts';
import { frameworkEn } from './areas/framework.en.ts';
import { noticesEn } from './areas/notices.en.ts';
import { calendarsEn } from './areas/calendars.ts';
import { citizenEn } from './areas/citizen.ts';
import { coordinationEn } from './areas/coordination.ts';
import { delegationsEn } from './areas/delegations.ts';
import { draftsEn } from './areas/drafts.ts';
import { licencesEn } from './areas/licences.ts';
import { ratesEn } from './areas/rates.ts';
import { supervisionDeskEn } from './areas/supervision-desk.ts';
import { trendEn } from './areas/trend.ts';
import { overdueEn } from './areas/overdue.en.ts';
import { queueEn } from './areas/queue.en.ts';
import { shellEn } from './areas/shell.en.ts';
import { casePageEn } from './areas/case-page.en.ts';
import { explanationEn } from './areas/explanation.ts';
import { newCaseEn } from './areas/new-case.ts';
import { samePartyEn } from './areas/same-party.ts';
import { formsEn } from './areas/forms.en.ts';
import { reportEn } from './areas/report.en.ts';

export const english = {
  ...frameworkEn,
  ...errorMessages('en'),
  ...shellEn,
  ...queueEn,
  ...noticesEn,
  ...calendarsEn,
  ...citizenEn,
  ...coordinationEn,
  ...delegationsEn,
  ...draftsEn,
  ...licencesEn,
  ...ratesEn,
  ...overdueEn,
  ...supervisionDeskEn,
  ...trendEn,
  ...casePageEn,
  ...explanationEn,
  ...reportEn,
  ...formsEn,
  ...newCaseEn,
  ...samePartyEn,
};
