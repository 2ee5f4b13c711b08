/** The row of the register that a granted licence stands in, made once for the event that grants it. */
import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { maskCode, maskName } from '#domain/documents/masking.ts';
import { demonstrationCreditCode } from '#domain/licence/credit-code.ts';
import { makeIdentifier, parseIdentifier } from '#domain/licence/identifier.ts';
import { validTo } from '#domain/licence/validity.ts';
import type { Document } from '#database/entities/document.entity.ts';
import { Licence } from '#database/entities/licence.entity.ts';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { nextCaseSerial } from '#database/repositories/next-case-serial.ts';
import { encryptPersonal } from '#platform/personal-data.ts';
import { localDateOf } from '#domain/clock/local-time.ts';
import { findNamedLicence } from './named-licence.ts';
import { type PaperCase, partyOfCase } from './paper-case.ts';
import type { PaperResources } from './paper-resources.ts';

export async function grantLicence(
  em: EntityManager,
  resources: PaperResources,
  paperCase: PaperCase,
  document: Document,
): Promise<Licence> {
  const key = { caseId: document.caseId, seq: document.seq };
  const known = await em.findOne(Licence, key, { disableIdentityMap: true });
  if (known !== null) return known;
  const row = await rowOf(em, resources, paperCase, document);
  // Two runs of the activity at once: the first row stands.
  await em.upsert(Licence, row, { onConflictFields: ['caseId', 'seq'], onConflictAction: 'ignore' });
  return em.findOneOrFail(Licence, key, { disableIdentityMap: true });
}

async function rowOf(em: EntityManager, resources: PaperResources, paperCase: PaperCase, document: Document) {
  const { state, definition, calendar, events } = paperCase;
  const rule = definition.licence;
  if (rule === undefined) throw new Error(`${definition.id} grants no licence`);
  const at = events.find(({ seq }) => seq === document.seq)?.at ?? document.createdAt;
  const issuedOn = localDateOf(calendar, at.getTime());
  const issuer = await em.findOneOrFail(OrgUnit, { id: state.owner.id });
  const previous = await findNamedLicence(em, resources, paperCase, document.seq);
  const party = await partyOfCase(em, resources, state);
  const id = randomUUID();
  const { cityCode, countyCode, townCode, villageCode } = state.place;
  return {
    id,
    ...(await identification(em, paperCase, issuer, previous, issuedOn.slice(0, 4))),
    jurisdiction: state.jurisdiction,
    process: definition.id,
    number: document.number,
    titleZh: rule.title.zh,
    titleEn: rule.title.en,
    holder: encryptPersonal(resources.personalKeys, { name: party.name, holderCode: party.code }, id),
    holderNameMasked: party.name === null ? '' : maskName(party.name),
    holderCodeMasked: party.code === null ? '' : maskCode(party.code),
    issuerUnitId: issuer.id,
    cityCode,
    countyCode,
    townCode,
    villageCode,
    issuedOn,
    validFrom: issuedOn,
    validTo: validTo(rule, issuedOn, state.facts),
    status: 'valid' as const,
    statusChangedAt: at,
    previousId: previous?.id ?? null,
    caseId: document.caseId,
    seq: document.seq,
    documentId: document.id,
    createdAt: new Date(),
  };
}

/** The issuing organ's code as it stands in identifiers. */
export const issuerCodeOf = ({ divisionCode, code }: OrgUnit): string => demonstrationCreditCode(divisionCode, code);

/** A renewal goes on with the serial of the licence before it, one version up; anything else begins a serial. */
async function identification(
  em: EntityManager,
  { state, definition }: PaperCase,
  issuer: OrgUnit,
  previous: Licence | null,
  year: string,
) {
  const { jurisdiction } = state;
  const organ = demonstrationCreditCode(jurisdiction, `government-${jurisdiction}`);
  const type = `${organ}${definition.licence?.typeSerial ?? ''}`;
  const issuerCode = issuerCodeOf(issuer);
  const before = previous === null ? null : parseIdentifier(previous.identifier);
  const isSame = before !== null && before.type === type && before.issuer === issuerCode;
  const serial = isSame
    ? before.serial
    : `${year}${String(await nextCaseSerial(em, `licence/${type}/${issuerCode}`, year)).padStart(7, '0')}`;
  const version = isSame ? before.version + 1 : 1;
  return { serial, version, identifier: makeIdentifier({ type, issuer: issuerCode, serial, version }) };
}
