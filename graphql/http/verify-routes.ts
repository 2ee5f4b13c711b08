/**
 * /verify/:identifier for everybody: a page, the same as JSON under /verify/:identifier/json, and a check of a file sent
 * along. So many a minute and address, so that nobody tries identifiers out.
 */
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Language } from '#domain/labels.ts';
import { loadLicenceCertificate } from '#platform/licence-certificate.ts';
import type { ApiResources } from '../resources.ts';
import { type FileVerdict, fileVerdicts, verifyFile, verifyLicence } from '../services/licences/verify-licence.ts';
import { clientAddress } from './client-address.ts';
import { errorResponse } from './error-response.ts';
import { readForm } from './read-body.ts';
import { verifyPage } from './verify-page.ts';

const MAX_FILE_BYTES = 5 * 1024 * 1024;
const PER_ADDRESS = 20;

export function mountVerification(app: Hono, resources: ApiResources): void {
  const isTooOften = async (c: Context): Promise<boolean> =>
    !(await resources.attempts.take('verify', clientAddress(c, resources.config), PER_ADDRESS));
  const tooLarge = bodyLimit({ maxSize: MAX_FILE_BYTES, onError: (c) => errorResponse(c, 'FILE_TOO_LARGE') });

  app.get('/verify/:identifier', async (c) =>
    (await isTooOften(c)) ? errorResponse(c, 'TOO_MANY_REQUESTS') : page(c, resources, null),
  );
  app.get('/verify/:identifier/json', async (c) => {
    if (await isTooOften(c)) return errorResponse(c, 'TOO_MANY_REQUESTS');
    const licence = await look(c, resources);
    return licence === null ? errorResponse(c, 'NOT_FOUND') : c.json(licence, 200, { 'Cache-Control': 'no-store' });
  });
  app.post('/verify/:identifier', tooLarge, async (c) => {
    if (await isTooOften(c)) return errorResponse(c, 'TOO_MANY_REQUESTS');
    const { file } = await readForm(c);
    const licence = await look(c, resources);
    if (licence === null) return page(c, resources, null);
    if (!(file instanceof File)) return errorResponse(c, 'INVALID_INPUT');
    const { fingerprint256 } = loadLicenceCertificate(resources.config).certificate;
    const verdict = verifyFile(Buffer.from(await file.arrayBuffer()), licence, fingerprint256);
    if (!c.req.header('accept')?.includes('text/html')) return c.json({ verdict, ...fileVerdicts[verdict] });
    return page(c, resources, verdict);
  });
}

const look = (c: Context, { orm }: ApiResources) =>
  verifyLicence(orm.em.fork(), c.req.param('identifier') ?? '', Date.now());

async function page(c: Context, resources: ApiResources, verdict: FileVerdict | null): Promise<Response> {
  const licence = await look(c, resources);
  const identifier = (c.req.param('identifier') ?? '').slice(0, 120);
  c.header('Cache-Control', 'no-store');
  return c.html(verifyPage({ language: languageOf(c), identifier, licence, verdict }), licence === null ? 404 : 200);
}

/** As asked for, else as the browser prefers, else Chinese. */
function languageOf(c: Context): Language {
  const asked = c.req.query('lang');
  if (asked === 'zh' || asked === 'en') return asked;
  return /^\s*en\b/i.test(c.req.header('accept-language') ?? '') ? 'en' : 'zh';
}
