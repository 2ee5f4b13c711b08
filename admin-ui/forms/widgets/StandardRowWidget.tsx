/** 立案结案标准: one row of the category's table, chosen by whoever files or closes. */
import { use, useEffect } from 'react';
import type { WidgetProps } from '@rjsf/utils';
import { useTranslate } from 'ra-core';
import { StandardRowSelect } from '../StandardRowSelect.tsx';
import { StandardsContext } from '../standards-context.ts';
import { orUndefined, widgetText } from './widget-support.tsx';

export function StandardRowWidget(props: WidgetProps) {
  const { id, value, onChange } = props;
  const translate = useTranslate();
  const standards = use(StandardsContext);
  const text = widgetText(props);
  const only = standards.length === 1 ? standards[0]?.code : undefined;
  useEffect(() => {
    if (only !== undefined && value === undefined) onChange(only);
  }, [only, value, onChange]);
  return (
    <StandardRowSelect
      id={id}
      label={props.label}
      required={props.required ?? false}
      disabled={Boolean(props.disabled) || standards.length === 0}
      error={text.error}
      helperText={text.below ?? (standards.length === 0 ? translate('forms.noStandards') : undefined)}
      standards={standards}
      value={String(value ?? '')}
      onChange={(code) => onChange(orUndefined(code))}
    />
  );
}
