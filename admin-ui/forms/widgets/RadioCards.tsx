/** Large cards, one of which is chosen. */
import { FormControl, FormControlLabel, FormHelperText, FormLabel, Radio, RadioGroup } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { widgetText } from './widget-support.tsx';

interface RadioCardsProps {
  readonly widget: WidgetProps;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** Its outline is that of a control: it must be seen in the sun. */
const choiceCard = {
  m: 0,
  px: 1.5,
  minHeight: 48,
  border: 1,
  borderColor: 'text.disabled',
  borderRadius: 1,
  flex: { xs: '1 1 100%', sm: '1 1 10rem' },
  '&:has(input:checked)': { borderColor: 'primary.main', bgcolor: 'primary.light' },
} as const;

export function RadioCards({ widget, choices, value, onChoose }: RadioCardsProps) {
  const { id, label, required, disabled } = widget;
  const text = widgetText(widget);
  const labelId = `${id}-label`;
  return (
    <FormControl fullWidth required={required ?? false} error={text.error} disabled={Boolean(disabled)}>
      <FormLabel id={labelId} sx={{ mb: 1, fontSize: '0.875rem' }}>
        {label}
      </FormLabel>
      <RadioGroup
        row
        aria-labelledby={labelId}
        aria-describedby={text.below ? text.descriptionId : undefined}
        value={value}
        onChange={(_, chosen) => onChoose(chosen)}
        sx={{ gap: 1 }}
      >
        {choices.map((choice, index) => (
          <FormControlLabel
            key={choice.value}
            value={choice.value}
            label={choice.label}
            sx={choiceCard}
            control={<Radio size="small" {...(index === 0 && { id })} />}
          />
        ))}
      </RadioGroup>
      {text.below && <FormHelperText id={text.descriptionId}>{text.below}</FormHelperText>}
    </FormControl>
  );
}
