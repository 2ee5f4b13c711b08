/** Boxes to tick: one for a commitment, several of a list. */
import { Checkbox, FormControl, FormControlLabel, FormGroup, FormHelperText, FormLabel } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { choicesOf } from './ChoiceWidgets.tsx';
import { widgetText } from './widget-support.tsx';

export function CheckboxWidget(props: WidgetProps) {
  const { id, label, value, required, disabled, onChange } = props;
  const text = widgetText(props);
  return (
    <FormControl error={text.error} required={required ?? false} disabled={Boolean(disabled)}>
      <FormControlLabel
        label={label}
        required={required ?? false}
        sx={{ minHeight: 44, alignItems: 'flex-start', '& .MuiFormControlLabel-label': { pt: 1.25 } }}
        control={
          <Checkbox
            id={id}
            checked={value === true}
            onChange={(_, isTicked) => onChange(isTicked ? true : undefined)}
            slotProps={{
              input: {
                'aria-invalid': text.error,
                ...(text.below ? { 'aria-describedby': text.descriptionId } : {}),
              },
            }}
          />
        }
      />
      {text.below && <FormHelperText id={text.descriptionId}>{text.below}</FormHelperText>}
    </FormControl>
  );
}

export function CheckboxesWidget(props: WidgetProps) {
  const { id, label, required, disabled, onChange } = props;
  const text = widgetText(props);
  const value: unknown = props.value;
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const choices = choicesOf(props);
  // In the order of the form, whatever order they were ticked in.
  const toggle = (wanted: string, isTicked: boolean) =>
    onChange(
      choices.map((choice) => choice.value).filter((each) => (each === wanted ? isTicked : chosen.includes(each))),
    );
  return (
    <FormControl
      component="fieldset"
      fullWidth
      required={required ?? false}
      error={text.error}
      disabled={Boolean(disabled)}
      aria-describedby={text.below ? text.descriptionId : undefined}
    >
      <FormLabel component="legend" sx={{ fontSize: '0.875rem' }}>
        {label}
      </FormLabel>
      <FormGroup row sx={{ columnGap: 2 }}>
        {choices.map((choice, index) => (
          <FormControlLabel
            key={choice.value}
            label={choice.label}
            sx={{ minHeight: 44 }}
            control={
              <Checkbox
                {...(index === 0 && { id })}
                checked={chosen.includes(choice.value)}
                onChange={(_, isTicked) => toggle(choice.value, isTicked)}
              />
            }
          />
        ))}
      </FormGroup>
      {text.below && <FormHelperText id={text.descriptionId}>{text.below}</FormHelperText>}
    </FormControl>
  );
}
