/** Delegation of posts, and on whose behalf an event was done. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261124195423_delegation extends Migration {
  override name = 'Migration20261124195423_delegation';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "delegation" ("id" uuid not null default uuidv7(), "jurisdiction" text not null, "unit_id" uuid not null, "post" text not null, "from_user_id" uuid not null, "to_user_id" uuid not null, "valid_from" timestamptz not null, "valid_to" timestamptz not null, "reason" text not null default '', "created_by" uuid not null, "created_at" timestamptz not null, "revoked_at" timestamptz null, "revoked_by" uuid null, primary key ("id"));`,
    );
    this.addSql(
      `create index "delegation_unit_id_post_valid_to_index" on "delegation" ("unit_id", "post", "valid_to");`,
    );
    this.addSql(`create index "delegation_to_user_id_valid_to_index" on "delegation" ("to_user_id", "valid_to");`);
    this.addSql(`create index "delegation_from_user_id_valid_to_index" on "delegation" ("from_user_id", "valid_to");`);

    for (const [column, target] of [
      ['unit_id', 'org_unit'],
      ['from_user_id', 'app_user'],
      ['to_user_id', 'app_user'],
    ]) {
      this.addSql(`alter table "delegation" add constraint "delegation_${column}_fk"
        foreign key ("${column}") references "${target}" ("id");`);
    }
    this.addSql(`alter table "delegation" add constraint "delegation_period" check ("valid_from" < "valid_to");`);
    this.addSql(`alter table "delegation" add constraint "delegation_not_to_self"
      check ("from_user_id" <> "to_user_id");`);
    // A delegation is made and revoked, never rewritten: the record says who could act when.
    this.addSql(`grant insert, update ("revoked_at", "revoked_by") on "delegation" to gridcase_api;`);

    this.addSql(`alter table "case_event" add "actor_on_behalf_of" uuid null;`);

    this.addSql(`alter table "delegation" enable row level security;`);
    this.addSql(
      `create policy "in_jurisdiction" on "delegation" using ("jurisdiction" = (select current_setting('gridcase.jurisdiction')));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "delegation" cascade;`);

    this.addSql(`alter table "case_event" drop column "actor_on_behalf_of";`);
  }
}
