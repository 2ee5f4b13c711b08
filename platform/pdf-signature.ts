/**
 * Signs a PDF (detached CMS over everything but the signature itself) and checks such signatures. The check is done here
 * with Node's own cryptography: it says whether the bytes are the ones signed, and by which certificate.
 */
import { createHash, createPublicKey, verify, X509Certificate } from 'node:crypto';
import { plainAddPlaceholder } from '@signpdf/placeholder-plain';
import { P12Signer } from '@signpdf/signer-p12';
import { SignPdf } from '@signpdf/signpdf';
import { readCms } from './pdf-cms.ts';
import type { LicenceCertificate } from './licence-certificate.ts';

export interface SigningWords {
  readonly reason: string;
  readonly name: string;
}

export async function signPdf(
  pdf: Buffer,
  { p12, password }: LicenceCertificate,
  words: SigningWords,
): Promise<Buffer> {
  const prepared = plainAddPlaceholder({
    pdfBuffer: pdf,
    reason: words.reason,
    name: words.name,
    contactInfo: '',
    location: '',
    signatureLength: 16_384,
  });
  return new SignPdf().sign(prepared, new P12Signer(p12, { passphrase: password }));
}

export type SignatureCheck =
  | { readonly kind: 'none' }
  /** Altered after signing, or no signature we can read. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'intact'; readonly fingerprint: string; readonly subject: string };

const BYTE_RANGE = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g;

/** What was signed lies around the signature, and must be all of the file. */
export function checkSignature(pdf: Buffer): SignatureCheck {
  const range = [...pdf.toString('latin1').matchAll(BYTE_RANGE)].at(-1)?.slice(1).map(Number);
  if (range === undefined) return { kind: 'none' };
  const [from = 0, length = 0, second = 0, rest = 0] = range;
  const gap = second - length;
  if (from !== 0 || second + rest !== pdf.length || gap < 4 || second > pdf.length) return { kind: 'broken' };
  const hex = pdf.subarray(length + 1, second - 1).toString('latin1');
  if (!/^[0-9a-fA-F]+$/.test(hex)) return { kind: 'broken' };
  const signed = Buffer.concat([pdf.subarray(0, length), pdf.subarray(second)]);
  try {
    return checkCms(Buffer.from(hex, 'hex'), signed);
  } catch {
    return { kind: 'broken' };
  }
}

function checkCms(bytes: Buffer, signed: Buffer): SignatureCheck {
  const { certificate: der, attributes, messageDigest, signature } = readCms(bytes);
  const digest = createHash('sha256').update(signed).digest();
  const certificate = new X509Certificate(der);
  const key = createPublicKey(certificate.publicKey.export({ type: 'spki', format: 'pem' }));
  const isIntact = digest.equals(messageDigest) && verify('sha256', attributes, key, signature);
  if (!isIntact) return { kind: 'broken' };
  return { kind: 'intact', fingerprint: certificate.fingerprint256, subject: certificate.subject };
}
