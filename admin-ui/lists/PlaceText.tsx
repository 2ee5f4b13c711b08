import { Typography } from '@mui/material';
import type { CaseSummaryFragment } from '#graphql/generated/graphql.ts';
import { useLabel } from '../i18n/use-language.ts';

interface PlaceTextProps {
  readonly place: CaseSummaryFragment['place'];
  readonly color?: 'text.primary' | 'text.secondary';
}

/** "鲤城区 开元街道 梅山社区": the city is the same for all rows and left out. Names break between, not inside. */
export function PlaceText({ place, color = 'text.primary' }: PlaceTextProps) {
  const label = useLabel();
  const names = place.path.map((division) => label(division.label));
  return (
    <Typography variant="body2" color={color} sx={{ wordBreak: 'keep-all' }}>
      {(names.length > 1 ? names.slice(1) : names).join(' ')}
    </Typography>
  );
}
