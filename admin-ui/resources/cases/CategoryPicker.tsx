/** The corrected category, its standard row and the urgency: what the case has now stands there to begin with. */
import { Alert, Skeleton, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { StandardRowSelect } from '../../forms/StandardRowSelect.tsx';
import { useSession } from '../../providers/session.ts';
import { messageKeyOf } from '../../providers/api-error.ts';
import { useCategories } from '../../report/category-list.ts';
import { CategoryStep } from '../../report/CategoryStep.tsx';
import { UrgencyChoice } from '../../widgets/UrgencyChoice.tsx';
import type { ActionDraft, MissingPart } from './action-draft.ts';
import type { PageCase } from './case-queries.ts';

type Correction = Pick<ActionDraft, 'categoryCode' | 'standardRow' | 'urgency'>;

interface CategoryPickerProps {
  readonly present: PageCase;
  readonly correction: Correction;
  readonly missing: readonly MissingPart[];
  readonly onChange: (change: Correction) => void;
}

export function CategoryPicker({ present, correction, missing, onChange }: CategoryPickerProps) {
  const translate = useTranslate();
  const { data, error } = useCategories(useSession()?.jurisdiction.code ?? '');
  if (error && !data) return <Alert severity="error">{translate(messageKeyOf(error))}</Alert>;
  if (!data) return <Skeleton variant="rounded" height={52} />;
  const rowsOf = (code: string | undefined) => data.find((category) => category.code === code)?.standards ?? [];
  const code = correction.categoryCode ?? present.category?.code;
  const rows = rowsOf(code);
  // One row needs no choice; of several, the clerk says which: the limit hangs on it.
  const choose = (categoryCode: string) => {
    const [, second] = rowsOf(categoryCode);
    onChange({ categoryCode, standardRow: second === undefined ? undefined : '' });
  };
  return (
    <Stack spacing={1.5}>
      <CategoryStep categories={data} code={code ?? null} isMissing={false} onChange={choose} />
      {rows.length > 1 && (
        <StandardRowSelect
          id="correction-standard-row"
          label={translate('casePage.standardRow')}
          required={correction.categoryCode !== undefined}
          error={missing.includes('standardRow')}
          helperText={translate(
            missing.includes('standardRow') ? 'casePage.missing.standardRow' : 'casePage.standardHelp',
          )}
          standards={rows}
          value={correction.standardRow ?? ''}
          onChange={(standardRow) => onChange({ standardRow })}
        />
      )}
      <UrgencyChoice value={correction.urgency ?? present.urgency} onChange={(urgency) => onChange({ urgency })} />
      {missing.includes('category') ? (
        <Typography variant="caption" color="error" component="p" role="alert">
          {translate('casePage.missing.category')}
        </Typography>
      ) : null}
    </Stack>
  );
}
