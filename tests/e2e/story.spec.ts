/** A grid incident from the report on the map to its closing, each person in a browser of his own. */
import { expect, test } from './people.ts';
import { act, expectState, expectTold, openCase } from './steps/case-page.ts';
import { expectQueue } from './steps/queue.ts';
import { chooseCategory, describe, openReport, photo, send, typePoint } from './steps/report.ts';
import { signIn } from './steps/sign-in.ts';

test('a report becomes a case, is handled, checked and closed', async ({ visitor, product }) => {
  const [worker, acceptor, handler] = [await visitor(), await visitor(), await visitor()];
  await signIn(worker, 'village-worker');
  await signIn(acceptor, 'village-acceptor');
  await signIn(handler, 'village-handler');
  await expectQueue(acceptor, 0);

  const number = await test.step('the worker reports on the map', async () => {
    await openReport(worker);
    const map = worker.getByRole('region', { name: '地图：点选事件位置' });
    await map.locator('canvas').click();
    const place = worker.getByRole('region', { name: '位置' });
    await expect(place.getByText(/^泉州市 › /)).toBeVisible();
    // A tap on the whole city hits some village: coordinates say the one of these people.
    await typePoint(worker, product.points.licheng);
    await expect(place.getByText(/^泉州市 › 鲤城区 › /)).toBeVisible();
    await chooseCategory(worker, '垃圾');
    await worker.getByLabel('从相册选').setInputFiles(photo);
    await expect(worker.getByRole('img', { name: '照片 1' })).toBeVisible();
    await describe(worker, '路口堆放生活垃圾，气味明显');
    return send(worker);
  });

  await test.step('the acceptor files and dispatches', async () => {
    await expectQueue(acceptor, 1);
    await acceptor.getByRole('table', { name: '待办列表' }).getByRole('link').click();
    await expectState(acceptor, '待立案');
    await act(acceptor, '立案', { standard: true });
    await expectState(acceptor, '待派遣');
    await expectQueue(acceptor, 1);
    await openCase(acceptor, number);
    await act(acceptor, '派遣', { unit: /社区|村/ });
    await expectState(acceptor, '待处置');
    await expectQueue(acceptor, 0);
  });

  await test.step('the handler handles and the leader confirms', async () => {
    await expectQueue(handler, 1);
    await openCase(handler, number);
    await act(handler, '接单处置');
    await act(handler, '提交处置结果', { fields: { 处置措施: '组织两人清运，冲洗路面' } });
    await expectQueue(handler, 1);
    await openCase(handler, number);
    await act(handler, '确认并反馈');
    await expectQueue(handler, 0);
  });

  await test.step('the site is checked', async () => {
    await expectQueue(acceptor, 1);
    await openCase(acceptor, number);
    await act(acceptor, '派员核查');
    await expectQueue(acceptor, 0);
    await expectQueue(worker, 1);
    await openCase(worker, number);
    await act(worker, '回报核查结果', { choice: '已解决，通过', fields: { 现场情况说明: '现场干净，已无堆放' } });
    await expectQueue(worker, 0);
  });

  await test.step('the acceptor closes', async () => {
    await expectQueue(acceptor, 1);
    await openCase(acceptor, number);
    await act(acceptor, '结案', { standard: true });
    await expectState(acceptor, '已结案');
    await expectQueue(acceptor, 0);
  });

  await test.step('the worker sees it closed, told by whom, with a notice', async () => {
    await openCase(worker, number);
    await expectState(worker, '已结案');
    await expectTold(worker, '上报', '鲤城区社区 网格员');
    await expectTold(worker, '派遣', '鲤城区社区');
    await expectTold(worker, '提交处置结果', '处置员');
    await expectTold(worker, '结案', '受理员');
    await expect(worker.getByRole('button', { name: /查看 .*现场/ })).toBeVisible();
    await worker
      .getByRole('banner')
      .getByRole('link', { name: /^通知 \d/ })
      .click();
    await expect(worker.getByRole('list', { name: '通知列表' })).toContainText('结案');
  });
});
