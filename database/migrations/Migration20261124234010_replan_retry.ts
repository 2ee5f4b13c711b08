/** Cases that could not be given a calendar may be tried again: the progress then shows the replan as running. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261124234010_replan_retry extends Migration {
  override name = 'Migration20261124234010_replan_retry';

  override up(): void | Promise<void> {
    this.addSql(`grant update ("finished_at") on "calendar_replan" to gridcase_api;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`revoke update ("finished_at") on "calendar_replan" from gridcase_api;`);
  }
}
