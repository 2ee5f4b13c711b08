/** Somebody is away: a colleague acts in his post, the record names both, and it ends when it is taken back. */
import { expect, test } from './people.ts';
import { act, expectState, expectTold, openCase } from './steps/case-page.ts';
import { expectGood } from './steps/good-page.ts';
import { queueCount } from './steps/queue.ts';
import { expectFits } from './steps/report.ts';
import { atTown } from './steps/ready-case.ts';
import { phone } from './steps/sizes.ts';

const DAY = 86_400_000;
const ABSENT = '鲤城区街道 处置员';
const STAND_IN = '鲤城区街道 单位负责人';

/** As `datetime-local` wants it, in the city's time. */
const localTime = (instant: number): string => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16);

test('a leader stands in for an absent handler until it is revoked', async ({ as, product }) => {
  const { number } = await atTown(product, '变压器围栏损坏，处置员外出培训');
  const handler = await as('town-handler');
  const leader = await as('town-leader');

  await leader.goto('/notices');
  const told = leader.getByRole('listitem').filter({ hasText: '岗位委托代理' }).filter({ hasText: ABSENT });
  await expect(leader.getByRole('heading', { level: 1, name: '通知' })).toBeVisible();
  await expect(told).toHaveCount(0);

  await test.step('the handler delegates, from yesterday on', async () => {
    await handler.goto('/delegations');
    await expect(handler.getByText('没有委托他人')).toBeVisible();
    await handler.getByRole('button', { name: '新建代理' }).click();
    const dialog = handler.getByRole('dialog', { name: '新建代理' });
    await dialog.getByRole('button', { name: '确认代理' }).click();
    await expect(dialog.getByText('请填写')).toBeVisible();
    await dialog.getByRole('combobox', { name: '代理人' }).click();
    await handler.getByRole('option', { name: STAND_IN }).click();
    await dialog.getByLabel('开始时间').fill(localTime(Date.now() - DAY));
    await dialog.getByLabel('结束时间').fill(localTime(Date.now() + DAY));
    await dialog.getByRole('textbox', { name: '事由（选填）' }).fill('外出培训');
    await dialog.getByRole('button', { name: '确认代理' }).click();
    await expect(dialog).toBeHidden();
    const made = handler.getByRole('list', { name: '代理列表' }).getByRole('listitem');
    await expect(made).toContainText(STAND_IN);
    await expect(made).toContainText('代理中');
  });

  await test.step('the leader, who has his notices open, sees it at once', async () => {
    await expect(told).toHaveCount(1);
  });

  const banner = leader.getByText(`正在代 ${ABSENT} 履行处置员职责`);
  const task = leader.getByRole('table', { name: '待办列表' }).getByText(number);
  await test.step('the leader is told, finds the task and acts', async () => {
    await leader.goto('/queue');
    await expect(banner).toBeVisible();
    await task.click();
    await expectState(leader, '待处置');
    await act(leader, '接单处置');
    await expectState(leader, '处置中');
    await expectTold(leader, '接单处置', `${STAND_IN}（代 ${ABSENT}）`);
  });

  await test.step('the leader was told, and the way leads to the delegation', async () => {
    await leader.goto('/notices');
    const notice = leader
      .getByRole('list', { name: '通知列表' })
      .getByRole('listitem')
      .filter({ hasText: '岗位委托代理' });
    await expect(notice.first()).toContainText(`${ABSENT} 委托 ${STAND_IN} 代理`);
    await expectGood(leader, 'notices');
    await notice
      .first()
      .getByRole('link', { name: /处置员/ })
      .click();
    await expect(leader.getByRole('heading', { level: 1, name: '代理与请假' })).toBeVisible();
  });

  await test.step('the leader sees it on a phone, too', async () => {
    const hand = await as('town-leader', phone);
    await hand.goto('/delegations?scope=received');
    await expect(hand.getByText(`正在代 ${ABSENT} 履行处置员职责`)).toBeVisible();
    await expect(hand.getByRole('list', { name: '代理列表' }).getByRole('listitem')).toContainText(ABSENT);
    await expectFits(hand);
  });

  await test.step('revoked: banner, task and action are gone', async () => {
    await handler.getByRole('button', { name: '撤销' }).click();
    await handler.getByRole('dialog', { name: '撤销代理？' }).getByRole('button', { name: '撤销' }).click();
    await expect(handler.getByText('没有委托他人')).toBeVisible();
    // Posts are kept with the session for some seconds.
    await expect(async () => {
      await queueCount(leader);
      await expect(banner).toBeHidden();
      await expect(task).toBeHidden();
    }).toPass({ timeout: 60_000 });
    await leader.goto('/notices');
    await expect(leader.getByRole('list', { name: '通知列表' }).getByText('岗位代理已收回')).toBeVisible();
    await openCase(leader, number);
    await expect(leader.getByRole('button', { name: '提交处置结果' })).toHaveCount(0);
    await openCase(handler, number);
    await expect(handler.getByRole('button', { name: '提交处置结果' })).toBeVisible();
  });
});
