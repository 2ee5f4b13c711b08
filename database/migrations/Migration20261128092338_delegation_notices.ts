/** Notices of delegations hang on no case. The API writes these and no others. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261128092338_delegation_notices extends Migration {
  override name = 'Migration20261128092338_delegation_notices';

  override up(): void | Promise<void> {
    this.addSql(`alter table "notice" add "delegation_id" uuid null;`);
    this.addSql(`alter table "notice" alter column "case_id" drop not null;`);
    this.addSql(`alter table "notice" add constraint "notice_delegation_id_fk"
      foreign key ("delegation_id") references "delegation" ("id");`);
    this.addSql(`alter table "notice" drop constraint "notice_tells_of";`);
    this.addSql(`alter table "notice" add constraint "notice_tells_of" check (case when "delegation_id" is null
      then "case_id" is not null and ("seq" is not null or "rung" is not null) else "case_id" is null end);`);
    this.addSql(
      `create policy "of_delegations" on "notice" as restrictive for insert to "gridcase_api" with check ("delegation_id" is not null);`,
    );
    this.addSql(`grant insert on "notice" to gridcase_api;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`revoke insert on "notice" from gridcase_api;`);
    this.addSql(`drop policy "of_delegations" on "notice";`);
    this.addSql(`delete from "notice" where "delegation_id" is not null;`);
    this.addSql(`alter table "notice" drop constraint "notice_tells_of";`);
    this.addSql(
      `alter table "notice" add constraint "notice_tells_of" check ("seq" is not null or "rung" is not null);`,
    );
    this.addSql(`alter table "notice" drop column "delegation_id";`);
    this.addSql(`alter table "notice" alter column "case_id" set not null;`);
  }
}
