/**
 * A case by number and query code. An unknown number, a wrong code and a case that has no party outside get one answer,
 * after the same work.
 */
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { DomainError } from '#domain/errors.ts';
import { NOBODY } from '#domain/ids.ts';
import { hasParty } from '#domain/processes/has-party.ts';
import type { ApiContext } from '../../context.ts';
import { processOf } from '../../process-of.ts';
import { settleForNumber, takeForNumber, takeFrom } from './limits.ts';
import { isQueryCode } from '#platform/query-code.ts';

export interface Proof {
  readonly number: string;
  readonly code: string;
}

export async function trackedCase(context: ApiContext, proof: Proof): Promise<CaseFile> {
  const { resources, address } = context;
  const number = proof.number.trim().toUpperCase();
  await takeFrom(resources, address, 'track');
  await takeForNumber(resources, { address, number });
  const row = await resources.orm.em.fork().findOne(CaseFile, { number });
  const isRight = isQueryCode(resources.config.keys.personal, row?.id ?? NOBODY, proof.code);
  const found = row !== null && isRight && hasParty(processOf(row)) ? row : null;
  await settleForNumber(resources, { address, number }, found !== null);
  if (found !== null) return found;
  await resources.audit.record({
    userId: null,
    action: 'trackCase',
    subject: 'case',
    outcome: 'refused',
    code: 'NOT_FOUND',
  });
  throw new DomainError('NOT_FOUND');
}
