import { Card } from '@mui/material';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { ProgressSteps } from '../../widgets/ProgressSteps.tsx';
import type { PageCase } from './case-queries.ts';

export function StepsCard({ present }: { readonly present: PageCase }) {
  const label = useLabel();
  const formats = useFormats();
  const at = present.closedAt ? ` · ${formats.instant(present.closedAt)}` : '';
  return (
    <Card sx={{ px: { xs: 2, md: 1 }, py: 2 }}>
      <ProgressSteps steps={present.progress} caption={`${label(present.stateLabel)}${at}`} />
    </Card>
  );
}
