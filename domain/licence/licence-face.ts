/** What stands on the face of a licence (证照照面), in the order of GB/T 36903. */
import { dateInWords } from '../documents/dates.ts';
import type { Row } from '../documents/facts.ts';
import { maskCode } from '../documents/masking.ts';
import type { LocalDate } from '../ids.ts';
import type { Label } from '../labels.ts';

export interface LicenceFacts {
  readonly title: Label;
  readonly identifier: string;
  readonly number: string;
  readonly holderName: string | null;
  readonly holderCode: string | null;
  readonly issuer: Label;
  readonly issuerCode: string;
  readonly issuedOn: LocalDate;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly previous: string | null;
  /** What the decision said for the face. */
  readonly said: readonly Row[];
}

export interface LicenceFace {
  readonly title: string;
  readonly subtitle: string;
  readonly number: string;
  readonly rows: readonly Row[];
  readonly issuer: Label;
  readonly date: string;
  /** What the QR code leads to. */
  readonly verifyUrl: string;
  readonly identifier: string;
}

export const verificationUrl = (publicUrl: string, identifier: string): string =>
  `${publicUrl.replace(/\/+$/, '')}/verify/${identifier}`;

export function composeFace(facts: LicenceFacts, publicUrl: string): LicenceFace {
  const { title, identifier, number, issuer, issuedOn } = facts;
  return {
    title: title.zh,
    subtitle: title.en,
    number,
    rows: rowsOf(facts),
    issuer,
    date: dateInWords(issuedOn),
    verifyUrl: verificationUrl(publicUrl, identifier),
    identifier,
  };
}

function rowsOf(facts: LicenceFacts): readonly Row[] {
  const { holderName, holderCode, validFrom, validTo, previous } = facts;
  const until = validTo === null ? '长期 / without end' : dateInWords(validTo);
  return [
    { label: '持证主体 Holder', value: holderName ?? '（见档案）' },
    ...(holderCode === null ? [] : [{ label: '主体代码 Code', value: maskCode(holderCode) }]),
    { label: '证照编号 Number', value: facts.number },
    { label: '颁发机构 Issuer', value: `${facts.issuer.zh} / ${facts.issuer.en}` },
    { label: '机构代码 Issuer code', value: facts.issuerCode },
    { label: '有效期 Valid', value: `${dateInWords(validFrom)} 至 ${until}` },
    ...(previous === null ? [] : [{ label: '关联证照 Previous', value: previous }]),
    ...facts.said,
  ];
}
