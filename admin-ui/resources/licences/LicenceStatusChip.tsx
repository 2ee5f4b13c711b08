import { Chip } from '@mui/material';
import { useLabel } from '../../i18n/use-language.ts';
import type { LicenceRow } from './use-papers.ts';

export function LicenceStatusChip({ licence }: { readonly licence: Pick<LicenceRow, 'status' | 'statusLabel'> }) {
  const label = useLabel();
  const colour = licence.status === 'valid' ? 'success' : 'default';
  return <Chip size="small" variant="outlined" color={colour} label={label(licence.statusLabel)} />;
}
