/** What becomes of a licence that was granted: renewed from the register, given back by its holder. */
import type { Page } from '@playwright/test';
import { expect, test } from './people.ts';
import { act, expectState, numberOfFollowing, openCase } from './steps/case-page.ts';
import { fillFields, register } from './steps/fill-fields.ts';
import { expectGood } from './steps/good-page.ts';

const HOLDER = { applicantName: '鲤城涂门街书店', holderCodeType: '001', holderCode: '91350502MA0000001Y' };

async function grantedAtCounter(page: Page, applicantName: string): Promise<string> {
  const form = 'approval-generic-licence@1';
  const answers = { ...HOLDER, applicantName, contactPhone: '13805950021' };
  const number = await register(page, { title: '一般行政许可', entry: '申请', form, answers });
  await openCase(page, number);
  await act(page, '当场准予', { form: 'approval-grant@1' });
  await expect(page.getByRole('region', { name: '文书' }).getByRole('link', { name: /^验证/ })).toBeVisible();
  return number;
}

/** Its own form, filled in with what the register knows. */
async function begin(page: Page, matter: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: '发起关联事项' }).click();
  await page.getByRole('menuitem', { name: matter }).click();
  await expect(page.getByRole('region', { name: '填写内容' })).toBeVisible();
}

async function sendIt(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByRole('heading', { name: '已提交' })).toBeFocused();
  await page.getByRole('link', { name: '查看案件' }).click();
}

test('a licence is renewed from its row of the register', async ({ as }) => {
  test.slow();
  const desk = await as('county-service-centre-acceptor');
  const number = await grantedAtCounter(desk, '鲤城涂门街书店');
  await desk.goto('/licences');
  const row = desk.getByRole('table', { name: '电子证照' }).getByRole('row').filter({ hasText: number });
  await expect(row).toContainText('有效');
  await row.getByRole('button', { name: '发起关联事项' }).click();
  await desk.getByRole('menuitem', { name: /^申请延续/ }).click();

  const form = desk.getByRole('region', { name: '填写内容' });
  await expect(form.getByRole('textbox', { name: '原证照编号' })).not.toHaveValue('');
  await expect(form.getByRole('textbox', { name: '原证有效期届满日' })).toHaveValue(/^\d{4}-\d{2}-\d{2}$/);
  await expect(form.getByRole('textbox', { name: '申请人姓名或名称' })).toHaveValue('鲤城涂门街书店');
  await expectGood(desk, 'renewal');
  const previous = await form.getByRole('textbox', { name: '原证照编号' }).inputValue();
  const expiresOn = await form.getByRole('textbox', { name: '原证有效期届满日' }).inputValue();
  const renewal = { ...HOLDER, contactPhone: '13805950021', previousLicence: previous, expiresOn };
  await fillFields(form, 'approval-renewal@1', { ...renewal, conditions: 'unchanged' });
  await sendIt(desk, '申请延续');

  await act(desk, '当场准予', { form: 'approval-grant@1' });
  await expect(desk.getByRole('region', { name: '文书' }).getByRole('link', { name: /^验证/ })).toBeVisible();
  await desk.goto('/licences');
  await expect(desk.getByText(`延续自 ${previous}`)).toBeVisible();
});

test('a holder gives his licence back, and the register says so', async ({ as }) => {
  test.slow();
  const desk = await as('county-service-centre-acceptor');
  const number = await grantedAtCounter(desk, '鲤城中山路糖铺');
  await openCase(desk, number);
  await begin(desk, /^被许可人申请注销/);
  await expectGood(desk, 'cancellation');
  const form = desk.getByRole('region', { name: '填写内容' });
  const licenceNumber = await form.getByRole('textbox', { name: '证照编号' }).inputValue();
  await fillFields(form, 'approval-licence-cancellation@1', {
    ...HOLDER,
    applicantName: '鲤城中山路糖铺',
    contactPhone: '13805950021',
    licenceNumber,
  });
  await sendIt(desk, '被许可人申请注销');
  await expectState(desk, '申请注销待决定');

  await openCase(desk, number);
  const child = await numberOfFollowing(desk, 'LC');
  const leader = await as('county-service-centre-leader');
  await openCase(leader, child);
  await act(leader, '准予注销', { form: 'approval-change-decision@1' });
  await openCase(desk, child);
  await act(desk, '送达并公告', { form: 'approval-delivery@1' });
  await expectState(desk, '已变动');
  await expectGood(desk, 'licence changed');

  await desk.goto('/licences?status=cancelled');
  const row = desk.getByRole('table', { name: '电子证照' }).getByRole('row').filter({ hasText: licenceNumber });
  await expect(row).toContainText('注销');
  await expect(row.getByRole('button', { name: '发起关联事项' })).toHaveCount(0);
});

test('an organ opens the revocation of a licence from the case that granted it', async ({ as }) => {
  test.slow();
  const desk = await as('county-service-centre-acceptor');
  const number = await grantedAtCounter(desk, '鲤城西街茶舍');
  const handler = await as('county-service-centre-handler');
  await openCase(handler, number);
  await begin(handler, /^立案/);
  const form = handler.getByRole('region', { name: '填写内容' });
  const licenceNumber = await form.getByRole('textbox', { name: '证照编号' }).inputValue();
  await fillFields(form, 'approval-licence-change@1', { kind: 'revoke', licenceNumber });
  await sendIt(handler, '立案');
  await expectState(handler, '已立案');
  await expect(handler.getByRole('region', { name: '关联案件' })).toContainText(number);
});
