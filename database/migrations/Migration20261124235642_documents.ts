/** Papers of cases and the register of electronic licences. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261124235642_documents extends Migration {
  override name = 'Migration20261124235642_documents';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "document" ("id" uuid not null default uuidv7(), "case_id" uuid not null, "jurisdiction" text not null, "seq" int not null, "kind" text not null, "status" text not null, "number" text not null default '', "title_zh" text not null, "title_en" text not null, "template" text not null, "to_party" boolean not null, "attempts" int not null default 0, "created_at" timestamptz not null, "issued_at" timestamptz null, "sha256" text not null default '', "size" int not null default 0, "storage_key" text not null default '', "delivered_at" timestamptz null, "delivery_manner" text null, "delivered_by" uuid null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "document" add constraint "document_case_id_seq_kind_unique" unique ("case_id", "seq", "kind");`,
    );

    this.addSql(
      `create table "licence" ("id" uuid not null default uuidv7(), "identifier" text not null, "jurisdiction" text not null, "process" text not null, "number" text not null, "serial" text not null, "version" int not null, "title_zh" text not null, "title_en" text not null, "holder" bytea not null, "holder_name_masked" text not null, "holder_code_masked" text not null, "issuer_unit_id" uuid not null, "city_code" text not null, "county_code" text not null, "town_code" text not null, "village_code" text not null, "issued_on" text not null, "valid_from" text not null, "valid_to" text null, "status" text not null, "status_changed_at" timestamptz not null, "previous_id" uuid null, "case_id" uuid not null, "seq" int not null, "document_id" uuid not null, "created_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`alter table "licence" add constraint "licence_identifier_unique" unique ("identifier");`);
    this.addSql(`create index "licence_jurisdiction_issued_on_index" on "licence" ("jurisdiction", "issued_on");`);
    this.addSql(`create index "licence_jurisdiction_number_index" on "licence" ("jurisdiction", "number");`);
    this.addSql(`alter table "licence" add constraint "licence_case_id_seq_unique" unique ("case_id", "seq");`);

    this.addSql(
      `create table "licence_change" ("case_id" uuid not null, "seq" int not null, "jurisdiction" text not null, "licence_id" uuid null, "status" text not null, "at" timestamptz not null, primary key ("case_id", "seq"));`,
    );
    this.addSql(`create index "licence_change_licence_id_index" on "licence_change" ("licence_id");`);

    this.addSql(`alter table "document" enable row level security;`);
    this.addSql(
      `create policy "in_jurisdiction" on "document" using ("jurisdiction" = (select current_setting('gridcase.jurisdiction')));`,
    );

    this.addSql(`alter table "licence" enable row level security;`);
    this.addSql(
      `create policy "in_jurisdiction" on "licence" using ("jurisdiction" = (select current_setting('gridcase.jurisdiction')));`,
    );

    this.addSql(`alter table "licence_change" enable row level security;`);
    this.addSql(
      `create policy "in_jurisdiction" on "licence_change" using ("jurisdiction" = (select current_setting('gridcase.jurisdiction')));`,
    );

    for (const table of ['document', 'licence', 'licence_change']) {
      this.addSql(`alter table "${table}" add constraint "${table}_case_id_fk"
        foreign key ("case_id") references "case_file" ("id");`);
    }
    this.addSql(`alter table "licence" add constraint "licence_document_id_fk"
      foreign key ("document_id") references "document" ("id");`);
    this.addSql(`alter table "licence" add constraint "licence_previous_id_fk"
      foreign key ("previous_id") references "licence" ("id");`);
    this.addSql(`alter table "licence_change" add constraint "licence_change_licence_id_fk"
      foreign key ("licence_id") references "licence" ("id");`);
    // Papers and licences are the worker's; the API records deliveries alone.
    this.addSql(`grant update ("delivered_at", "delivery_manner", "delivered_by") on "document" to gridcase_api;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "document" cascade;`);
    this.addSql(`drop table if exists "licence" cascade;`);
    this.addSql(`drop table if exists "licence_change" cascade;`);
  }
}
