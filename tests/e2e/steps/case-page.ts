import type { Locator, Page } from '@playwright/test';
import type { Answers } from '#tests/support/fill-form.ts';
import { expect } from '../people.ts';
import { fillFields } from './fill-fields.ts';

export async function openCase(page: Page, number: string): Promise<void> {
  await page.goto(`/cases/${number}/show`);
  await expect(page.getByRole('button', { name: '复制案件编号' })).toBeVisible();
}

/** Neither by its number nor in the lists: for this person there is no such case. */
export async function expectUnseen(page: Page, number: string): Promise<void> {
  await page.goto(`/cases/${number}/show`);
  await expect(page.getByText('未找到案件')).toBeVisible();
  await page.goto(`/cases?search=${number}`);
  await expect(page.getByText('没有符合条件的结果')).toBeVisible();
  await expect(page.getByRole('link', { name: new RegExp(number) })).toHaveCount(0);
}

export async function openAction(page: Page, action: string): Promise<Locator> {
  await page.getByRole('button', { name: action, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: action });
  await expect(dialog.getByRole('button', { name: action, exact: true })).toBeEnabled();
  return dialog;
}

export const submit = (dialog: Locator, action: string): Promise<void> =>
  dialog.getByRole('button', { name: action, exact: true }).click();

export interface ActionInput {
  readonly fields?: Readonly<Record<string, string>>;
  /** Takes the first of the category's standards. */
  readonly standard?: boolean;
  /** Part of the name of the unit it goes to. */
  readonly unit?: string | RegExp;
  readonly choice?: string | RegExp;
  /** A form by its id, the least it asks for, with answers where they matter. */
  readonly form?: string;
  readonly answers?: Answers;
  /** Fields that the page fills in itself. */
  readonly known?: readonly string[];
  readonly reason?: string;
}

/** Does it and sees it done. */
export async function act(page: Page, action: string, input: ActionInput = {}): Promise<void> {
  const dialog = await openAction(page, action);
  if (input.standard === true) {
    await dialog.getByRole('combobox', { name: '立案结案标准' }).click();
    await page.getByRole('option').first().click();
  }
  if (input.unit !== undefined) {
    await dialog.getByRole('combobox', { name: '送交单位' }).click();
    await page.getByRole('option', { name: input.unit }).first().click();
  }
  if (input.choice !== undefined) await dialog.getByRole('radio', { name: input.choice }).check();
  if (input.form !== undefined) await fillFields(dialog, input.form, input.answers, input.known);
  for (const [name, text] of Object.entries(input.fields ?? {})) await dialog.getByRole('textbox', { name }).fill(text);
  if (input.reason !== undefined) {
    await dialog.getByRole('textbox', { name: '理由', exact: true }).fill(input.reason);
  }
  await submit(dialog, action);
  await expect(dialog).toBeHidden();
}

/** `behindDialog`: the page is hidden from screen readers while a dialog is open, and yet has to be right. */
export async function expectState(page: Page, state: string, { behindDialog = false } = {}): Promise<void> {
  const main = page.getByRole('main', { includeHidden: behindDialog });
  await expect(main.locator('header').getByText(state, { exact: true })).toBeVisible();
}

/** One entry of the timeline: what, and who in which unit in which post. */
export async function expectTold(page: Page, what: string, who: string): Promise<void> {
  const timeline = page.getByRole('region', { name: '办理过程' });
  const entry = timeline.getByRole('listitem').filter({ hasText: what }).filter({ hasText: who });
  await expect(entry.first()).toBeVisible();
}

/** A case that this one has asked for is opened a moment later: its number as the page comes to show it. */
export async function numberOfFollowing(page: Page, prefix: string): Promise<string> {
  const link = page.getByRole('link', { name: new RegExp(`^${prefix}-\\d{6}-`) });
  await expect(link).toBeVisible();
  return (await link.textContent()) ?? '';
}
