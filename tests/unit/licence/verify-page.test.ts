import { expect, test } from 'vitest';
import { verifyPage } from '#graphql/http/verify-page.ts';

const page = async (identifier: string): Promise<string> =>
  String(await verifyPage({ language: 'zh', identifier, licence: null, verdict: null }));

test('the style of the page comes through as written: an escaped quotation mark spoils the rule it stands in', async () => {
  const style = /<style>([^]*?)<\/style>/.exec(await page('1.2.156'))?.[1] ?? '';
  expect(style).toContain('"Noto Sans CJK SC"');
  expect(style).not.toContain('&');
});

test('what somebody asks for is text, whatever it is', async () => {
  const asked = await page('<img src=x onerror=alert(1)>"');
  expect(asked).not.toContain('<img src=x');
  expect(asked).toContain('&lt;img src=x onerror=alert(1)&gt;');
});
