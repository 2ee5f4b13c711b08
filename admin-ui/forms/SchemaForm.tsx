/**
 * A versioned form of forms/ as inputs. It shows data and problems; whoever mounts it checks (use-form-state.ts) and
 * sends. Validation is not rjsf's own: validators are compiled at build time and shared with the server.
 */
import { useMemo } from 'react';
import { type FormProps, withTheme } from '@rjsf/core';
import { Theme } from '@rjsf/mui';
import type { FieldTemplateProps, ObjectFieldTemplateProps, ValidatorType } from '@rjsf/utils';
import { Alert, Box, Stack } from '@mui/material';
import { useTranslate } from 'ra-core';
import { findForm } from '#forms/registry.ts';
import { localizedSchema, uiSchemaOf } from '#forms/ui-schema.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { isKnownForm } from './form-check.ts';
import { type Standard, StandardsContext } from './standards-context.ts';
import type { FormState } from './use-form-state.ts';
import { RadioCardsWidget, SelectWidget } from './widgets/ChoiceWidgets.tsx';
import { PartyWidget } from './widgets/PartyWidget.tsx';
import { StandardRowWidget } from './widgets/StandardRowWidget.tsx';
import { DateTimeWidget, PhoneWidget, TextareaWidget, TextWidget } from './widgets/TextWidgets.tsx';

const ThemedForm = withTheme(Theme);

const widgets = {
  text: TextWidget,
  phone: PhoneWidget,
  textarea: TextareaWidget,
  dateTime: DateTimeWidget,
  select: SelectWidget,
  radioCards: RadioCardsWidget,
  standardRow: StandardRowWidget,
  party: PartyWidget,
};

const templates = {
  // Labels, help and problems belong to the widgets: one text, read once.
  FieldTemplate: ({ children, hidden }: FieldTemplateProps) => <Box hidden={hidden ?? false}>{children}</Box>,
  ObjectFieldTemplate: ({ properties }: ObjectFieldTemplateProps) => (
    <Stack spacing={2.5}>
      {properties
        .filter((property) => !property.hidden)
        .map((property) => (
          <div key={property.name}>{property.content}</div>
        ))}
    </Stack>
  ),
};

// Forms are flat objects, so rjsf never needs to choose between sub-schemas.
const noValidator: ValidatorType = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: () => true,
  rawValidation: () => ({ errors: [] }),
};

interface SchemaFormProps {
  readonly formId: string;
  readonly state: FormState;
  /** Prefix of input ids; unique on the page. */
  readonly idPrefix: string;
  readonly standards?: readonly Standard[];
  readonly disabled?: boolean;
  /** Fields left out of sight, e.g. asked for elsewhere on the page. */
  readonly hidden?: readonly string[];
}

const noStandards: readonly Standard[] = [];

export function SchemaForm({ formId, state, idPrefix, standards, disabled, hidden }: SchemaFormProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const form = findForm(formId);
  const shown = useMemo(() => {
    if (!form) return null;
    const ui = uiSchemaOf(form.schema, language);
    for (const name of hidden ?? []) ui[name] = { 'ui:widget': 'hidden' };
    return { schema: localizedSchema(form.schema, language), ui };
  }, [form, language, hidden]);
  const extraErrors = useMemo(() => {
    const byField: NonNullable<FormProps['extraErrors']> = {};
    for (const problem of state.problems)
      Object.assign(byField, { [problem.path.slice(1)]: { __errors: [problem[language]] } });
    return byField;
  }, [state.problems, language]);
  if (!shown || !isKnownForm(formId)) return <Alert severity="warning">{translate('forms.unknown')}</Alert>;
  return (
    <StandardsContext value={standards ?? noStandards}>
      <ErrorSummary
        problems={state.problems}
        failures={state.failures}
        inputId={(path) => `${idPrefix}_${path.slice(1)}`}
      />
      <ThemedForm
        tagName="div"
        idPrefix={idPrefix}
        schema={shown.schema}
        uiSchema={shown.ui}
        widgets={widgets}
        templates={templates}
        validator={noValidator}
        formData={state.data}
        extraErrors={extraErrors}
        disabled={disabled ?? false}
        noValidate
        noHtml5Validate
        showErrorList={false}
        onChange={(event) => state.change((event.formData ?? {}) as Record<string, unknown>)}
      />
    </StandardsContext>
  );
}
