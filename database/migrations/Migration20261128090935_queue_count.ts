/** An index that is only for counting a queue; those for its order need no jurisdiction any more. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261128090935_queue_count extends Migration {
  override name = 'Migration20261128090935_queue_count';

  override up(): void | Promise<void> {
    this.addSql(
      `create index "work_item_queue_count" on "work_item" ("jurisdiction", "unit_id", "post") where "status" = 'open';`,
    );
    this.addSql(`drop index "work_item_queue_due";`);
    this.addSql(
      `create index "work_item_queue_due" on "work_item" ("unit_id", "post", (coalesce("due_at", 'infinity'::timestamptz)), "id") where "status" = 'open';`,
    );
    this.addSql(`drop index "work_item_queue_opened";`);
    this.addSql(
      `create index "work_item_queue_opened" on "work_item" ("unit_id", "post", "opened_at", "id") where "status" = 'open';`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "work_item_queue_count";`);
    this.addSql(`drop index "work_item_queue_due";`);
    this.addSql(
      `create index "work_item_queue_due" on "work_item" ("unit_id", "post", (coalesce("due_at", 'infinity'::timestamptz)), "id") include ("jurisdiction") where "status" = 'open';`,
    );
    this.addSql(`drop index "work_item_queue_opened";`);
    this.addSql(
      `create index "work_item_queue_opened" on "work_item" ("unit_id", "post", "opened_at", "id") include ("jurisdiction") where "status" = 'open';`,
    );
  }
}
