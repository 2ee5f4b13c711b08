/**
 * A versioned form of forms/ as inputs. It shows data and problems; whoever mounts it checks (use-form-state.ts) and
 * sends. Validation is not rjsf's own: validators are compiled at build time and shared with the server.
 */
import { type ComponentType, useMemo } from 'react';
import { type FormProps, withTheme } from '@rjsf/core';
import { Theme } from '@rjsf/mui';
import type { FieldTemplateProps, ValidatorType, WidgetProps } from '@rjsf/utils';
import { Alert, Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Language } from '#domain/labels.ts';
import type { FormWidget } from '#forms/form-schema.ts';
import type { FormProblem } from '#forms/problems.ts';
import { findForm } from '#forms/registry.ts';
import { askedSections } from '#forms/sections.ts';
import { localizedSchema, uiSchemaOf } from '#forms/ui-schema.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { AppraisalLines } from '../resources/appraisal/AppraisalLines.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { isKnownForm } from './form-check.ts';
import { FormObject } from './FormObject.tsx';
import { FormRowItem, FormRows } from './FormRows.tsx';
import { SectionsContext } from './sections-context.ts';
import { type Standard, StandardsContext } from './standards-context.ts';
import type { FormState } from './use-form-state.ts';
import { AttachmentsWidget } from './widgets/AttachmentsWidget.tsx';
import { RadioCardsWidget, SelectWidget } from './widgets/ChoiceWidgets.tsx';
import { KnownWidget } from './widgets/KnownWidget.tsx';
import { MoneyWidget, NumberWidget } from './widgets/NumberWidgets.tsx';
import { PartyWidget } from './widgets/PartyWidget.tsx';
import { RatingWidget } from './widgets/RatingWidget.tsx';
import { StandardRowWidget } from './widgets/StandardRowWidget.tsx';
import { DateTimeWidget, DateWidget, PhoneWidget, TextareaWidget, TextWidget } from './widgets/TextWidgets.tsx';
import { CheckboxesWidget, CheckboxWidget } from './widgets/TickWidgets.tsx';
import { UnitWidget } from './widgets/UnitWidget.tsx';

const ThemedForm = withTheme(Theme);

const widgets = {
  text: TextWidget,
  phone: PhoneWidget,
  textarea: TextareaWidget,
  date: DateWidget,
  dateTime: DateTimeWidget,
  number: NumberWidget,
  money: MoneyWidget,
  select: SelectWidget,
  radioCards: RadioCardsWidget,
  rating: RatingWidget,
  checkbox: CheckboxWidget,
  checkboxes: CheckboxesWidget,
  standardRow: StandardRowWidget,
  party: PartyWidget,
  unit: UnitWidget,
  attachments: AttachmentsWidget,
  known: KnownWidget,
} satisfies Partial<Record<FormWidget | 'known', ComponentType<WidgetProps>>>;

const templates = {
  // Labels, help and problems belong to the widgets: one text, read once.
  FieldTemplate: ({ children, hidden }: FieldTemplateProps) => <Box hidden={hidden ?? false}>{children}</Box>,
  ObjectFieldTemplate: FormObject,
  ArrayFieldTemplate: FormRows,
  ArrayFieldItemTemplate: FormRowItem,
};

// Forms have no alternatives, so rjsf never needs to choose between sub-schemas.
const noValidator: ValidatorType = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: () => true,
  rawValidation: () => ({ errors: [] }),
};

/** A box that must be ticked is not ticked for the person, and a list starts empty. */
const nothingFilledIn = { constAsDefaults: 'never', arrayMinItems: { populate: 'never' } } as const;

interface SchemaFormProps {
  readonly formId: string;
  readonly state: FormState;
  /** Prefix of input ids; unique on the page. */
  readonly idPrefix: string;
  readonly standards?: readonly Standard[];
  readonly disabled?: boolean;
  /** Fields left out of sight, e.g. asked for elsewhere on the page. */
  readonly hidden?: readonly string[];
  /** Fields whose answer is on record: shown, not asked. */
  readonly known?: readonly string[];
}

/** Problems by path, as rjsf hands them to the inputs. */
function errorTree(problems: readonly FormProblem[], language: Language): NonNullable<FormProps['extraErrors']> {
  const tree: ErrorTree = {};
  for (const problem of problems) {
    let place = tree;
    for (const part of problem.path.slice(1).split('/')) place = (place[part] ??= {}) as ErrorTree;
    place['__errors'] = [problem[language]];
  }
  return tree as NonNullable<FormProps['extraErrors']>;
}

interface ErrorTree {
  [part: string]: ErrorTree | string[];
}

const noStandards: readonly Standard[] = [];

export function SchemaForm({ formId, state, idPrefix, standards, disabled, hidden, known }: SchemaFormProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const form = findForm(formId);
  const shown = useMemo(() => {
    if (!form) return null;
    const ui = uiSchemaOf(form.schema, language);
    for (const name of known ?? []) ui[name] = { 'ui:widget': 'known' };
    for (const name of hidden ?? []) ui[name] = { 'ui:widget': 'hidden' };
    return { schema: localizedSchema(form.schema, language), ui };
  }, [form, language, hidden, known]);
  const extraErrors = useMemo(() => {
    return errorTree(state.problems, language);
  }, [state.problems, language]);
  const sections = useMemo(() => (form ? askedSections(form.schema, state.data) : []), [form, state.data]);
  if (!shown || !isKnownForm(formId)) return <Alert severity="warning">{translate('forms.unknown')}</Alert>;
  return (
    <StandardsContext value={standards ?? noStandards}>
      <ErrorSummary
        problems={state.problems}
        failures={state.failures}
        inputId={(path) => idPrefix + path.replaceAll('/', '_')}
      />
      <SectionsContext value={sections}>
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
          experimental_defaultFormStateBehavior={nothingFilledIn}
          onChange={(event) => state.change((event.formData ?? {}) as Record<string, unknown>)}
        />
      </SectionsContext>
      <AppraisalLines formId={formId} data={state.data} live />
      {state.isHeld && (
        <Alert severity="warning" role="alert">
          {translate('forms.filesPending')}
        </Alert>
      )}
    </StandardsContext>
  );
}
