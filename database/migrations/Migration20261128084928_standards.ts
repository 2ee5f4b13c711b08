/** A category may be filed under several conditions, each with a limit of its own. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261128084928_standards extends Migration {
  override name = 'Migration20261128084928_standards';

  override up(): void | Promise<void> {
    this.addSql(`alter table "incident_category" add "further_standards" jsonb null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "incident_category" drop column "further_standards";`);
  }
}
