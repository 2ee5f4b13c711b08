/** Chinese, the primary language: one module an area, composed here. */
import { errorMessages } from './areas/errors.ts';
import { frameworkZh } from './areas/framework.zh.ts';
import { noticesZh } from './areas/notices.zh.ts';
import { calendarsZh } from './areas/calendars.ts';
import { citizenZh } from './areas/citizen.ts';
import { coordinationZh } from './areas/coordination.ts';
import { delegationsZh } from './areas/delegations.ts';
import { draftsZh } from './areas/drafts.ts';
import { licencesZh } from './areas/licences.ts';
import { ratesZh } from './areas/rates.ts';
import { supervisionDeskZh } from './areas/supervision-desk.ts';
import { trendZh } from './areas/trend.ts';
import { overdueZh } from './areas/overdue.zh.ts';
import { queueZh } from './areas/queue.zh.ts';
import { shellZh } from './areas/shell.zh.ts';
import { casePageZh } from './areas/case-page.zh.ts';
import { explanationZh } from './areas/explanation.ts';
import { newCaseZh } from './areas/new-case.ts';
import { samePartyZh } from './areas/same-party.ts';
import { formsZh } from './areas/forms.zh.ts';
import { reportZh } from './areas/report.zh.ts';

export const chinese = {
  ...frameworkZh,
  ...errorMessages('zh'),
  ...shellZh,
  ...queueZh,
  ...noticesZh,
  ...calendarsZh,
  ...citizenZh,
  ...coordinationZh,
  ...delegationsZh,
  ...draftsZh,
  ...licencesZh,
  ...ratesZh,
  ...overdueZh,
  ...supervisionDeskZh,
  ...trendZh,
  ...casePageZh,
  ...explanationZh,
  ...reportZh,
  ...formsZh,
  ...newCaseZh,
  ...samePartyZh,
};
