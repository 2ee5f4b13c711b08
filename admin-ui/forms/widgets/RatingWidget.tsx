/** 好差评 and its like: five grades in words, since stars alone say nothing to a screen reader. */
import { FormControl, FormControlLabel, FormHelperText, FormLabel, Radio, RadioGroup } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { useTranslate } from 'ra-core';
import { choiceCard } from './ChoiceWidgets.tsx';
import { widgetText } from './widget-support.tsx';

export const grades = [5, 4, 3, 2, 1] as const;

export function RatingWidget(props: WidgetProps) {
  const translate = useTranslate();
  const text = widgetText(props);
  const labelId = `${props.id}-label`;
  return (
    <FormControl fullWidth required={props.required ?? false} error={text.error} disabled={Boolean(props.disabled)}>
      <FormLabel id={labelId} sx={{ mb: 1, fontSize: '0.875rem' }}>
        {props.label}
      </FormLabel>
      <RadioGroup
        row
        aria-labelledby={labelId}
        aria-describedby={text.below ? text.descriptionId : undefined}
        value={typeof props.value === 'number' ? String(props.value) : ''}
        onChange={(_, value) => props.onChange(Number(value))}
        sx={{ gap: 1 }}
      >
        {grades.map((grade, index) => (
          <FormControlLabel
            key={grade}
            value={String(grade)}
            label={translate(`forms.grade.${grade}`)}
            sx={choiceCard}
            control={<Radio size="small" {...(index === 0 && { id: props.id })} />}
          />
        ))}
      </RadioGroup>
      {text.below && <FormHelperText id={text.descriptionId}>{text.below}</FormHelperText>}
    </FormControl>
  );
}
