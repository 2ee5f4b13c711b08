/**
 * What entities cannot say: append-only tables, foreign keys, the API's role and its rights, daily serials of case
 * numbers, storage settings. Written by hand; the schema snapshot does not know of it.
 */
import { Migration } from '@mikro-orm/migrations';

const APPEND_ONLY = ['case_event', 'audit_entry'];

const FOREIGN_KEYS = [
  ['case_event', 'case_id', 'case_file', 'id'],
  ['case_clock', 'case_id', 'case_file', 'id'],
  ['work_item', 'case_id', 'case_file', 'id'],
  ['notice', 'case_id', 'case_file', 'id'],
  ['notice_read', 'notice_id', 'notice', 'id'],
  ['notice_read', 'user_id', 'app_user', 'id'],
  ['session', 'user_id', 'app_user', 'id'],
  ['post_holding', 'user_id', 'app_user', 'id'],
  ['post_holding', 'unit_id', 'org_unit', 'id'],
  ['org_unit', 'superior_id', 'org_unit', 'id'],
] as const;

/** The API reads everything its policies show, writes what people hand in, and never a case: that is the worker's. */
const API_WRITES = {
  submission: 'insert, update',
  attachment: 'insert, update',
  notice_read: 'insert',
  audit_entry: 'insert',
  app_user: 'update',
  session: 'insert, update, delete',
  case_serial: 'insert, update',
};

export class Migration20261124165000_guards extends Migration {
  override name = 'Migration20261124165000_guards';

  override up(): void {
    this.addSql(`create function "refuse_change"() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
      end $$;`);
    for (const table of APPEND_ONLY) {
      this.addSql(`create trigger "${table}_no_change" before update or delete on "${table}"
        for each row execute function refuse_change();`);
      this.addSql(`create trigger "${table}_no_truncate" before truncate on "${table}"
        for each statement execute function refuse_change();`);
    }
    for (const [table, column, target, key] of FOREIGN_KEYS) {
      this.addSql(`alter table "${table}" add constraint "${table}_${column}_fk"
        foreign key ("${column}") references "${target}" ("${key}");`);
    }
    this.addSql(`create table "case_serial" ("scope" text not null, "day" text not null, "last" int not null,
      primary key ("scope", "day"));`);
    // Rows that change at every commit: room for heap-only updates, and a vacuum that keeps counts index-only.
    this.addSql(`alter table "case_file" set (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);`);
    this.addSql(`alter table "work_item" set (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02,
      autovacuum_vacuum_insert_scale_factor = 0.02);`);
    this.addSql(`alter table "case_clock" set (fillfactor = 70);`);
    this.#grantToApi();
  }

  #grantToApi(): void {
    // Roles belong to the cluster: the role may be there already, made by another database or by the administrator.
    this.addSql(`do $$
      begin
        if not exists (select from pg_roles where rolname = 'gridcase_api') then
          create role gridcase_api nologin;
        end if;
        if not pg_has_role(current_user, 'gridcase_api', 'SET') then
          execute format('grant gridcase_api to %I', current_user);
        end if;
      exception when duplicate_object or unique_violation then null;
      end $$;`);
    this.addSql(`grant usage on schema public to gridcase_api;`);
    this.addSql(`grant select on all tables in schema public to gridcase_api;`);
    this.addSql(`alter default privileges in schema public grant select on tables to gridcase_api;`);
    for (const [table, rights] of Object.entries(API_WRITES)) {
      this.addSql(`grant ${rights} on "${table}" to gridcase_api;`);
    }
  }

  override down(): void {
    for (const table of APPEND_ONLY) {
      this.addSql(`drop trigger if exists "${table}_no_change" on "${table}";`);
      this.addSql(`drop trigger if exists "${table}_no_truncate" on "${table}";`);
    }
    this.addSql(`drop function if exists "refuse_change"();`);
    for (const [table, column] of FOREIGN_KEYS) {
      this.addSql(`alter table "${table}" drop constraint if exists "${table}_${column}_fk";`);
    }
    this.addSql(`drop table if exists "case_serial";`);
    this.addSql(`alter default privileges in schema public revoke select on tables from gridcase_api;`);
    this.addSql(`revoke all on all tables in schema public from gridcase_api;`);
    this.addSql(`revoke usage on schema public from gridcase_api;`);
  }
}
