/** What `npm start` prints when everything is up. */
import { demoAccounts } from '#database/seeds/seed.ts';

export function banner(url: string): string {
  const width = Math.max(...demoAccounts.map(({ username }) => username.length));
  const rows = demoAccounts.map(({ username, title }) => `    ${username.padEnd(width)}  ${title}`);
  const [first] = demoAccounts;
  return [
    '',
    `  GridCase runs at ${url}`,
    '',
    `  Demo accounts (password of all: ${first?.password ?? ''})`,
    ...rows,
    '',
    '  Ctrl-C stops everything. The data stays for the next start.',
    '',
  ].join('\n');
}
