/** Whom a case is kept from (信访工作条例 §30, §46): read by permission rules, and by lists that read no case row. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261125000100_denied extends Migration {
  override name = 'Migration20261125000100_denied';

  override up(): void {
    this.addSql(
      `alter table "case_file" add "denied_unit_ids" uuid[] not null default '{}', add "denied_user_ids" uuid[] not null default '{}';`,
    );
    this.addSql(
      `create index "case_file_denied_unit_ids_index" on "case_file" using gin ("denied_unit_ids") where "denied_unit_ids" <> '{}';`,
    );
    this.addSql(
      `create index "case_file_denied_user_ids_index" on "case_file" using gin ("denied_user_ids") where "denied_user_ids" <> '{}';`,
    );
  }

  override down(): void {
    this.addSql(`drop index "case_file_denied_user_ids_index";`);
    this.addSql(`drop index "case_file_denied_unit_ids_index";`);
    this.addSql(`alter table "case_file" drop column "denied_unit_ids", drop column "denied_user_ids";`);
  }
}
