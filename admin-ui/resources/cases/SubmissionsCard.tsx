/** Forms handed in, readable: labels of their own version, personal fields masked by the server. */
import { use } from 'react';
import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { findForm } from '#forms/registry.ts';
import type { FieldSchema } from '#forms/form-schema.ts';
import { PartiesContext } from '../../forms/parties-context.ts';
import { useFormats, useLabel, useLanguage } from '../../i18n/use-language.ts';
import type { PageCase, PageSubmission } from './case-queries.ts';
import { Section } from './Section.tsx';

export function SubmissionsCard({ present }: { readonly present: PageCase }) {
  const translate = useTranslate();
  if (present.submissions.length === 0) return null;
  const newestFirst = present.submissions.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  return (
    <Section title={translate('casePage.submissions')} count={newestFirst.length}>
      <Stack spacing={2.5}>
        {newestFirst.map((submission) => (
          <SubmittedForm key={submission.id} submission={submission} present={present} />
        ))}
      </Stack>
    </Section>
  );
}

interface SubmittedFormProps {
  readonly submission: PageSubmission;
  readonly present: PageCase;
}

function SubmittedForm({ submission, present }: SubmittedFormProps) {
  const label = useLabel();
  const formats = useFormats();
  const language = useLanguage();
  const fields = findForm(submission.form)?.schema.properties ?? {};
  const data = typeof submission.data === 'object' && submission.data !== null ? submission.data : {};
  const standards = present.category?.standards ?? [];
  const parties = use(PartiesContext);
  const readable = (field: FieldSchema | undefined, value: unknown): string => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (field?.['x-ui'].widget === 'standardRow') {
      const row = standards.find((standard) => standard.code === text);
      return row ? label(row.label) : text;
    }
    const party = field?.['x-ui'].widget === 'party' ? parties.find(({ key }) => key === text) : undefined;
    if (party) return label(party.name);
    if (field?.['x-ui'].widget === 'dateTime') return formats.instant(text);
    return field?.['x-enum-labels']?.[text]?.[language] ?? text;
  };
  // In the order of the form; what the form does not know comes last.
  const names = [...new Set([...Object.keys(fields), ...Object.keys(data)])];
  const entries = new Map<string, unknown>(Object.entries(data));
  return (
    <Box>
      <Typography variant="h3">{label(submission.formTitle)}</Typography>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mb: 0.75 }}>
        {[submission.createdBy?.displayName, formats.instant(submission.createdAt)].filter(Boolean).join(' · ')}
      </Typography>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: '8rem 1fr' },
          columnGap: 2,
          rowGap: { xs: 0, sm: 0.75 },
          '& dd': { m: 0, mb: { xs: 1, sm: 0 }, whiteSpace: 'pre-wrap' },
          '& dt': { color: 'text.secondary' },
          fontSize: '0.875rem',
        }}
      >
        {names
          .filter((name) => entries.get(name) !== undefined && entries.get(name) !== null)
          .map((name) => [
            <dt key={`${name}-label`}>{fields[name] ? label(fields[name]['x-label']) : name}</dt>,
            <dd key={name}>{readable(fields[name], entries.get(name))}</dd>,
          ])}
      </Box>
    </Box>
  );
}
