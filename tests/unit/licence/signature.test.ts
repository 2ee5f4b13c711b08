/** The electronic licence as a third party meets it: `openssl`, a PDF reader, a camera. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LicenceCertificate, loadLicenceCertificate } from '#platform/licence-certificate.ts';
import { renderLicence } from '#platform/pdf-licence.ts';
import { checkSignature, signPdf } from '#platform/pdf-signature.ts';
import { qrTextsOf, textOf } from '../documents/pdf-text.ts';
import { face, IDENTIFIER } from '../documents/sample-facts.ts';

let folder: string;
let certificate: LicenceCertificate;
let unsigned: Buffer;
let pdf: Buffer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'licence-'));
  certificate = loadLicenceCertificate({ dataDir: folder });
  unsigned = await renderLicence(face);
  pdf = await signPdf(unsigned, certificate, { reason: 'Electronic licence', name: 'GridCase demonstration' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The bytes signed and the signature, as the PDF standard places them. */
function partsOf(signed: Buffer): { readonly content: Buffer; readonly cms: Buffer } {
  const [, length, second] = /\/ByteRange \[0 (\d+) (\d+) \d+\s*\]/.exec(signed.toString('latin1'))!.map(Number);
  return {
    content: Buffer.concat([signed.subarray(0, length), signed.subarray(second)]),
    cms: Buffer.from(signed.subarray(length! + 1, second! - 1).toString('latin1'), 'hex'),
  };
}

function opensslVerify(signed: Buffer, content = partsOf(signed).content): string {
  const file = (name: string, bytes: string | Buffer): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const args = [
    ['cms', '-verify', '-binary', '-inform', 'DER', '-in', file('signature.der', partsOf(signed).cms)],
    ['-content', file('content.bin', content), '-CAfile', file('ca.pem', certificate.certificate.toString())],
    ['-out', join(folder, 'out.bin')],
  ].flat();
  // Both streams: openssl reports on stderr. Absent, it makes the test fail by ENOENT.
  return execFileSync('sh', ['-c', 'exec openssl "$@" 2>&1', 'sh', ...args], { encoding: 'utf8' });
}

describe('the signature of a licence', () => {
  it('is accepted by openssl cms -verify', () => {
    expect(opensslVerify(pdf)).toMatch(/CMS Verification successful/i);
  });

  it('is refused by openssl over other bytes', () => {
    const content = Buffer.from(partsOf(pdf).content);
    content[500] = content[500]! ^ 1;
    expect(() => opensslVerify(pdf, content)).toThrow(/Command failed/);
  });

  it('is found intact, by this certificate', () => {
    expect(checkSignature(pdf)).toEqual({
      kind: 'intact',
      fingerprint: certificate.certificate.fingerprint256,
      subject: certificate.certificate.subject,
    });
    expect(certificate.certificate.subject).toContain('GridCase demonstration');
  });

  it.each([0, 1, 2, 3])('is broken by one changed bit in quarter %i of the file', (quarter) => {
    const changed = Buffer.from(pdf);
    const { cms } = partsOf(pdf);
    const place = Math.floor(((pdf.length - cms.length * 2) / 4) * quarter) + 40;
    changed[place] = changed[place]! ^ 1;
    expect(checkSignature(changed).kind).toBe('broken');
  });

  it('is broken by anything added behind it, and absent from a copy without it', () => {
    expect(checkSignature(Buffer.concat([pdf, Buffer.from('%%EOF\n')])).kind).toBe('broken');
    expect(checkSignature(unsigned).kind).toBe('none');
    expect(checkSignature(Buffer.from('no PDF at all')).kind).toBe('none');
  });

  it('is told apart when somebody else made it', async () => {
    const other = loadLicenceCertificate({ dataDir: join(folder, 'other') });
    const forged = await signPdf(unsigned, other, { reason: 'Electronic licence', name: 'GridCase demonstration' });
    const check = checkSignature(forged);
    expect(check.kind).toBe('intact');
    expect(check.kind === 'intact' && check.fingerprint).not.toBe(certificate.certificate.fingerprint256);
  });

  it('is made with the same certificate after a restart', () => {
    const again = loadLicenceCertificate({ dataDir: folder });
    expect(again.certificate.fingerprint256).toBe(certificate.certificate.fingerprint256);
  });
});

describe('the face of a licence', () => {
  it('can be read as Chinese text, with the identity number masked', async () => {
    const text = await textOf(pdf);
    for (const expected of ['劳务派遣经营许可证', '泉州海丝劳务派遣有限公司', IDENTIFIER, '2029年11月23日', '测试章'])
      expect(text).toContain(expected);
    expect(text).not.toContain('350582199001011234');
  });

  it('carries a QR code that leads to its verification page', async () => {
    expect(await qrTextsOf(pdf)).toEqual([`https://gridcase.example/verify/${IDENTIFIER}`]);
  });
});
