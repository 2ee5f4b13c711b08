/** Cases by id as plain rows: what every act reads before and after, and every page of a queue beside its items. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseState } from '#domain/case/state.ts';
import { CaseFile } from '../entities/case-file.entity.ts';
import { plainTable, queryPlain } from '../plain-rows.ts';

export async function readCases(em: EntityManager, ids: readonly string[]): Promise<CaseFile[]> {
  const { columns, toRow } = plainTable(em, CaseFile);
  const text = `select ${columns('c', 'kernel')}, c.kernel::text as "kernel" from case_file c where c.id = any($1::uuid[])`;
  const rows = await queryPlain<Record<string, unknown>>(em, text, [ids], 'read-cases');
  return rows.map((row) => withKernel(toRow(row), String(row['kernel'])));
}

/** Lists show columns alone: the kernel's state, most of a row's bytes, is parsed when it is asked for. */
function withKernel(row: Omit<CaseFile, 'kernel'>, text: string): CaseFile {
  let kernel: CaseState | undefined;
  return {
    ...row,
    get kernel() {
      kernel ??= JSON.parse(text) as CaseState;
      return kernel;
    },
  };
}
