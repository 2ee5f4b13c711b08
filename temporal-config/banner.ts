/** What `npm start` prints when everything is up. */
import { demoAccounts } from '#database/seeds/seed.ts';

/** Accounts named one by one: the chain of the grid. Those of departments follow a pattern. */
const shown = demoAccounts.filter(
  ({ username }) => /^(village|town|county|city)-[a-z]+$/.test(username) || username === 'admin',
);

export function banner(url: string): string {
  const width = Math.max(...shown.map(({ username }) => username.length));
  const rows = shown.map(({ username, title }) => `    ${username.padEnd(width)}  ${title}`);
  const [first] = demoAccounts;
  return [
    '',
    `  GridCase runs at ${url}`,
    `  Citizens, without an account: ${url}/citizen`,
    '',
    `  Demo accounts (password of all: ${first?.password ?? ''})`,
    ...rows,
    '',
    `  ${demoAccounts.length} accounts in all. Departments: <county|city>-<department>-<acceptor|handler|leader>, e.g.`,
    '  county-petitions-acceptor, city-industry-handler; experts: city-expert-1 to 5; a second chain: jj-….',
    '  The sign-in page finds them by name.',
    '',
    '  Ctrl-C stops everything. The data stays for the next start.',
    '',
  ].join('\n');
}
