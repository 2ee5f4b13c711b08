/** One value of a form in words: amounts, days, the names of choices. */
import { use } from 'react';
import { useTranslate } from 'ra-core';
import type { ColumnSchema, FieldSchema } from '#forms/form-schema.ts';
import { useFormats, useLabel } from '../i18n/use-language.ts';
import { PartiesContext } from './parties-context.ts';
import { StandardsContext } from './standards-context.ts';

export interface ChoiceWords {
  readonly 'x-enum-labels'?: FieldSchema['x-enum-labels'];
}

type ScalarText = (
  field: FieldSchema | ColumnSchema | undefined,
  value: unknown,
  /** Absent: the field's own choices. */
  rules?: ChoiceWords,
) => string;

export function useScalarText(): ScalarText {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  const standards = use(StandardsContext);
  const parties = use(PartiesContext);
  return (field, value, rules = field) => {
    const widget = field?.['x-ui'].widget;
    if (typeof value === 'boolean') return translate(value ? 'forms.yes' : 'forms.no');
    if (typeof value === 'number') {
      if (widget === 'money') return formats.money(value);
      return widget === 'rating' ? translate(`forms.grade.${value}`) : String(value);
    }
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (widget === 'dateTime') return formats.instant(text);
    // Noon, so that no time zone makes another day of it.
    if (widget === 'date') return formats.day(`${text}T12:00:00Z`);
    const named =
      widget === 'standardRow'
        ? standards.find(({ code }) => code === text)?.label
        : widget === 'party'
          ? parties.find(({ key }) => key === text)?.name
          : rules?.['x-enum-labels']?.[text];
    return named ? label(named) : text;
  };
}
