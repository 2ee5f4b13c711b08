/** 好差评 and its like: five grades in words, since stars alone say nothing to a screen reader. */
import type { WidgetProps } from '@rjsf/utils';
import { useTranslate } from 'ra-core';
import { RadioCards } from './RadioCards.tsx';

export const grades = [5, 4, 3, 2, 1] as const;

export function RatingWidget(props: WidgetProps) {
  const translate = useTranslate();
  return (
    <RadioCards
      widget={props}
      choices={grades.map((grade) => ({ value: String(grade), label: translate(`forms.grade.${grade}`) }))}
      value={typeof props.value === 'number' ? String(props.value) : ''}
      onChoose={(value) => props.onChange(Number(value))}
    />
  );
}
