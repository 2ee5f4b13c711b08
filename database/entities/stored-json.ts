import { JsonType } from '@mikro-orm/core';

/**
 * JSON that is written once by a statement of ours and only read through the ORM. No copy is kept
 * to compare with, which spares a serialisation a row; in exchange the ORM never notices a change inside such a value.
 */
export class StoredJson extends JsonType {
  override ensureComparable(): boolean {
    return false;
  }
}
