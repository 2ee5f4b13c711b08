/** Attempts are counted for all API processes together; failures of an account are forgotten like those of a name nobody has. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261128160338_attempts extends Migration {
  override name = 'Migration20261128160338_attempts';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "attempt_count" ("key" text not null, "count" int not null, "ends_at" timestamptz not null, primary key ("key"));`,
    );
    this.addSql(`create index "attempt_count_ends_at_index" on "attempt_count" ("ends_at");`);
    this.addSql(`alter table "app_user" add "failed_at" timestamptz null;`);
    // Nothing behind the fence reads it.
    this.addSql(`revoke all on "attempt_count" from gridcase_api;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "attempt_count" cascade;`);
    this.addSql(`alter table "app_user" drop column "failed_at";`);
  }
}
