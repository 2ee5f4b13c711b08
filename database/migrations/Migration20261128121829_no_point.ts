/**
 * A matter without a point has none. Until now the middle of its city stood there, which no map and no search for similar
 * cases could tell from a real point. Records of other systems have a point and no cell: theirs stays.
 */
import { Migration } from '@mikro-orm/migrations';

const STAND_IN = `
c."cell_code" = '' and c."family" <> 'incident' and exists (select from "jurisdiction" j where j."code" = c."jurisdiction"
  and (j."center_longitude", j."center_latitude") = (c."longitude", c."latitude"))`;

export class Migration20261128121829_no_point extends Migration {
  override name = 'Migration20261128121829_no_point';

  override up(): void | Promise<void> {
    this.addSql(`alter table "case_file" alter column "latitude" drop not null;`);
    this.addSql(`alter table "case_file" alter column "longitude" drop not null;`);
    this.addSql(`update "case_file" c set "longitude" = null, "latitude" = null where ${STAND_IN};`);
    this.addSql(
      `alter table "case_file" add constraint "case_file_point" check ((longitude is null) = (latitude is null));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "case_file" drop constraint "case_file_point";`);
    this.addSql(
      `update "case_file" c set "longitude" = j."center_longitude", "latitude" = j."center_latitude" from "jurisdiction" j where j."code" = c."jurisdiction" and c."longitude" is null;`,
    );
    this.addSql(`alter table "case_file" alter column "longitude" set not null;`);
    this.addSql(`alter table "case_file" alter column "latitude" set not null;`);
  }
}
