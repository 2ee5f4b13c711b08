/** No mouse: signed in, to a task, through a dialog and back, everything within reach of the Tab key. */
import type { Locator, Page } from '@playwright/test';
import { requestId, signIn as apiSignIn } from '#tests/support/api-client.ts';
import { done, open } from '#tests/support/incident.ts';
import { expect, PASSWORD, test } from './people.ts';
import { expectAccessible } from './steps/accessible.ts';
import { expectState } from './steps/case-page.ts';

const MOST_STOPS = 60;

/** Presses Tab until it is there, as a person would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

async function pressOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

test('a task is found and done with the keyboard alone', async ({ visitor, product }) => {
  const reporter = await apiSignIn(product.url, 'village-worker');
  const input = { form: { description: '公告栏破损' }, location: product.points.licheng, categoryCode: 'E-01-05' };
  const { number } = done(await open(reporter, { ...input, requestId: requestId() }));

  const page = await visitor();
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: '用户名' })).toBeFocused();
  await page.keyboard.type('village-acceptor');
  await tabTo(page, page.getByRole('textbox', { name: '密码', exact: true }));
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /您好/ })).toBeVisible();

  await test.step('past the navigation to the task', async () => {
    await pressOn(page, page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /^待办/ }));
    await expect(page.getByRole('heading', { level: 1, name: '待办' })).toBeVisible();
    const row = page.getByRole('table', { name: '待办列表' }).getByRole('row').filter({ hasText: number });
    await pressOn(page, row.getByRole('link').first());
    await expect(page).toHaveURL(`${product.url}/cases/${number}/show`);
  });

  await test.step('a dialog holds the focus, and gives it back', async () => {
    const file = page.getByRole('button', { name: '立案', exact: true });
    await pressOn(page, file);
    const dialog = page.getByRole('dialog', { name: '立案' });
    await expect(dialog).toBeVisible();
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(file).toBeFocused();
  });

  await test.step('the action is done, and the focus is not lost with its button', async () => {
    await pressOn(page, page.getByRole('button', { name: '不予立案' }));
    const dialog = page.getByRole('dialog', { name: '不予立案' });
    await tabTo(page, dialog.getByRole('textbox', { name: '理由' }));
    await page.keyboard.type('权属单位已自行修复');
    await pressOn(page, dialog.getByRole('button', { name: '不予立案', exact: true }));
    await expect(dialog).toBeHidden();
    await expectState(page, '不予立案');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });
});

interface Asked {
  readonly who: string;
  readonly at: string;
  readonly opener: string | RegExp;
  readonly dialog: string | RegExp;
}

const dialogs: readonly Asked[] = [
  { who: 'village-worker', at: '/report', opener: '选择类别', dialog: '选择类别' },
  { who: 'county-petitions-acceptor', at: '/delegations', opener: '新建代理', dialog: '新建代理' },
];

for (const { who, at, opener, dialog } of dialogs)
  test(`the dialog of ${at} is opened, kept and left by keyboard, and the focus is where it was`, async ({ as }) => {
    const page = await as(who);
    await page.goto(at);
    const button = page.getByRole('button', { name: opener }).first();
    await pressOn(page, button);
    const shown = page.getByRole('dialog', { name: dialog });
    // There is something to go to: what it asks for may have to be loaded first.
    await expect(shown.getByRole('button').last()).toBeVisible();
    for (let stop = 0; stop < 8; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await shown.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(shown).toBeHidden();
    await expect(button).toBeFocused();
  });

test('the first stop leads past the navigation, and every stop shows where it is', async ({ as, visitor }) => {
  const staff = await as('village-acceptor');
  await staff.goto('/queue');
  const citizen = await visitor();
  await citizen.goto('/citizen');
  for (const page of [staff, citizen]) {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: '跳到正文' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    const ring = () =>
      page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return `${outlineStyle} ${outlineWidth}`;
      });
    await expect.poll(ring).toBe('solid 2px');
  }
});

test('a person changes his password from his menu, without a mouse; his other browser is signed out', async ({
  as,
  visitor,
}, info) => {
  const [who, next] = ['city-expert-5', 'Another-2027'];
  const [page, other] = [await as(who), await as(who)];
  for (const browser of [page, other]) {
    await browser.goto('/');
    await expect(browser.getByRole('heading', { level: 1 })).toBeVisible();
  }
  const menu = page.getByRole('button', { name: /个人菜单$/ });
  const dialog = page.getByRole('dialog', { name: '修改密码' });
  const openDialog = async (): Promise<void> => {
    await pressOn(page, menu);
    await page.getByRole('menuitem', { name: '修改密码' }).press('Enter');
    await expect(dialog).toBeVisible();
  };
  const fill = async (name: string, text: string): Promise<void> => {
    await tabTo(page, dialog.getByRole('textbox', { name, exact: true }));
    await page.keyboard.type(text);
  };
  await test.step('left without a change, the focus is where it was', async () => {
    await openDialog();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(menu).toBeFocused();
  });
  await test.step('a weak one is refused at its field, a good one taken', async () => {
    await openDialog();
    await fill('当前密码', PASSWORD);
    await fill('新密码', 'lettersalone');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(/^新密码须包含大写字母/)).toBeVisible();
    await expect(dialog.getByRole('textbox', { name: '新密码', exact: true })).toBeFocused();
    await expectAccessible(page, 'password dialog');
    await page.screenshot({ path: info.outputPath('password.png') });
    await page.keyboard.type(next);
    await fill('再次输入新密码', next);
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(menu).toBeFocused();
  });
  await test.step('this browser goes on, the other one signs in anew with the new password', async () => {
    await page.reload();
    await expect(menu).toBeVisible();
    await other.reload();
    await expect(other.getByRole('textbox', { name: '用户名' })).toBeVisible();
    const { request } = (await visitor()).context();
    const login = (password: string) => request.post('/auth/login', { data: { username: who, password } });
    expect((await login(PASSWORD)).status()).toBe(401);
    expect((await login(next)).status()).toBe(200);
  });
  const back = await page.evaluate(
    async (body) =>
      (await fetch('/auth/password', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status,
    JSON.stringify({ current: next, next: PASSWORD }),
  );
  expect(back).toBe(204);
});
