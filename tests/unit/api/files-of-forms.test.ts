/** A form that takes more files than the API lets through with one command could be filled in and never sent. */
import { expect, test } from 'vitest';
import { forms } from '#forms/registry.ts';
import { MAX_FILES } from '../../../graphql/schema/mutation-inputs.ts';

test('no form takes more files than a command may carry', () => {
  const mostIn = (form: (typeof forms)[number]): number =>
    Object.values(form.schema.properties)
      .filter((field) => field['x-ui'].widget === 'attachments')
      .reduce((sum, { maxItems = Number.POSITIVE_INFINITY }) => sum + maxItems, 0);
  const tooMany = forms.filter((form) => mostIn(form) > MAX_FILES).map((form) => `${form.id}: ${mostIn(form)}`);
  expect(tooMany).toEqual([]);
});
