/** Rows of one field: each a group of inputs with its number, to add and to take away by hand or keyboard. */
import { useEffect, useRef } from 'react';
import Add from '@mui/icons-material/Add';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Box, Button, FormHelperText, IconButton, Stack, Typography } from '@mui/material';
import type { ArrayFieldItemTemplateProps, ArrayFieldTemplateProps } from '@rjsf/utils';
import { useTranslate } from 'ra-core';

const textId = (id: string) => `${id}-text`;

export function FormRows(props: ArrayFieldTemplateProps) {
  const { title, items, canAdd, onAddClick, required, disabled, rawErrors, fieldPathId, uiSchema } = props;
  const translate = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  const isAdding = useRef(false);
  const id = fieldPathId.$id;
  const hasError = (rawErrors?.length ?? 0) > 0;
  const below = hasError ? rawErrors?.[0] : uiSchema?.['ui:help'];
  useEffect(() => {
    if (!isAdding.current) return;
    isAdding.current = false;
    // Whoever added a row wants to fill it in.
    list.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea, [role="combobox"]')?.focus();
  });
  return (
    <Box
      component="fieldset"
      disabled={disabled ?? false}
      aria-describedby={below ? textId(id) : undefined}
      sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}
    >
      <Typography component="legend" variant="body2" color="text.secondary" sx={{ p: 0, mb: 1 }}>
        {title}
        {required && <span aria-hidden> *</span>}
      </Typography>
      <Stack ref={list} spacing={1.5}>
        {items}
      </Stack>
      {below && (
        <FormHelperText id={textId(id)} error={hasError}>
          {below}
        </FormHelperText>
      )}
      <Button
        id={id}
        startIcon={<Add />}
        disabled={!canAdd || Boolean(disabled)}
        onClick={(event) => {
          isAdding.current = true;
          onAddClick(event);
        }}
        sx={{ minHeight: 44, mt: 0.5 }}
      >
        {translate('forms.addRow')}
        <Box component="span" sx={visuallyHidden}>
          {title}
        </Box>
      </Button>
    </Box>
  );
}

const visuallyHidden = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

export function FormRowItem({ children, index, buttonsProps }: ArrayFieldItemTemplateProps) {
  const translate = useTranslate();
  const number = index + 1;
  const arrayId = buttonsProps.fieldPathId.$id.replace(/_\d+$/, '');
  return (
    <Box
      component="fieldset"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, m: 0, px: 1.5, pb: 2, pt: 0.5, minWidth: 0 }}
    >
      <Typography component="legend" variant="caption" color="text.secondary" sx={{ px: 0.5 }}>
        {translate('forms.row', { number })}
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5 }}>
        <Box sx={{ flex: 1, minWidth: 0, pt: 0.5 }}>{children}</Box>
        <IconButton
          aria-label={translate('forms.removeRow', { number })}
          disabled={Boolean(buttonsProps.disabled)}
          onClick={(event) => {
            buttonsProps.onRemoveItem(event);
            // The button goes with its row; without this the keyboard would be back at the top of the page.
            document.getElementById(arrayId)?.focus();
          }}
          sx={{ width: 44, height: 44 }}
        >
          <DeleteOutlined />
        </IconButton>
      </Box>
    </Box>
  );
}
