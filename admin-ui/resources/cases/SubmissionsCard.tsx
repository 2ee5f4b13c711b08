/**
 * Forms handed in, readable: labels of their own version, personal fields masked by the server. A project hands in a dozen
 * and more: the first, which says what it is about, and the newest stand open, the others under their names.
 */
import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Label } from '#domain/labels.ts';
import type { FormSchema } from '#forms/form-schema.ts';
import { findForm } from '#forms/registry.ts';
import { askedSections } from '#forms/sections.ts';
import { StandardsContext } from '../../forms/standards-context.ts';
import { SubmittedValue } from '../../forms/SubmittedValue.tsx';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { AppraisalLines } from '../appraisal/AppraisalLines.tsx';
import { Disclosure } from '../explanation/Disclosure.tsx';
import type { PageCase, PageSubmission } from './case-queries.ts';
import { Section } from './Section.tsx';

const OPEN = 3;

export function SubmissionsCard({ present }: { readonly present: PageCase }) {
  const translate = useTranslate();
  if (present.submissions.length === 0) return null;
  const [opening, ...later] = present.submissions.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  const newestFirst = later.toReversed();
  return (
    <Section title={translate('casePage.submissions')} count={present.submissions.length}>
      <Stack spacing={2.5}>
        {/* What it is about comes first, whatever was added to it. */}
        {opening && <SubmittedForm submission={opening} present={present} />}
        {newestFirst.slice(0, OPEN).map((submission) => (
          <SubmittedForm key={submission.id} submission={submission} present={present} />
        ))}
        {newestFirst.length > OPEN && (
          <Box>
            {newestFirst.slice(OPEN).map((submission) => (
              <EarlierForm key={submission.id} submission={submission} present={present} />
            ))}
          </Box>
        )}
      </Stack>
    </Section>
  );
}

interface SubmittedFormProps {
  readonly submission: PageSubmission;
  readonly present: PageCase;
}

function EarlierForm({ submission, present }: SubmittedFormProps) {
  const label = useLabel();
  const formats = useFormats();
  // With its author: a panel hands in several of one name within a minute.
  const { formTitle, createdBy, createdAt } = submission;
  const title = [label(formTitle), createdBy?.displayName, formats.instant(createdAt)].filter(Boolean).join(' · ');
  return (
    <Disclosure title={title}>
      <Box sx={{ pt: 1, pb: 2 }}>
        <SubmittedForm submission={submission} present={present} />
      </Box>
    </Disclosure>
  );
}

function SubmittedForm({ submission, present }: SubmittedFormProps) {
  const label = useLabel();
  const formats = useFormats();
  const schema = findForm(submission.form)?.schema;
  const data: object = typeof submission.data === 'object' && submission.data !== null ? submission.data : {};
  return (
    <Box>
      <Typography variant="h3">{label(submission.formTitle)}</Typography>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mb: 0.75 }}>
        {[submission.createdBy?.displayName, formats.instant(submission.createdAt)].filter(Boolean).join(' · ')}
      </Typography>
      <StandardsContext value={present.category?.standards ?? []}>
        {groupsOf(schema, data).map(({ key, title, names }) => (
          <Box key={key} sx={{ mb: 1.5 }}>
            {title && (
              <Typography variant="body2" component="h4" sx={{ fontWeight: 600, my: 0.75 }}>
                {label(title)}
              </Typography>
            )}
            <SubmittedFields names={names} fields={schema?.properties ?? {}} data={data} />
          </Box>
        ))}
      </StandardsContext>
      <AppraisalLines formId={submission.form} data={data} />
    </Box>
  );
}

interface FieldGroup {
  readonly key: string;
  readonly title: Label | null;
  readonly names: readonly string[];
}

/** In the order of the form; what the form does not know comes last. */
function groupsOf(schema: FormSchema | undefined, data: object): readonly FieldGroup[] {
  const known = Object.keys(schema?.properties ?? {});
  const hasValue = new Set(Object.entries(data).flatMap(([name, value]) => (isGiven(value) ? [name] : [])));
  const unknown = [...hasValue].filter((name) => !known.includes(name));
  const sections = schema?.['x-sections'] ? askedSections(schema, data) : [{ key: '', label: null, fields: known }];
  return [...sections, { key: ' ', label: null, fields: unknown }]
    .map(({ key, label, fields }) => ({ key, title: label, names: fields.filter((name) => hasValue.has(name)) }))
    .filter(({ names }) => names.length > 0);
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

interface SubmittedFieldsProps {
  readonly names: readonly string[];
  readonly fields: FormSchema['properties'];
  readonly data: object;
}

function SubmittedFields({ names, fields, data }: SubmittedFieldsProps) {
  const label = useLabel();
  const entries = new Map<string, unknown>(Object.entries(data));
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '8rem minmax(0, 1fr)' },
        columnGap: 2,
        rowGap: { xs: 0, sm: 0.75 },
        '& dd': { m: 0, mb: { xs: 1, sm: 0 }, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
        '& dt': { color: 'text.secondary' },
        fontSize: '0.875rem',
      }}
    >
      {names.map((name) => [
        <dt key={`${name}-label`}>{fields[name] ? label(fields[name]['x-label']) : name}</dt>,
        <dd key={name}>
          <SubmittedValue field={fields[name]} value={entries.get(name)} />
        </dd>,
      ])}
    </Box>
  );
}
