/**
 * 电子证照标识 of GB/T 36904: root, type, issuer, serial, version and an ISO 7064 MOD 37,36 check character over the parts
 * without root and dots, e.g. 1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U.
 */
import { checkCharacter } from '../case/case-number.ts';

const ROOT = '1.2.156.3005.2';
const PATTERN = /^1\.2\.156\.3005\.2\.([0-9A-Z]{18}\d{3})\.([0-9A-Z]{18})\.([0-9A-Z]{1,20})\.(\d{3})\.([0-9A-Z])$/;

export interface LicenceIdentifier {
  /** Code of the organ that sets the standard of the type, and the type's three digits. */
  readonly type: string;
  /** Credit code of the issuing organ. */
  readonly issuer: string;
  readonly serial: string;
  /** 1 for the first issue; a renewal or correction counts on. */
  readonly version: number;
}

export function makeIdentifier({ type, issuer, serial, version }: LicenceIdentifier): string {
  const parts = [type, issuer, serial, String(version).padStart(3, '0')];
  const identifier = `${ROOT}.${parts.join('.')}.${checkCharacter(parts.join(''))}`;
  if (parseIdentifier(identifier) === null) throw new TypeError(`no licence identifier: ${identifier}`);
  return identifier;
}

/** Null for what is misspelt: nothing is looked up that cannot exist. */
export function parseIdentifier(text: string): LicenceIdentifier | null {
  const match = PATTERN.exec(text);
  if (match === null) return null;
  const [, type = '', issuer = '', serial = '', version = '', check] = match;
  if (checkCharacter(`${type}${issuer}${serial}${version}`) !== check) return null;
  return { type, issuer, serial, version: Number(version) };
}
