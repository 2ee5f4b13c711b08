/** A value handed in, as people read it: words for codes, names for ids. */
import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import {
  type ColumnSchema,
  type EntrySchema,
  type FieldSchema,
  isRowSchema,
  type RowSchema,
} from '#forms/form-schema.ts';
import { useLabel } from '../i18n/use-language.ts';
import { useFile } from './use-file.ts';
import { type ChoiceWords, useScalarText } from './use-scalar-text.ts';
import { useUnitsByKey } from './use-units.ts';

/** What the server puts in the place of personal data for whoever may not read them. */
const MASK = '***';

interface SubmittedValueProps {
  readonly field: FieldSchema | ColumnSchema | undefined;
  readonly value: unknown;
}

export function SubmittedValue({ field, value }: SubmittedValueProps) {
  const translate = useTranslate();
  if (value === MASK)
    return (
      <span>
        {MASK} <Typography variant="caption">{translate('forms.masked')}</Typography>
      </span>
    );
  if (Array.isArray(value)) return <SubmittedList items={itemsOf(field)} value={value} field={field} />;
  if (field?.['x-ui'].widget === 'unit') return <UnitName unitKey={String(value)} />;
  return <ScalarText rules={field} value={value} field={field} />;
}

const itemsOf = (field: FieldSchema | ColumnSchema | undefined): FieldSchema['items'] =>
  field && 'items' in field ? field.items : undefined;

interface SubmittedListProps extends SubmittedValueProps {
  readonly items: EntrySchema | RowSchema | undefined;
  readonly value: readonly unknown[];
}

function SubmittedList({ field, items, value }: SubmittedListProps) {
  const label = useLabel();
  if (isRowSchema(items))
    return <SubmittedRows title={field ? label(field['x-label']) : ''} columns={items.properties} rows={value} />;
  const areFiles = field?.['x-ui'].widget === 'attachments';
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {value.map((entry) => (
        <li key={String(entry)}>
          {areFiles ? <FileName id={String(entry)} /> : <ScalarText rules={items} value={entry} field={field} />}
        </li>
      ))}
    </Box>
  );
}

interface SubmittedRowsProps {
  readonly title: string;
  readonly columns: RowSchema['properties'];
  readonly rows: readonly unknown[];
}

/** A table that scrolls by itself where the screen is narrow. */
function SubmittedRows({ title, columns, rows }: SubmittedRowsProps) {
  const label = useLabel();
  const entries = Object.entries(columns);
  return (
    <Box component="section" aria-label={title} tabIndex={0} sx={{ overflowX: 'auto' }}>
      <Box
        component="table"
        sx={{
          borderCollapse: 'collapse',
          '& th, & td': {
            textAlign: 'start',
            verticalAlign: 'top',
            py: 0.5,
            pr: 2,
            // Numbers are not broken: the table scrolls.
            minWidth: '4em',
            overflowWrap: 'normal',
            borderBottom: 1,
            borderColor: 'divider',
          },
          '& th': { color: 'text.secondary', fontWeight: 400, whiteSpace: 'nowrap' },
        }}
      >
        <thead>
          <tr>
            {entries.map(([name, column]) => (
              <th key={name} scope="col">
                {label(column['x-label'])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const cells = new Map<string, unknown>(typeof row === 'object' && row !== null ? Object.entries(row) : []);
            return (
              // Rows of a submission never change their places.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={index}>
                {entries.map(([name, column]) => (
                  <td key={name}>{cells.has(name) && <SubmittedValue field={column} value={cells.get(name)} />}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </Box>
    </Box>
  );
}

function UnitName({ unitKey }: { readonly unitKey: string }) {
  const label = useLabel();
  const unit = useUnitsByKey([unitKey])[0];
  return unit ? label(unit.name) : '…';
}

function FileName({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const file = useFile(id);
  if (file === undefined) return '…';
  if (file === null) return translate('forms.closedFile');
  return (
    <Link href={file.url} target="_blank" rel="noopener" sx={{ overflowWrap: 'anywhere' }}>
      {file.fileName}
    </Link>
  );
}

interface ScalarTextProps extends SubmittedValueProps {
  /** Whose choices name the value: the field's, or those of one entry of its list. */
  readonly rules: ChoiceWords | undefined;
}

function ScalarText({ field, rules, value }: ScalarTextProps) {
  return useScalarText()(field, value, rules);
}
