/** The built UI: hashed assets are kept by browsers for a year, the page itself is asked for each time. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';

const YEAR = 'public, max-age=31536000, immutable';

export function mountUi(app: Hono, directory: string): void {
  app.use(
    '/*',
    serveStatic({
      root: path.relative(process.cwd(), directory) || '.',
      onFound: (file, c) => {
        c.header('Cache-Control', file.includes(`${path.sep}assets${path.sep}`) ? YEAR : 'no-cache');
      },
    }),
  );
  // Deep links into the single-page UI; a file that is missing is honestly not found. Addresses have dots, too
  // (`/citizen/new/petition.report`): who goes to a page asks for HTML, what a page loads does not.
  app.get('/*', async (c) => {
    const isPage = c.req.header('accept')?.includes('text/html') ?? false;
    if (path.extname(c.req.path) !== '' && !isPage) return c.notFound();
    const page = await readFile(path.join(directory, 'index.html'), 'utf8').catch(() => null);
    if (page === null) return c.notFound();
    c.header('Cache-Control', 'no-cache');
    return c.html(page);
  });
}
