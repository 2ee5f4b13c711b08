/**
 * The key and certificate that licences are signed with, as a PKCS#12 file. Where none is given one is made at the first
 * start, in the data directory, by a name that nobody can take for an authority's.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import forge from 'node-forge';

/** ASCII alone: the signing library finds the signer by subject and misreads other encodings. */
const SUBJECT = 'GridCase demonstration - not an authority';
const YEARS = 5;
const DAY = 86_400_000;

export interface LicenceCertificate {
  readonly p12: Buffer;
  readonly password: string;
  readonly certificate: X509Certificate;
}

export interface CertificateSource {
  readonly dataDir: string;
  /** A PKCS#12 file of the installation's own. */
  readonly signer?: { readonly file: string; readonly password: string };
}

export function loadLicenceCertificate({ dataDir, signer }: CertificateSource): LicenceCertificate {
  if (signer !== undefined) return opened(readFileSync(signer.file), signer.password);
  const path = join(dataDir, 'licence-signing', 'gridcase-demonstration.p12');
  // The file is as secret as the key ring beside it; PKCS#12 wants some password all the same.
  const password = 'gridcase-demonstration';
  if (!existsSync(path)) keep(path, makeDemonstrationP12(password));
  return opened(readFileSync(path), password);
}

/** Two processes starting at once end up with the same file. */
function keep(path: string, bytes: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, bytes, { mode: 0o600 });
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

export function makeDemonstrationP12(password: string): Buffer {
  const keys = forge.pki.rsa.generateKeyPair(2048);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = keys.publicKey;
  certificate.serialNumber = `01${randomBytes(15).toString('hex')}`;
  const now = Date.now();
  certificate.validity.notBefore = new Date(now - DAY);
  certificate.validity.notAfter = new Date(now + YEARS * 365 * DAY);
  const name = [
    { name: 'commonName', value: SUBJECT },
    { name: 'organizationName', value: 'GridCase' },
    { name: 'countryName', value: 'CN' },
  ];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false },
    { name: 'keyUsage', digitalSignature: true, nonRepudiation: true },
    { name: 'extKeyUsage', emailProtection: true },
  ]);
  certificate.sign(keys.privateKey, forge.md.sha256.create());
  const bag = forge.pkcs12.toPkcs12Asn1(keys.privateKey, [certificate], password, { algorithm: '3des' });
  return Buffer.from(forge.asn1.toDer(bag).getBytes(), 'binary');
}

function opened(p12: Buffer, password: string): LicenceCertificate {
  const store = forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(p12.toString('binary')), password);
  const type = forge.pki.oids['certBag'] ?? '';
  const found = store.getBags({ bagType: type })[type]?.[0]?.cert;
  if (found === undefined) throw new Error('the PKCS#12 file holds no certificate');
  return { p12, password, certificate: new X509Certificate(forge.pki.certificateToPem(found)) };
}
