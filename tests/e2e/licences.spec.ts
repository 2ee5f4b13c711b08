/** A licence as people meet it: the desk that granted it, the register, and anybody who scans the code. */
import { expect, test } from './people.ts';
import { openCase } from './steps/case-page.ts';
import { grantedLicence } from './steps/granted-licence.ts';
import { expectFits } from './steps/report.ts';
import { phone } from './steps/sizes.ts';

test('papers are on the case page and their delivery is recorded', async ({ as, product }) => {
  const { number } = await grantedLicence(product, '鲤城星海文化传播有限公司');
  const desk = await as('county-service-centre-acceptor');
  await openCase(desk, number);
  const papers = desk.getByRole('region', { name: '文书' });
  const decision = papers.getByRole('link', { name: '准予行政许可决定书' });
  const [download] = await Promise.all([
    desk.request.get((await decision.getAttribute('href'))!),
    expect(papers.getByRole('listitem')).toHaveCount(3),
  ]);
  expect(download.headers()['content-type']).toBe('application/pdf');
  await papers.getByRole('listitem').filter({ hasText: '收件凭证' }).getByRole('button', { name: '登记送达' }).click();
  const dialog = desk.getByRole('dialog', { name: /登记送达/ });
  await dialog.getByRole('combobox', { name: '送达方式' }).click();
  await desk.getByRole('option', { name: '邮寄送达' }).click();
  await dialog.getByRole('button', { name: '登记送达' }).click();
  await expect(papers.getByText(/^邮寄送达/)).toBeVisible();
});

test('the register finds a licence, and its page convinces a stranger', async ({ as, visitor, product }) => {
  const { identifier, file } = await grantedLicence(product, '鲤城晋江南音文化有限公司');
  const desk = await as('county-service-centre-acceptor');
  await desk.goto('/licences');
  await expect(desk.getByRole('heading', { level: 1, name: '电子证照' })).toBeVisible();
  await desk.getByRole('textbox', { name: '搜索' }).fill(identifier);
  const row = desk.getByRole('table', { name: '电子证照' }).getByRole('row').filter({ hasText: identifier });
  await expect(row).toContainText('鲤城晋江南音文化有限公司');
  await expect(row).toContainText('有效');

  const stranger = await visitor(phone);
  await stranger.goto(`/verify/${identifier}`);
  await expect(stranger.getByRole('heading', { level: 1, name: '电子证照验证' })).toBeVisible();
  await expect(stranger.getByText('有效', { exact: true })).toBeVisible();
  await expect(stranger.getByText('鲤城晋江南音文化有限公司')).toHaveCount(0);
  await expectFits(stranger);
  const choose = (bytes: Buffer) =>
    stranger.getByLabel('PDF 文件').setInputFiles({ name: 'licence.pdf', mimeType: 'application/pdf', buffer: bytes });
  await choose(file);
  await stranger.getByRole('button', { name: '验证文件' }).click();
  await expect(stranger.getByRole('status')).toHaveText('文件与签发时一致，数字签名有效');
  const altered = Buffer.from(file);
  altered[500] = altered[500]! ^ 1;
  await choose(altered);
  await stranger.getByRole('button', { name: '验证文件' }).click();
  await expect(stranger.getByRole('status')).toHaveText('文件在签名后被改动');
  await stranger.getByRole('link', { name: 'English' }).click();
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Verification of an electronic licence');

  await stranger.goto('/verify/1.2.156.3005.2.nothing');
  await expect(stranger.getByRole('alert')).toHaveText('未找到该证照');
});
