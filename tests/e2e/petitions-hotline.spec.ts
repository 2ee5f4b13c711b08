/** 12345: a call dispatched, objected to, dispatched anew, answered, called back twice; then the three rates over it. */
import { expect, test } from './people.ts';
import { act, expectState, openCase } from './steps/case-page.ts';
import { register } from './steps/fill-fields.ts';
import { expectGood } from './steps/good-page.ts';
import { expectQueued } from './steps/queue.ts';

const order = {
  title: '12345热线工单',
  entry: '登记诉求',
  form: 'hotline-order@1',
  answers: {
    channel: 'phone',
    callerName: '陈先生',
    contactPhone: '13905950002',
    matterKind: 'complaint',
    demand: '小区垃圾三天无人清运，气味明显',
  },
} as const;

const calledBack = (solved: 'yes' | 'no', outcome: 'close' | 'redo') => ({
  form: 'hotline-callback@1',
  answers: { contacted: 'yes', solved, satisfied: solved, outcome },
});

test('an order is objected to, dispatched anew, redone after the call-back and closed', async ({ as }) => {
  test.slow();
  const desk = await as('county-hotline-acceptor');
  const number = await register(desk, order);

  await test.step('the bureau it was sent to is not competent, and the overseer agrees', async () => {
    await openCase(desk, number);
    await act(desk, '派单', { unit: /鲤城区卫生健康/, form: 'hotline-dispatch@1' });
    const clerk = await as('county-health-acceptor');
    await expectQueued(clerk, number);
    await openCase(clerk, number);
    await act(clerk, '派单异议', { form: 'hotline-objection@1', reason: '垃圾清运不属本单位职责' });
    await expectState(clerk, '派单异议审核中');
    const overseer = await as('county-hotline-supervisor');
    await openCase(overseer, number);
    await act(overseer, '异议成立，重新派单');
    await expectState(overseer, '待派单');
  });

  const worker = await as('county-urban-management-handler');
  await test.step('the next one takes it, contacts the caller and answers', async () => {
    await openCase(desk, number);
    await act(desk, '派单', { unit: /鲤城区城市管理/, form: 'hotline-dispatch@1' });
    const clerk = await as('county-urban-management-acceptor');
    await openCase(clerk, number);
    await act(clerk, '签收并联系诉求人', { form: 'hotline-contact@1' });
    await openCase(worker, number);
    await act(worker, '提交办理结果', { form: 'hotline-reply@1' });
  });

  await test.step('the caller is not satisfied: it is redone', async () => {
    await openCase(desk, number);
    await expectState(desk, '待回访');
    await act(desk, '回访不满意，退回重办', { ...calledBack('no', 'redo'), reason: '诉求人反映仍未清运' });
    await expectState(desk, '办理中');
    await expectQueued(worker, number);
    await openCase(worker, number);
    await act(worker, '提交办理结果', { form: 'hotline-reply@1' });
  });

  await test.step('now he is, and the order is closed', async () => {
    await openCase(desk, number);
    await act(desk, '回访办结', calledBack('yes', 'close'));
    await expectState(desk, '已办结');
    await expectGood(desk, 'closed');
  });

  await test.step('whoever oversees the hotline sees the three rates of each unit with both their parts', async () => {
    const overseer = await as('county-hotline-supervisor');
    await overseer.goto('/');
    await overseer.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '热线三率' }).click();
    await overseer.getByRole('button', { name: '计算', exact: true }).click();
    const table = overseer.getByRole('table', { name: '三率明细' });
    await expect(table.getByRole('row', { name: /^鲤城区城市管理/ })).toContainText(/\d+%\d+ ÷ \d+/);
    await expect(table.getByRole('row', { name: /^全部单位/ })).toBeVisible();
    await expect(overseer.getByRole('region', { name: '计算公式' })).toContainText('hotline-rates@1');
    await expectGood(overseer, 'rates');
    await worker.goto('/rates');
    await expect(worker.getByText('无权访问')).toBeVisible();
  });
});
