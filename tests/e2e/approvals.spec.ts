/** An application from the public page to the rating, each step by whoever has it, in a browser of his own. */
import { expect, test } from './people.ts';
import { act, expectState, expectTold, expectUnseen, openCase } from './steps/case-page.ts';
import { actAsParty, follow, handIn } from './steps/citizen.ts';
import { expectGood } from './steps/good-page.ts';
import { phone } from './steps/sizes.ts';

const shop = {
  applicantName: '鲤城丰禾农资店',
  holderCodeType: '001',
  holderCode: '91350502MA0000000X',
  contactPhone: '13805950011',
  shopName: '丰禾农资店',
  businessPlace: '鲤城区江南街道亭店村',
  scope: 'general',
} as const;

test('what is missing is told once, answered from home on a telephone, and accepted', async ({ as, visitor }) => {
  const citizen = await visitor(phone);
  const receipt = await handIn(citizen, '农药经营许可', 'approval-pesticide-trade@1', shop);

  const desk = await as('county-agriculture-acceptor');
  await openCase(desk, receipt.number);
  await expect(desk.getByRole('list', { name: '办理步骤' })).toContainText('受理');
  await act(desk, '一次性告知补正', { form: 'approval-correction-list@1' });
  await expectState(desk, '待申请人补正');
  await expectGood(desk, 'to be completed');

  await follow(citizen, receipt);
  await expect(citizen.getByRole('region', { name: '当前状态' })).toContainText('待申请人补正');
  await expect(citizen.getByRole('region', { name: '文书' })).toContainText('补正告知书');
  await expectGood(citizen, 'asked to complete');
  await actAsParty(citizen, '提交补正材料', 'approval-correction@1');
  await expect(citizen.getByRole('region', { name: '当前状态' })).toContainText('已补正待核');

  await openCase(desk, receipt.number);
  await expect(desk.getByRole('button', { name: '一次性告知补正' })).toHaveCount(0);
  await act(desk, '受理');
  await expectState(desk, '审查中');
  const step = desk.getByRole('list', { name: '办理步骤' }).locator('[aria-current=step]');
  await expect(step).toContainText('审查');
});

test('an application is looked at by two, heard, granted, delivered, published and rated', async ({ as, visitor }) => {
  test.slow();
  const citizen = await visitor();
  const receipt = await handIn(citizen, '农药经营许可', 'approval-pesticide-trade@1', shop);
  const { number } = receipt;
  const desk = await as('county-agriculture-acceptor');
  const handler = await as('county-agriculture-handler');
  const leader = await as('county-agriculture-leader');

  await test.step('the counter accepts', async () => {
    await openCase(desk, number);
    await act(desk, '受理');
    await expectUnseen(await as('county-water-handler'), number);
  });

  await test.step('the site is looked at by two, and one signature is not enough', async () => {
    await openCase(handler, number);
    await act(handler, '指派两人实地核查');
    await act(handler, '签署核查记录', { form: 'approval-site-check@1' });
    await expectGood(handler, 'site check');
    await expect(handler.getByRole('button', { name: '核查完毕' })).toHaveCount(0);
    await openCase(desk, number);
    await act(desk, '签署核查记录', { form: 'approval-site-check@1' });
    await openCase(handler, number);
    await act(handler, '核查完毕');
    await expectState(handler, '审查中');
  });

  await test.step('a neighbour asks for a hearing, it is announced, and he waives it in writing', async () => {
    await act(handler, '告知利害关系人听证权利', { form: 'approval-third-party@1' });
    await expectState(handler, '已告知听证权利');
    await openCase(desk, number);
    await act(desk, '申请听证', { form: 'approval-hearing-request@1', answers: { requester: 'thirdParty' } });
    await openCase(leader, number);
    await act(leader, '通知听证时间、地点并公告', { form: 'approval-hearing-notice@1' });
    await expectState(leader, '听证已公告');
    await expectGood(leader, 'hearing announced');
    await act(leader, '书面放弃听证', { fields: { 理由: '利害关系人书面表示不再要求听证' } });
  });

  await test.step('one examines, another decides, and the licence is made', async () => {
    await openCase(handler, number);
    await act(handler, '拟准予', { form: 'approval-review@1' });
    await expect(handler.getByRole('button', { name: '准予许可' })).toHaveCount(0);
    await openCase(leader, number);
    await act(leader, '准予许可', { form: 'approval-grant@1' });
    const papers = leader.getByRole('region', { name: '文书' });
    await expect(papers.getByRole('link', { name: '准予行政许可决定书' })).toBeVisible();
    await expect(papers.getByRole('link', { name: /^验证《农药经营许可证》/ })).toBeVisible();
    await expectGood(leader, 'granted');
  });

  await test.step('the decision is published and delivered, and its papers say so', async () => {
    await openCase(desk, number);
    await act(desk, '公开许可决定', { form: 'approval-publication@1' });
    await act(desk, '送达决定和证照', { form: 'approval-delivery@1' });
    await expectTold(desk, '送达决定和证照', '受理员');
    const decision = desk
      .getByRole('region', { name: '文书' })
      .getByRole('listitem')
      .filter({ hasText: '准予行政许可决定书' });
    await expect(decision).toContainText('直接送达');
    await expect(decision.getByRole('button', { name: '登记送达' })).toHaveCount(0);
  });

  await test.step('the citizen rates what was done for him', async () => {
    await follow(citizen, receipt);
    await expectGood(citizen, 'to be rated');
    await actAsParty(citizen, '评价：满意', 'approval-rating@1');
    await expect(citizen.getByRole('region', { name: '当前状态' })).toContainText('已办结');
    await openCase(desk, number);
    await expectState(desk, '已办结');
    await expectGood(desk, 'closed');
  });
});
