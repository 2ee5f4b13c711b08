/** Entries by which a licence that a case granted can be renewed (行政许可法 §50), by this very person. */
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import { Licence } from '#database/entities/licence.entity.ts';
import { latestDefinition } from '#domain/processes/registry.ts';
import { findForm } from '#forms/registry.ts';
import type { SignedInContext } from '../../context.ts';
import { isOpenableBy, type OpenableChild } from './openable.ts';

export async function openableRenewals(context: SignedInContext, row: CaseFile): Promise<readonly OpenableChild[]> {
  const definition = latestDefinition(row.process);
  if (definition?.licence === undefined) return [];
  const entries = Object.entries(definition.entries).filter(
    ([, entry]) => isRenewal(entry.form) && isOpenableBy(context.viewer, definition, entry),
  );
  if (entries.length === 0) return [];
  // What was revoked, withdrawn or handed back cannot go on.
  const held = await context.em.count(Licence, { caseId: row.id, status: 'valid' });
  return held === 0 ? [] : entries.map(([entryName, entry]) => ({ definition, entryName, entry }));
}

/** Its form names the licence that is to go on. */
const isRenewal = (form: string): boolean => findForm(form)?.schema.properties['previousLicence'] !== undefined;
