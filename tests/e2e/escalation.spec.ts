/** A case that nobody on the spot can settle: from the village to the city by hand, each level with its reason. */
import { expect, test, type People } from './people.ts';
import type { Page } from '@playwright/test';
import { act, expectState, expectTold, expectUnseen, openCase } from './steps/case-page.ts';
import { expectQueue, queueCount } from './steps/queue.ts';
import { chooseCategory, describe, openReport, send, typePoint } from './steps/report.ts';

/** Somebody whose queue is counted from where it stood. */
interface Colleague {
  readonly page: Page;
  readonly expectTasks: (count: number) => Promise<void>;
}

async function colleague(as: People['as'], username: string): Promise<Colleague> {
  const page = await as(username);
  const before = await queueCount(page);
  return { page, expectTasks: (count) => expectQueue(page, before + count) };
}

test('a case rises from the village to the city and is settled there', async ({ as, product }) => {
  test.slow();
  const worker = await colleague(as, 'village-worker');
  const village = await colleague(as, 'village-acceptor');
  const otherChain = await colleague(as, 'jj-village-acceptor');

  const number = await test.step('the worker reports household waste', async () => {
    await openReport(worker.page);
    await typePoint(worker.page, product.points.licheng);
    await expect(worker.page.getByText(/^泉州市 › 鲤城区 › /)).toBeVisible();
    await chooseCategory(worker.page, 'E-01-10');
    await describe(worker.page, '多个社区交界处长期倾倒生活垃圾');
    return send(worker.page);
  });

  /** What escalation leaves behind: nothing in the old queue, one in the new, no sight of it elsewhere. */
  const escalate = async (from: Colleague, to: Colleague, reason: string, state: string): Promise<void> => {
    await openCase(from.page, number);
    await act(from.page, '上报上级', { fields: { 理由: reason } });
    await from.expectTasks(0);
    await to.expectTasks(1);
    await openCase(to.page, number);
    await expectState(to.page, state);
    await expectTold(to.page, '上报上级', reason);
  };

  const townAcceptor = await colleague(as, 'town-acceptor');
  await test.step('the village escalates what it has not filed', async () => {
    await village.expectTasks(1);
    await escalate(village, townAcceptor, '涉及两个社区，村级协调不了', '待立案');
    await expectUnseen(otherChain.page, number);
  });

  const townDispatcher = await colleague(as, 'town-dispatcher');
  const countyDispatcher = await colleague(as, 'county-dispatcher');
  await test.step('the town files and escalates', async () => {
    await openCase(townAcceptor.page, number);
    await act(townAcceptor.page, '立案', { standard: true });
    await townAcceptor.expectTasks(0);
    await townDispatcher.expectTasks(1);
    await escalate(townDispatcher, countyDispatcher, '镇街没有清运力量', '待派遣');
  });

  const countyAcceptor = await colleague(as, 'county-acceptor');
  await test.step('the county takes it back to its own filing, then escalates', async () => {
    await act(countyDispatcher.page, '退回受理员', { fields: { 理由: '请核对立案标准' } });
    await countyDispatcher.expectTasks(0);
    await countyAcceptor.expectTasks(1);
    await openCase(countyAcceptor.page, number);
    await act(countyAcceptor.page, '立案', { standard: true });
    await countyAcceptor.expectTasks(0);
    await countyDispatcher.expectTasks(1);
  });

  const cityDispatcher = await colleague(as, 'city-dispatcher');
  const handler = await colleague(as, 'city-urban-management-handler');
  await test.step('the city dispatches to its own department', async () => {
    await escalate(countyDispatcher, cityDispatcher, '需要市级统筹清运', '待派遣');
    await act(cityDispatcher.page, '派遣', { unit: /市城/ });
    await expectState(cityDispatcher.page, '待处置');
    await cityDispatcher.expectTasks(0);
    await handler.expectTasks(1);
  });

  const leader = await colleague(as, 'city-urban-management-leader');
  await test.step('the department handles it', async () => {
    await openCase(handler.page, number);
    await act(handler.page, '接单处置');
    await handler.expectTasks(1);
    await openCase(handler.page, number);
    await act(handler.page, '提交处置结果', { fields: { 处置措施: '市级统一清运，设置监控与围挡' } });
    await handler.expectTasks(0);
    await leader.expectTasks(1);
    await openCase(leader.page, number);
    await act(leader.page, '确认并反馈');
    await leader.expectTasks(0);
    await cityDispatcher.expectTasks(1);
  });

  const cityAcceptor = await colleague(as, 'city-acceptor');
  await test.step('the worker of the village checks, the city closes', async () => {
    await openCase(cityDispatcher.page, number);
    await act(cityDispatcher.page, '派员核查');
    await cityDispatcher.expectTasks(0);
    await worker.expectTasks(1);
    await openCase(worker.page, number);
    await act(worker.page, '回报核查结果', { choice: '已解决，通过', fields: { 现场情况说明: '垃圾已清，围挡到位' } });
    await worker.expectTasks(0);
    await cityAcceptor.expectTasks(1);
    await openCase(cityAcceptor.page, number);
    await act(cityAcceptor.page, '结案', { standard: true });
    await expectState(cityAcceptor.page, '已结案');
    await cityAcceptor.expectTasks(0);
  });

  await test.step('every level sees who did what; the other chain never saw anything', async () => {
    for (const { page } of [village, townDispatcher, countyDispatcher, worker]) {
      await openCase(page, number);
      await expectState(page, '已结案');
      for (const reason of ['涉及两个社区，村级协调不了', '镇街没有清运力量', '需要市级统筹清运'])
        await expectTold(page, '上报上级', reason);
      await expectTold(page, '结案', '市');
    }
    await otherChain.expectTasks(0);
    await expectUnseen(otherChain.page, number);
  });
});
