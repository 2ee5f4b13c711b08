/** Fills in a form on the screen as a person does: field by field, by the label that stands there in Chinese. */
import type { Locator, Page } from '@playwright/test';
import type { ColumnSchema, FieldSchema } from '#forms/form-schema.ts';
import { isRowSchema } from '#forms/form-schema.ts';
import { findForm } from '#forms/registry.ts';
import { type Answers, fillForm } from '#tests/support/fill-form.ts';

/**
 * The least that the form asks for, with these answers where they matter. `scope` holds the form and nothing beside it;
 * `unasked` are fields that this page fills in itself.
 */
export async function fillFields(
  scope: Locator,
  form: string,
  answers: Answers = {},
  unasked: readonly string[] = [],
): Promise<void> {
  const schema = findForm(form)!.schema;
  // In the order of the screen: an answer may bring the next section to light.
  const given = fillForm(form, answers);
  for (const [name, field] of Object.entries(schema.properties)) {
    if (given[name] !== undefined && !unasked.includes(name)) await fillField(scope, field, given[name]);
  }
}

async function fillField(scope: Locator, field: FieldSchema | ColumnSchema, value: unknown): Promise<void> {
  const name = field['x-label'].zh;
  switch (field['x-ui'].widget) {
    case 'select':
      return pick(scope, name, labelOf(field, value));
    case 'radioCards':
      return scope
        .getByRole('radiogroup', { name })
        .getByRole('radio', { name: labelOf(field, value), exact: true })
        .check();
    case 'checkbox':
      return scope.getByRole('checkbox', { name, exact: true }).setChecked(value === true);
    case 'checkboxes':
      for (const one of value as readonly string[]) {
        const choice = (field as FieldSchema).items!;
        const label = (choice as FieldSchema)['x-enum-labels']?.[one]?.zh ?? one;
        await scope.getByRole('checkbox', { name: label, exact: true }).check();
      }
      return;
    case 'rows':
      return fillRows(scope, field as FieldSchema, value as readonly Answers[]);
    case 'unit':
      return chooseUnit(scope, name, String(value));
    case 'dateTime':
      return scope.getByLabel(new RegExp(`^${escaped(name)}`)).fill('2026-12-01T09:00');
    case 'attachments':
      return;
    default:
      return scope.getByRole('textbox', { name, exact: true }).fill(String(value));
  }
}

async function fillRows(scope: Locator, field: FieldSchema, rows: readonly Answers[]): Promise<void> {
  const { items } = field;
  if (!isRowSchema(items)) return;
  const list = scope.getByRole('group', { name: new RegExp(`^${escaped(field['x-label'].zh)}`) });
  for (const [index, row] of rows.entries()) {
    await list.getByRole('button', { name: /^添加一行/ }).click();
    const group = list.getByRole('group', { name: `第 ${index + 1} 行` });
    for (const [name, column] of Object.entries(items.properties)) {
      if (row[name] !== undefined) await fillField(group, column, row[name]);
    }
  }
}

async function pick(scope: Locator, name: string, option: string): Promise<void> {
  await scope.getByRole('combobox', { name, exact: true }).click();
  await scope.page().getByRole('option', { name: option, exact: true }).click();
}

/** `unit` is part of its name: a form keeps an id, a person types a name. */
async function chooseUnit(scope: Locator, name: string, unit: string): Promise<void> {
  await scope.getByRole('combobox', { name, exact: true }).fill(unit);
  await scope.page().getByRole('option').filter({ hasText: unit }).first().click();
}

const labelOf = (field: FieldSchema | ColumnSchema, value: unknown): string =>
  field['x-enum-labels']?.[String(value)]?.zh ?? String(value);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The counter: matter, entry, area by name, form, number. */
export async function register(page: Page, matter: CounterMatter): Promise<string> {
  await page.goto('/cases/new');
  await page.getByRole('textbox', { name: '查找事项' }).fill(matter.title);
  await page.getByRole('button', { name: new RegExp(escaped(matter.title)) }).click();
  if (matter.entry !== undefined) await page.getByRole('radio', { name: matter.entry, exact: true }).check();
  await fillFields(page.getByRole('region', { name: '填写内容' }), matter.form, matter.answers);
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('heading', { name: '已登记' }).waitFor();
  return (await page.getByText(/^[A-Z]{2}-\d{6}-\d{8}-\d{5,}-[0-9A-Z]$/).textContent()) ?? '';
}

interface CounterMatter {
  readonly title: string;
  readonly entry?: string;
  readonly form: string;
  readonly answers?: Answers;
}
