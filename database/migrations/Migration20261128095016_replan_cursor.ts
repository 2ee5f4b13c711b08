/** A replan goes through the cases twice; its cursor says in which walk it is. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261128095016_replan_cursor extends Migration {
  override name = 'Migration20261128095016_replan_cursor';

  override up(): void | Promise<void> {
    this.addSql(`alter table "calendar_replan" alter column "cursor" type text using ("cursor"::text);`);
  }

  override down(): void | Promise<void> {
    this.addSql(
      `alter table "calendar_replan" alter column "cursor" type uuid using (nullif(replace("cursor", 'moving:', ''), '')::uuid);`,
    );
  }
}
