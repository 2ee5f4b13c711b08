/** Cases by id as plain rows: what every act reads before and after. Lists do without the kernel's state. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseState } from '#domain/case/state.ts';
import { CaseFile } from '../entities/case-file.entity.ts';
import { plainTable, queryPlain } from '../plain-rows.ts';

/** A case without its kernel's state, which is most of a row's bytes. */
export type ListedCase = Omit<CaseFile, 'kernel'>;

type Raw = Record<string, unknown>;

export async function readCases(em: EntityManager, ids: readonly string[]): Promise<CaseFile[]> {
  const { columns, toRow } = plainTable(em, CaseFile, 'kernel');
  const rows = await byId<Raw>(em, `select ${columns('c')}, c.kernel::text as "kernel"`, ids, 'read-cases');
  return rows.map((row) => withKernel(toRow(row), String(row['kernel'])));
}

export async function readListedCases(em: EntityManager, ids: readonly string[]): Promise<ListedCase[]> {
  const { columns, toRow } = plainTable(em, CaseFile, 'kernel');
  return (await byId<Raw>(em, `select ${columns('c')}`, ids, 'read-listed-cases')).map(toRow);
}

/** What the clocks of listed cases are read from. */
export type CaseLedgers = Pick<CaseState, 'clocks' | 'overdueClocks'>;

export async function readLedgers(
  em: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CaseLedgers>> {
  const select = `select c.id, c.kernel -> 'clocks' as "clocks", c.kernel -> 'overdueClocks' as "overdueClocks"`;
  const rows = await byId<CaseLedgers & { readonly id: string }>(em, select, ids, 'read-ledgers');
  return new Map(rows.map(({ id, ...ledgers }) => [id, ledgers]));
}

/**
 * Nearly always it is one case. Of an array the server cannot know beforehand how long it is, so it plans such a
 * statement anew every time, which costs more than running it.
 */
function byId<Found extends object>(em: EntityManager, select: string, ids: readonly string[], name: string) {
  const from = `${select} from case_file c where`;
  return ids.length === 1
    ? queryPlain<Found>(em, `${from} c.id = $1::uuid`, ids, name)
    : queryPlain<Found>(em, `${from} c.id = any($1::uuid[])`, [ids], `${name}-of-many`);
}

/** The kernel's state is parsed when it is asked for. */
function withKernel(row: ListedCase, text: string): CaseFile {
  let kernel: CaseState | undefined;
  return {
    ...row,
    get kernel() {
      kernel ??= JSON.parse(text) as CaseState;
      return kernel;
    },
  };
}
