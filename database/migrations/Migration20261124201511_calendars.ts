/** Provenance of calendar days, drafts of calendars, and the progress of giving a version to every open case. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261124201511_calendars extends Migration {
  override name = 'Migration20261124201511_calendars';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "calendar_day" ("calendar_id" text not null, "version" int not null, "date" text not null, "kind" text not null, "periods" jsonb not null, "name_zh" text not null, "name_en" text not null, "source" text not null, "created_by" uuid null, primary key ("calendar_id", "version", "date"));`,
    );

    this.addSql(
      `create table "calendar_draft" ("id" uuid not null, "jurisdiction" text not null, "calendar_id" text not null, "base_version" int not null, "data" jsonb not null, "rules" jsonb not null, "changes" jsonb not null, "source" text not null, "created_by" uuid not null, "created_at" timestamptz not null, primary key ("id"));`,
    );

    this.addSql(
      `create table "calendar_replan" ("id" uuid not null, "jurisdiction" text not null, "calendar_id" text not null, "version" int not null, "from_version" int not null, "draft_id" uuid not null, "total" int not null default 0, "done" int not null default 0, "moved" int not null default 0, "failed" int not null default 0, "cursor" uuid null, "requested_by" uuid not null, "created_at" timestamptz not null, "started_at" timestamptz null, "finished_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "calendar_replan" add constraint "calendar_replan_calendar_id_version_unique" unique ("calendar_id", "version");`,
    );

    this.addSql(
      `create table "calendar_replan_move" ("replan_id" uuid not null, "case_id" uuid not null, "jurisdiction" text not null, "number" text not null, "outcome" text not null, "code" text not null default '', "dues" jsonb not null, primary key ("replan_id", "case_id"));`,
    );

    this.addSql(`alter table "calendar_draft" enable row level security;`);
    this.addSql(
      `create policy "in_jurisdiction" on "calendar_draft" using ("jurisdiction" = (select current_setting('gridcase.jurisdiction')));`,
    );

    this.addSql(`alter table "calendar_replan" enable row level security;`);
    this.addSql(
      `create policy "in_jurisdiction" on "calendar_replan" using ("jurisdiction" = (select current_setting('gridcase.jurisdiction')));`,
    );

    this.addSql(`alter table "calendar_replan_move" enable row level security;`);
    this.addSql(
      `create policy "in_jurisdiction" on "calendar_replan_move" using ("jurisdiction" = (select current_setting('gridcase.jurisdiction')));`,
    );

    for (const table of ['working_calendar', 'calendar_day']) {
      // A published version is what due dates were counted with: it can only be followed.
      this.addSql(`create trigger "${table}_no_change" before update or delete on "${table}"
        for each row execute function refuse_change();`);
      this.addSql(`grant insert on "${table}" to gridcase_api;`);
    }
    this.addSql(`alter table "calendar_replan_move" add constraint "calendar_replan_move_replan_id_fk"
      foreign key ("replan_id") references "calendar_replan" ("id");`);
    this.addSql(`grant insert on "calendar_draft", "calendar_replan" to gridcase_api;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "calendar_day" cascade;`);
    this.addSql(`drop table if exists "calendar_draft" cascade;`);
    this.addSql(`drop table if exists "calendar_replan_move" cascade;`);
    this.addSql(`drop table if exists "calendar_replan" cascade;`);
    this.addSql(`drop trigger if exists "working_calendar_no_change" on "working_calendar";`);
    this.addSql(`revoke insert on "working_calendar" from gridcase_api;`);
  }
}
