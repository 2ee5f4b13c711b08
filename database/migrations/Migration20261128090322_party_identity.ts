/** Keyed digests of who handed a matter in, by which the same person's other matters are found. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261128090322_party_identity extends Migration {
  override name = 'Migration20261128090322_party_identity';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "party_identity" ("submission_id" uuid not null, "digest" text not null, "key_id" text not null, "kind" text not null, "role" text not null, "jurisdiction" text not null, primary key ("submission_id", "digest"));`,
    );
    this.addSql(`create index "party_identity_digest_index" on "party_identity" ("digest");`);

    this.addSql(`alter table "party_identity" enable row level security;`);
    this.addSql(
      `create policy "in_jurisdiction" on "party_identity" using ("jurisdiction" = (select current_setting('gridcase.jurisdiction')));`,
    );
    this.addSql(`grant insert on "party_identity" to gridcase_api;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "party_identity" cascade;`);
  }
}
