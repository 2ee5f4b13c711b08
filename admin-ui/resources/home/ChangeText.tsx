import TrendingDownOutlined from '@mui/icons-material/TrendingDownOutlined';
import TrendingFlatOutlined from '@mui/icons-material/TrendingFlatOutlined';
import TrendingUpOutlined from '@mui/icons-material/TrendingUpOutlined';
import { Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats } from '../../i18n/use-language.ts';

interface ChangeTextProps {
  readonly by: number;
  /** What is compared: the same hour last week, or the seven days before. */
  readonly against: 'lastWeek' | 'weekBefore';
  /** Which way is good; without one, a change is neither. */
  readonly good?: 'more' | 'fewer';
}

const keys = {
  lastWeek: { more: 'trend.more', fewer: 'trend.fewer', same: 'trend.same' },
  weekBefore: { more: 'trend.moreThanBefore', fewer: 'trend.fewerThanBefore', same: 'trend.sameAsBefore' },
} as const;
const icons = { more: TrendingUpOutlined, fewer: TrendingDownOutlined, same: TrendingFlatOutlined } as const;

/** "比上周此时多 12 件": said in words, the colour only repeats whether that is good. */
export function ChangeText({ by, against, good }: ChangeTextProps) {
  const translate = useTranslate();
  const { number } = useFormats();
  const way = by > 0 ? 'more' : by < 0 ? 'fewer' : 'same';
  const Icon = icons[way];
  const colour = good === undefined || way === 'same' ? 'text.secondary' : way === good ? 'success.main' : 'error.main';
  return (
    <Typography
      variant="caption"
      component="p"
      sx={{ color: colour, display: 'flex', alignItems: 'flex-start', gap: 0.5, mt: 0.5 }}
    >
      <Icon aria-hidden sx={{ fontSize: '1.125rem' }} />
      {translate(keys[against][way], { count: number(Math.abs(by)) })}
    </Typography>
  );
}
