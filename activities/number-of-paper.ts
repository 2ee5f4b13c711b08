/** The number of a paper: counted up for each unit, kind and year. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { makeDocumentNumber } from '#domain/documents/document-number.ts';
import type { DocumentKind } from '#domain/documents/kinds.ts';
import type { LocalDate } from '#domain/ids.ts';
import { Division } from '#database/entities/division.entity.ts';
import type { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { nextCaseSerial } from '#database/repositories/next-case-serial.ts';

export async function numberOfPaper(
  em: EntityManager,
  kind: DocumentKind,
  issuer: OrgUnit,
  date: LocalDate,
): Promise<string> {
  const year = date.slice(0, 4);
  const serial = await nextCaseSerial(em, `document/${issuer.code}/${kind}`, year);
  const divisionNames = await namesDownTo(em, issuer.divisionCode);
  return makeDocumentNumber({ divisionNames, departmentType: issuer.departmentType ?? null, kind, date, serial });
}

async function namesDownTo(em: EntityManager, divisionCode: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (let code: string | null = divisionCode; code !== null;) {
    const division: Division | null = await em.findOne(Division, { code });
    if (division === null) break;
    names.unshift(division.name);
    code = division.parentCode ?? null;
  }
  return names;
}
