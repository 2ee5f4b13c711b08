/** Chinese, the primary language: one module an area, composed here. */
import { errorMessages } from './areas/errors.ts';
import { frameworkZh } from './areas/framework.zh.ts';
import { noticesZh } from './areas/notices.zh.ts';
import { overdueZh } from './areas/overdue.zh.ts';
import { queueZh } from './areas/queue.zh.ts';
import { shellZh } from './areas/shell.zh.ts';
// Areas of the case page, the report page and the forms are imported below this line.

export const chinese = {
  ...frameworkZh,
  ...errorMessages('zh'),
  ...shellZh,
  ...queueZh,
  ...noticesZh,
  ...overdueZh,
  // Areas of the case page, the report page and the forms are spread below this line.
};
