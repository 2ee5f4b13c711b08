/** Rates as they were computed, with both parts and the version of the formula. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261125004705_indicators extends Migration {
  override name = 'Migration20261125004705_indicators';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "indicator_value" ("id" uuid not null default uuidv7(), "jurisdiction" text not null, "indicator" text not null, "formula" text not null, "from" timestamptz not null, "to" timestamptz not null, "numerator" int not null, "denominator" int not null, "computed_at" timestamptz not null, "computed_by" uuid not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "indicator_value_jurisdiction_computed_at_index" on "indicator_value" ("jurisdiction", "computed_at");`,
    );

    this.addSql(`alter table "indicator_value" enable row level security;`);
    this.addSql(
      `create policy "in_jurisdiction" on "indicator_value" using ("jurisdiction" = (select current_setting('gridcase.jurisdiction')));`,
    );
    this.addSql(`grant insert on "indicator_value" to gridcase_api;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "indicator_value" cascade;`);
  }
}
