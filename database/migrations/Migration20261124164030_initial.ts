import { Migration } from '@mikro-orm/migrations';

export class Migration20261124164030_initial extends Migration {
  override name = 'Migration20261124164030_initial';

  override up(): void | Promise<void> {
    this.addSql(`create extension if not exists pg_trgm;`);
    this.addSql(
      `create table "app_user" ("id" uuid not null default uuidv7(), "username" text not null, "display_name" text not null, "password_hash" text not null, "jurisdiction" text not null, "language" text not null default 'zh', "failed_logins" int not null default 0, "locked_until" timestamptz null, "disabled_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "app_user" add constraint "app_user_username_unique" unique ("username");`);

    this.addSql(
      `create table "attachment" ("id" uuid not null default uuidv7(), "case_id" uuid null, "jurisdiction" text not null, "file_name" text not null, "content_type" text not null, "size" int not null, "sha256" text not null, "storage_key" text not null, "created_by" uuid not null, "created_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`create index "attachment_case_id_index" on "attachment" ("case_id");`);

    this.addSql(
      `create table "audit_entry" ("id" uuid not null default uuidv7(), "at" timestamptz not null, "user_id" uuid null, "action" text not null, "subject" text not null, "outcome" text not null, "code" text not null default '', primary key ("id"));`,
    );
    this.addSql(`create index "audit_entry_at_index" on "audit_entry" ("at");`);
    this.addSql(`create index "audit_entry_user_id_at_index" on "audit_entry" ("user_id", "at");`);

    this.addSql(
      `create table "case_clock" ("case_id" uuid not null, "name" text not null, "jurisdiction" text not null, "unit" text not null, "status" text not null, "budget" double precision not null, "due_at" timestamptz null, "provisional" boolean not null, "overdue" boolean not null, primary key ("case_id", "name"));`,
    );

    this.addSql(
      `create table "case_event" ("case_id" uuid not null, "seq" int not null, "jurisdiction" text not null, "type" text not null, "data" jsonb not null, "at" timestamptz not null, "request_id" text not null, "digest" text not null, "actor_user_id" uuid null, "actor_unit_id" uuid null, "actor_post" text null, "engine_reason" text null, "previous_hash" text not null, "hash" text not null, primary key ("case_id", "seq"));`,
    );

    this.addSql(
      `create table "case_file" ("id" uuid not null, "number" text not null, "jurisdiction" text not null, "title" text not null, "process" text not null, "version" int not null, "family" text not null, "state" text not null, "phase" text not null, "final" boolean not null, "category_code" text not null, "urgency" text not null, "city_code" text not null, "county_code" text not null, "town_code" text not null, "village_code" text not null, "cell_code" text not null, "longitude" double precision not null, "latitude" double precision not null, "owner_unit_id" uuid not null, "assigned_unit_id" uuid null, "unit_ids" uuid[] not null, "reporter_ids" uuid[] not null, "seq" int not null, "head_hash" text not null, "overdue" boolean not null, "due_at" timestamptz null, "unowned_reason" text not null default '', "suspended_until" timestamptz null, "master_case_id" uuid null, "opened_at" timestamptz not null, "closed_at" timestamptz null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kernel" jsonb not null, primary key ("id"));`,
    );
    this.addSql(`alter table "case_file" add constraint "case_file_number_unique" unique ("number");`);
    this.addSql(
      `create index "case_file_jurisdiction_opened_at_id_index" on "case_file" ("jurisdiction", "opened_at", "id");`,
    );
    this.addSql(
      `create index "case_file_city_code_opened_at_id_index" on "case_file" ("city_code", "opened_at", "id");`,
    );
    this.addSql(
      `create index "case_file_county_code_opened_at_id_index" on "case_file" ("county_code", "opened_at", "id");`,
    );
    this.addSql(
      `create index "case_file_town_code_opened_at_id_index" on "case_file" ("town_code", "opened_at", "id");`,
    );
    this.addSql(
      `create index "case_file_village_code_opened_at_id_index" on "case_file" ("village_code", "opened_at", "id");`,
    );
    this.addSql(`create index "case_file_unit_ids_index" on "case_file" using gin ("unit_ids");`);
    this.addSql(`create index "case_file_reporter_ids_index" on "case_file" using gin ("reporter_ids");`);
    this.addSql(`create index "case_file_overdue" on "case_file" ("jurisdiction", "opened_at", "id") where "overdue";`);
    this.addSql(
      `create index "case_file_similar" on "case_file" ("category_code", "opened_at") include ("longitude", "latitude") where not "final";`,
    );
    this.addSql(`create index "case_file_title_trigrams" on "case_file" using gin ("title" gin_trgm_ops);`);
    this.addSql(`create index "case_file_number_trigrams" on "case_file" using gin ("number" gin_trgm_ops);`);

    this.addSql(
      `create table "case_link" ("id" uuid not null default uuidv7(), "jurisdiction" text not null, "case_id" uuid not null, "other_case_id" uuid not null, "kind" text not null, "created_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`create index "case_link_other_case_id_index" on "case_link" ("other_case_id");`);
    this.addSql(
      `alter table "case_link" add constraint "case_link_case_id_other_case_id_kind_unique" unique ("case_id", "other_case_id", "kind");`,
    );

    this.addSql(
      `create table "division" ("code" text not null, "jurisdiction" text not null, "parent_code" text null, "level" text not null, "name" text not null, primary key ("code"));`,
    );
    this.addSql(`create index "division_parent_code_index" on "division" ("parent_code");`);
    this.addSql(`create index "division_jurisdiction_level_index" on "division" ("jurisdiction", "level");`);

    this.addSql(
      `create table "duty_list_entry" ("id" uuid not null default uuidv7(), "jurisdiction" text not null, "category_code" text not null, "department_type" text not null, "level" text not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "duty_list_entry" add constraint "duty_list_entry_jurisdiction_category_code_depart_bdb0d_unique" unique ("jurisdiction", "category_code", "department_type", "level");`,
    );

    this.addSql(
      `create table "grid_cell" ("code" text not null, "jurisdiction" text not null, "city_code" text not null default '', "county_code" text not null default '', "town_code" text not null default '', "village_code" text not null default '', "geometry" jsonb not null, "synthetic" boolean not null default false, "unit_id" uuid null, primary key ("code"));`,
    );
    this.addSql(`create index "grid_cell_jurisdiction_index" on "grid_cell" ("jurisdiction");`);

    this.addSql(
      `create table "incident_category" ("jurisdiction" text not null, "code" text not null, "kind" text not null, "class_code" text not null, "class_name" text not null, "subclass_code" text not null, "name_zh" text not null, "name_en" text not null, "limit_value" double precision null, "limit_unit" text null, primary key ("jurisdiction", "code"));`,
    );

    this.addSql(
      `create table "jurisdiction" ("code" text not null, "name_zh" text not null, "name_en" text not null, "time_zone" text not null, "center_longitude" double precision not null, "center_latitude" double precision not null, "calendar_id" text not null, primary key ("code"));`,
    );

    this.addSql(
      `create table "notice" ("id" uuid not null default uuidv7(), "jurisdiction" text not null, "case_id" uuid not null, "seq" int not null, "ordinal" int not null, "kind" text not null, "recipient_user_id" uuid null, "recipient_unit_id" uuid null, "recipient_post" text null, "created_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "notice_recipient_user_id_created_at_index" on "notice" ("recipient_user_id", "created_at");`,
    );
    this.addSql(
      `create index "notice_recipient_unit_id_recipient_post_created_at_index" on "notice" ("recipient_unit_id", "recipient_post", "created_at");`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_case_id_seq_ordinal_unique" unique ("case_id", "seq", "ordinal");`,
    );

    this.addSql(
      `create table "notice_read" ("notice_id" uuid not null, "user_id" uuid not null, "read_at" timestamptz not null, primary key ("notice_id", "user_id"));`,
    );

    this.addSql(
      `create table "org_unit" ("id" uuid not null default uuidv7(), "jurisdiction" text not null, "code" text not null, "name_zh" text not null, "name_en" text not null, "level" text not null, "kind" text not null, "department_type" text null, "division_code" text not null, "superior_id" uuid null, "valid_from" timestamptz not null, "valid_to" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "org_unit" add constraint "org_unit_code_unique" unique ("code");`);
    this.addSql(`create index "org_unit_superior_id_index" on "org_unit" ("superior_id");`);
    this.addSql(`create index "org_unit_division_code_kind_index" on "org_unit" ("division_code", "kind");`);
    this.addSql(`create index "org_unit_jurisdiction_index" on "org_unit" ("jurisdiction");`);

    this.addSql(
      `create table "post_holding" ("id" uuid not null default uuidv7(), "user_id" uuid not null, "unit_id" uuid not null, "post" text not null, "valid_from" timestamptz not null, "valid_to" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "post_holding_unit_id_post_index" on "post_holding" ("unit_id", "post");`);
    this.addSql(
      `alter table "post_holding" add constraint "post_holding_user_id_unit_id_post_valid_from_unique" unique ("user_id", "unit_id", "post", "valid_from");`,
    );

    this.addSql(
      `create table "session" ("token_hash" text not null, "user_id" uuid not null, "created_at" timestamptz not null, "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, primary key ("token_hash"));`,
    );
    this.addSql(`create index "session_user_id_index" on "session" ("user_id");`);
    this.addSql(`create index "session_expires_at_index" on "session" ("expires_at");`);

    this.addSql(
      `create table "submission" ("id" uuid not null default uuidv7(), "case_id" uuid null, "jurisdiction" text not null, "form" text not null, "data" jsonb not null, "personal" bytea null, "created_by" uuid not null, "created_at" timestamptz not null, "request_id" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "submission_case_id_index" on "submission" ("case_id");`);
    this.addSql(
      `alter table "submission" add constraint "submission_created_by_request_id_unique" unique ("created_by", "request_id");`,
    );

    this.addSql(
      `create table "working_calendar" ("id" text not null, "version" int not null, "jurisdiction" text not null, "data" jsonb not null, "known_until" text not null, "source" text not null, "created_at" timestamptz not null, primary key ("id", "version"));`,
    );

    this.addSql(
      `create table "work_item" ("id" text not null, "case_id" uuid not null, "jurisdiction" text not null, "kind" text not null, "purpose" text not null, "unit_id" uuid not null, "post" text not null, "claimed_by" uuid null, "status" text not null, "opened_at" timestamptz not null, "closed_at" timestamptz null, "due_at" timestamptz null, "urgency" text not null, "overdue" boolean not null, primary key ("id"));`,
    );
    this.addSql(`create index "work_item_case_id_index" on "work_item" ("case_id");`);
    this.addSql(
      `create index "work_item_queue_due" on "work_item" ("unit_id", "post", (coalesce("due_at", 'infinity'::timestamptz)), "id") include ("jurisdiction") where "status" = 'open';`,
    );
    this.addSql(
      `create index "work_item_queue_opened" on "work_item" ("unit_id", "post", "opened_at", "id") include ("jurisdiction") where "status" = 'open';`,
    );

    this.addSql(`alter table "attachment" enable row level security;`);
    this.addSql(
      `create policy "in_jurisdiction" on "attachment" using ("jurisdiction" = (select current_setting('gridcase.jurisdiction')));`,
    );

    this.addSql(`alter table "case_clock" enable row level security;`);
    this.addSql(
      `create policy "in_jurisdiction" on "case_clock" using ("jurisdiction" = (select current_setting('gridcase.jurisdiction')));`,
    );

    this.addSql(`alter table "case_event" enable row level security;`);
    this.addSql(
      `create policy "in_jurisdiction" on "case_event" using ("jurisdiction" = (select current_setting('gridcase.jurisdiction')));`,
    );

    this.addSql(`alter table "case_file" enable row level security;`);
    this.addSql(
      `create policy "in_jurisdiction" on "case_file" using ("jurisdiction" = (select current_setting('gridcase.jurisdiction')));`,
    );

    this.addSql(`alter table "case_link" enable row level security;`);
    this.addSql(
      `create policy "in_jurisdiction" on "case_link" using ("jurisdiction" = (select current_setting('gridcase.jurisdiction')));`,
    );

    this.addSql(`alter table "notice" enable row level security;`);
    this.addSql(
      `create policy "in_jurisdiction" on "notice" using ("jurisdiction" = (select current_setting('gridcase.jurisdiction')));`,
    );

    this.addSql(`alter table "submission" enable row level security;`);
    this.addSql(
      `create policy "in_jurisdiction" on "submission" using ("jurisdiction" = (select current_setting('gridcase.jurisdiction')));`,
    );

    this.addSql(`alter table "work_item" enable row level security;`);
    this.addSql(
      `create policy "in_jurisdiction" on "work_item" using ("jurisdiction" = (select current_setting('gridcase.jurisdiction')));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "app_user" cascade;`);
    this.addSql(`drop table if exists "attachment" cascade;`);
    this.addSql(`drop table if exists "audit_entry" cascade;`);
    this.addSql(`drop table if exists "case_clock" cascade;`);
    this.addSql(`drop table if exists "case_event" cascade;`);
    this.addSql(`drop table if exists "case_file" cascade;`);
    this.addSql(`drop table if exists "case_link" cascade;`);
    this.addSql(`drop table if exists "division" cascade;`);
    this.addSql(`drop table if exists "duty_list_entry" cascade;`);
    this.addSql(`drop table if exists "grid_cell" cascade;`);
    this.addSql(`drop table if exists "incident_category" cascade;`);
    this.addSql(`drop table if exists "jurisdiction" cascade;`);
    this.addSql(`drop table if exists "notice" cascade;`);
    this.addSql(`drop table if exists "notice_read" cascade;`);
    this.addSql(`drop table if exists "org_unit" cascade;`);
    this.addSql(`drop table if exists "post_holding" cascade;`);
    this.addSql(`drop table if exists "session" cascade;`);
    this.addSql(`drop table if exists "submission" cascade;`);
    this.addSql(`drop table if exists "working_calendar" cascade;`);
    this.addSql(`drop table if exists "work_item" cascade;`);
  }
}
