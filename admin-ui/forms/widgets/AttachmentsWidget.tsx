/** Files of a form. */
import type { WidgetProps } from '@rjsf/utils';
import { FileField } from '../FileField.tsx';
import { widgetText } from './widget-support.tsx';

const MOST_FILES = 20;

export function AttachmentsWidget(props: WidgetProps) {
  const { id, label, required, disabled, schema, onChange } = props;
  const text = widgetText(props);
  const value: unknown = props.value;
  return (
    <FileField
      id={id}
      label={label}
      files={Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []}
      most={schema.maxItems ?? MOST_FILES}
      isRequired={required ?? false}
      isDisabled={Boolean(disabled)}
      isInvalid={text.error}
      below={text.below}
      onChange={onChange}
    />
  );
}
