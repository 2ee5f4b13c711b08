/** Quiet rungs of the ladders, fired from the database; what they tell hangs on no event of the case. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261124201533_planned_rungs extends Migration {
  override name = 'Migration20261124201533_planned_rungs';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "planned_rung" ("case_id" uuid not null, "clock" text not null, "generation" int not null, "rung" text not null, "jurisdiction" text not null, "effect" text not null, "at" timestamptz not null, "recipients" jsonb not null, "fired_at" timestamptz null, "try_at" timestamptz not null, "attempts" int not null default 0, "last_error" text not null default '', primary key ("case_id", "clock", "generation", "rung"));`,
    );
    this.addSql(`create index "planned_rung_due" on "planned_rung" ("try_at") where "fired_at" is null;`);
    this.addSql(`alter table "planned_rung" add constraint "planned_rung_case_id_fk"
      foreign key ("case_id") references "case_file" ("id");`);

    this.addSql(`alter table "notice" add "rung" text null;`);
    this.addSql(`alter table "notice" alter column "seq" drop not null;`);
    this.addSql(
      `alter table "notice" add constraint "notice_tells_of" check ("seq" is not null or "rung" is not null);`,
    );
    // A notice of a rung that turns out not to have been due goes, read or not.
    this.addSql(`alter table "notice_read" drop constraint "notice_read_notice_id_fk";`);
    this.addSql(`alter table "notice_read" add constraint "notice_read_notice_id_fk"
      foreign key ("notice_id") references "notice" ("id") on delete cascade;`);

    this.addSql(`alter table "planned_rung" enable row level security;`);
    this.addSql(
      `create policy "in_jurisdiction" on "planned_rung" using ("jurisdiction" = (select current_setting('gridcase.jurisdiction')));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "planned_rung" cascade;`);

    this.addSql(`alter table "notice" drop constraint "notice_tells_of";`);
    this.addSql(`delete from "notice" where "seq" is null;`);
    this.addSql(`alter table "notice" drop column "rung";`);
    this.addSql(`alter table "notice" alter column "seq" set not null;`);
    this.addSql(`alter table "notice_read" drop constraint "notice_read_notice_id_fk";`);
    this.addSql(`alter table "notice_read" add constraint "notice_read_notice_id_fk"
      foreign key ("notice_id") references "notice" ("id");`);
  }
}
