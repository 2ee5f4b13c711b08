/** The three rates of each unit beside those of all together. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261128090122_unit_rates extends Migration {
  override name = 'Migration20261128090122_unit_rates';

  override up(): void | Promise<void> {
    this.addSql(`alter table "indicator_value" add "unit_id" uuid null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "indicator_value" drop column "unit_id";`);
  }
}
