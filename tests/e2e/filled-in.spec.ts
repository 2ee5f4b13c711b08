/** A dialog that fills its unit in itself: opened, left alone and opened again, it claims nothing of what nobody typed. */
import { signIn } from '#tests/support/api-client.ts';
import { act, done, open } from '#tests/support/incident.ts';
import { expect, test } from './people.ts';
import { openAction, openCase } from './steps/case-page.ts';

const CATEGORY = 'C-01-28';
const RESTORED = '已恢复上次未提交的内容';

test('a unit that filled itself in is no draft; what was typed or emptied is', async ({ as, product }) => {
  const worker = await signIn(product.url, 'jj-village-worker');
  const location = product.points.jinjiang;
  const { id, number } = done(
    await open(worker, { form: { description: '人行道井盖松动，有人绊倒' }, location, categoryCode: CATEGORY }),
  );
  const acceptor = await signIn(product.url, 'jj-village-acceptor');
  done(await act(acceptor, id, 'file', { form: { standardRow: CATEGORY } }));
  const page = await as('jj-village-acceptor');
  await openCase(page, number);
  const unit = page.getByRole('combobox', { name: '送交单位' });
  const cancel = page.getByRole('dialog').getByRole('button', { name: '取消' });

  let dialog = await openAction(page, '派遣');
  await expect(unit).not.toHaveValue('');
  const preferred = await unit.inputValue();
  await cancel.click();
  await expect(dialog).toBeHidden();
  dialog = await openAction(page, '派遣');
  await expect(unit).toHaveValue(preferred);
  await expect(dialog.getByText(RESTORED)).toBeHidden();

  await unit.clear();
  await unit.blur();
  await cancel.click();
  await expect(dialog).toBeHidden();
  dialog = await openAction(page, '派遣');
  await expect(dialog.getByText(RESTORED)).toBeVisible();
  await unit.click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(unit).toHaveValue('');
  await page.keyboard.press('Escape');

  // Discarded, the field fills itself in anew, and that is no draft again.
  await dialog.getByRole('button', { name: '清空重填' }).click();
  await expect(unit).toHaveValue(preferred);
  await cancel.click();
  await expect(dialog).toBeHidden();
  dialog = await openAction(page, '派遣');
  await expect(dialog.getByText(RESTORED)).toBeHidden();
});
