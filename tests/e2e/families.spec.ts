/** A licence granted by hand: the desk acts through the buttons and dialogs of the case page. */
import { signIn } from '#tests/support/api-client.ts';
import { fillForm } from '#tests/support/fill-form.ts';
import { done, open } from '#tests/support/incident.ts';
import { expect, test } from './people.ts';
import { act, expectTold, openCase } from './steps/case-page.ts';

test('an application is granted on the spot at the counter', async ({ as, product }) => {
  const desk = await signIn(product.url, 'county-service-centre-acceptor');
  const form = fillForm('approval-generic-licence@1');
  const { number } = done(
    await open(desk, { process: 'approval.generic-licence', entry: 'apply', divisionCode: '350502', form }),
  );
  const page = await as('county-service-centre-acceptor');
  await openCase(page, number);
  await act(page, '当场准予', { fields: { 决定理由: '申请材料齐全，符合法定条件', 适用依据: '行政许可法第三十四条' } });
  await expectTold(page, '当场准予', '受理员');
  await expect(page.getByRole('button', { name: '当场准予', exact: true })).toHaveCount(0);
  const papers = page.getByRole('region', { name: '文书' });
  await expect(papers.getByRole('link', { name: '准予行政许可决定书' })).toBeVisible();
});
