/** Prepared cell indexes by jurisdiction: cells change with a re-survey, not with a request. */
import type { MikroORM } from '@mikro-orm/postgresql';
import { LRUCache } from 'lru-cache';
import { prepareGrid } from '#domain/grid/locate.ts';
import type { GridIndex } from '#domain/grid/locate.ts';
import { GridCell } from '#database/entities/grid-cell.entity.ts';

const KEPT_MS = 10 * 60_000;

export interface GridIndexes {
  of(jurisdiction: string): Promise<GridIndex<GridCell>>;
}

export function createGridIndexes(orm: MikroORM): GridIndexes {
  // The promise is kept, not its value: requests that come together wait for one load.
  const kept = new LRUCache<string, Promise<GridIndex<GridCell>>>({ max: 20, ttl: KEPT_MS });
  async function load(jurisdiction: string): Promise<GridIndex<GridCell>> {
    const cells = await orm.em.fork().find(GridCell, { jurisdiction }, { orderBy: { code: 'asc' } });
    return prepareGrid(cells);
  }
  return {
    of(jurisdiction) {
      const found = kept.get(jurisdiction);
      if (found !== undefined) return found;
      const loading = load(jurisdiction);
      kept.set(jurisdiction, loading);
      loading.catch(() => kept.delete(jurisdiction));
      return loading;
    },
  };
}
