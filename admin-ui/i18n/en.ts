/** English: one module an area, composed here. */
import { errorMessages } from './areas/errors.ts';
import { frameworkEn } from './areas/framework.en.ts';
import { noticesEn } from './areas/notices.en.ts';
import { overdueEn } from './areas/overdue.en.ts';
import { queueEn } from './areas/queue.en.ts';
import { shellEn } from './areas/shell.en.ts';
// Areas of the case page, the report page and the forms are imported below this line.

export const english = {
  ...frameworkEn,
  ...errorMessages('en'),
  ...shellEn,
  ...queueEn,
  ...noticesEn,
  ...overdueEn,
  // Areas of the case page, the report page and the forms are spread below this line.
};
