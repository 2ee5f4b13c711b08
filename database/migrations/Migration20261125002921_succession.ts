/** Who took over from abolished units. A reference table as org_unit is: the API reads it and never writes. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261125002921_succession extends Migration {
  override name = 'Migration20261125002921_succession';

  override up(): void {
    this.addSql(
      `create table "org_unit_succession" ("predecessor_id" uuid not null, "successor_id" uuid not null, "since" timestamptz not null, "basis" text not null, primary key ("predecessor_id", "successor_id"));`,
    );
    this.addSql(`create index "org_unit_succession_successor_id_index" on "org_unit_succession" ("successor_id");`);
    for (const column of ['predecessor_id', 'successor_id']) {
      this.addSql(`alter table "org_unit_succession" add constraint "org_unit_succession_${column}_fk"
        foreign key ("${column}") references "org_unit" ("id");`);
    }
    this.addSql(`alter table "org_unit_succession" add constraint "org_unit_succession_not_itself"
      check ("predecessor_id" <> "successor_id");`);
  }

  override down(): void {
    this.addSql(`drop table if exists "org_unit_succession" cascade;`);
  }
}
