/** English names of divisions, for lists, maps and titles; the seed fills in those of the rows that are there. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261128121209_division_names extends Migration {
  override name = 'Migration20261128121209_division_names';

  override up(): void | Promise<void> {
    this.addSql(`alter table "division" add "name_en" text not null default '';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "division" drop column "name_en";`);
  }
}
