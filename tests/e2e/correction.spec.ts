/** A clerk puts a category right: of several filing standards he says which applies, and the limit follows. */
import { expect, test } from './people.ts';
import { act, expectState, expectTold, openAction, openCase, submit } from './steps/case-page.ts';
import { expectAccessible } from './steps/accessible.ts';
import { atVillageDesk } from './steps/ready-case.ts';
import { chooseCategory } from './steps/report.ts';

const CORRECT = '更正类别或紧急程度';

test('the standard of a corrected category is chosen, not guessed', async ({ as, product }, info) => {
  const { number } = await atVillageDesk(product, '路面大量冒水，疑似水管破裂');
  const clerk = await as('village-acceptor');
  await openCase(clerk, number);
  const dialog = await openAction(clerk, CORRECT);
  await chooseCategory(clerk, '供水管道破裂', dialog);
  await dialog.getByRole('textbox', { name: '理由' }).fill('上报时类别选错');
  await submit(dialog, CORRECT);
  await expect(dialog.getByText('请选择适用的标准')).toBeVisible();

  await dialog.getByRole('combobox', { name: '立案结案标准' }).click();
  await expect(clerk.getByRole('option')).toHaveCount(3);
  await clerk.getByRole('option', { name: /路面恢复/ }).click();
  await expectAccessible(clerk, 'correction');
  await clerk.screenshot({ path: info.outputPath('correction.png') });
  await submit(dialog, CORRECT);
  await expect(dialog).toBeHidden();
  await expectState(clerk, '待立案');
  await expectTold(clerk, '类别更正为', 'E-05-01/3');
  // Nothing is left in a queue whose count others look at.
  await act(clerk, '不予立案', { fields: { 理由: '供水公司已经修复' } });
  await expectState(clerk, '不予立案');
});
