/** Cases of the three other families, done by the right people through the buttons and dialogs of the case page. */
import { signIn } from '#tests/support/api-client.ts';
import { fillForm } from '#tests/support/fill-form.ts';
import { done, open } from '#tests/support/incident.ts';
import { expect, test } from './people.ts';
import { act, expectState, expectTold, expectUnseen, openCase } from './steps/case-page.ts';

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

test('an appeal goes from the petitions office to the bureau that answers it in writing', async ({ as, product }) => {
  const caller = await signIn(product.url, 'county-petitions-acceptor');
  const form = fillForm('petition-appeal@1');
  const { number } = done(
    await open(caller, { process: 'petition.appeal', entry: 'register', divisionCode: '350502', form }),
  );

  const office = await as('county-petitions-acceptor');
  await openCase(office, number);
  await act(office, '转送', { unit: /鲤城区住房/, fields: { 转送意见: '请依法按程序办理并答复信访人' } });
  await expectState(office, '已转送');

  const clerk = await as('county-housing-acceptor');
  await openCase(clerk, number);
  await act(clerk, '受理', { fields: { 受理事项: '征收补偿款发放' } });

  const worker = await as('county-housing-handler');
  await openCase(worker, number);
  await act(worker, '拟写处理意见', {
    choice: /^支持/,
    fields: {
      信访请求: '足额发放征收补偿款',
      查明的事实: '经查，尚有一半补偿款未发放',
      意见内容: '三十日内补发',
      法律依据: '土地管理法第四十八条',
    },
  });

  const leader = await as('county-housing-leader');
  await openCase(leader, number);
  await act(leader, '签发处理意见书');
  await expectState(leader, '已答复，待送达');
  await expect(
    leader.getByRole('region', { name: '文书' }).getByRole('link', { name: '信访事项处理意见书' }),
  ).toBeVisible();

  const other = await as('county-water-handler');
  await expectUnseen(other, number);
});

test('a system is admitted to the public platform: examined, approved, connected, checked', async ({ as, product }) => {
  const caller = await signIn(product.url, 'city-industry-acceptor');
  const form = fillForm('project-platform-access@1');
  const { number } = done(
    await open(caller, { process: 'project.platform-onboarding', entry: 'apply', divisionCode: '350500', form }),
  );

  const desk = await as('city-industry-acceptor');
  await openCase(desk, number);
  await act(desk, '受理');

  const handler = await as('city-industry-handler');
  await openCase(handler, number);
  await act(handler, '提出审核意见', { choice: '予以支持', fields: { 审核意见: '接口规范、安全测评齐全' } });

  const leader = await as('city-industry-leader');
  await openCase(leader, number);
  await act(leader, '同意');

  await openCase(handler, number);
  await act(handler, '完成联调接入', { fields: { 完成日期: '2026-11-24', 办理结果: '联调通过，已接入' } });

  await openCase(leader, number);
  await act(leader, '核验办结');
  await expectState(leader, '已办结');
  await expect(leader.getByRole('region', { name: '文书' }).getByRole('link', { name: '办结报告' })).toBeVisible();
});
