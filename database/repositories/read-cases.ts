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
  const text = `select ${columns('c')}, c.kernel::text as "kernel" from case_file c where c.id = any($1::uuid[])`;
  const rows = await queryPlain<Raw>(em, text, [ids], 'read-cases');
  return rows.map((row) => withKernel(toRow(row), String(row['kernel'])));
}

export async function readListedCases(em: EntityManager, ids: readonly string[]): Promise<ListedCase[]> {
  const { columns, toRow } = plainTable(em, CaseFile, 'kernel');
  const text = `select ${columns('c')} from case_file c where c.id = any($1::uuid[])`;
  return (await queryPlain<Raw>(em, text, [ids], 'read-listed-cases')).map(toRow);
}

/** What the clocks of listed cases are read from. */
export type CaseLedgers = Pick<CaseState, 'clocks' | 'overdueClocks'>;

export async function readLedgers(
  em: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CaseLedgers>> {
  const text = `select c.id, c.kernel -> 'clocks' as "clocks", c.kernel -> 'overdueClocks' as "overdueClocks"
    from case_file c where c.id = any($1::uuid[])`;
  const rows = await queryPlain<CaseLedgers & { readonly id: string }>(em, text, [ids], 'read-ledgers');
  return new Map(rows.map(({ id, ...ledgers }) => [id, ledgers]));
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
