/** One group of the desk: its name, a bar of what is late, soon due and in time, and each number as the way to its list. */
import { Box, ButtonBase, Link, Typography } from '@mui/material';
import ChevronRightOutlined from '@mui/icons-material/ChevronRightOutlined';
import { useTranslate } from 'ra-core';
import type { DeskRowFragment } from '#graphql/generated/graphql.ts';
import { useFormats } from '../../i18n/use-language.ts';
import type { Show } from './desk-view.ts';

interface FigureRowProps {
  readonly row: DeskRowFragment;
  readonly name: string;
  /** Cases of the largest group: bars are drawn to one scale. */
  readonly largest: number;
  readonly isChosen: boolean;
  readonly note?: string | undefined;
  readonly onEnter?: (() => void) | undefined;
  readonly onShow: (show: Show) => void;
}

const numbers = ['overdue', 'dueSoon', 'open'] as const;

export function FigureRow({ row, name, largest, isChosen, note, onEnter, onShow }: FigureRowProps) {
  const translate = useTranslate();
  const values = { overdue: row.overdue, dueSoon: row.dueSoon, open: row.cases };
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        columnGap: 1,
        rowGap: 0.5,
        alignItems: 'center',
        py: 0.75,
        px: 1,
        mx: -1,
        borderRadius: 1,
        bgcolor: isChosen ? 'action.selected' : 'transparent',
      }}
    >
      <RowName name={name} onEnter={onEnter} />
      <Box sx={{ gridRow: 2, gridColumn: '1 / -1' }}>
        {note ? (
          <Typography variant="caption" color="text.secondary" component="p" sx={{ mb: 0.5 }}>
            {note}
          </Typography>
        ) : null}
        <FigureBar row={row} largest={largest} />
      </Box>
      <Box sx={{ display: 'flex' }}>
        {numbers.map((show) => (
          <FigureLink
            key={show}
            name={name}
            show={show}
            value={values[show]}
            onShow={onShow}
            label={translate(`desk.${show}`)}
          />
        ))}
      </Box>
    </Box>
  );
}

type RowNameProps = Pick<FigureRowProps, 'name' | 'onEnter'>;

function RowName({ name, onEnter }: RowNameProps) {
  const translate = useTranslate();
  const text = (
    <Typography variant="body2" sx={{ fontWeight: 600, textAlign: 'left', minWidth: 0 }}>
      {name}
    </Typography>
  );
  if (!onEnter) return text;
  return (
    <ButtonBase
      onClick={onEnter}
      aria-label={translate('desk.enter', { name })}
      sx={{ justifyContent: 'flex-start', borderRadius: 1, minHeight: 36, color: 'primary.main' }}
    >
      {text}
      <ChevronRightOutlined fontSize="small" />
    </ButtonBase>
  );
}

interface FigureLinkProps {
  readonly name: string;
  readonly show: Show;
  readonly value: number;
  readonly label: string;
  readonly onShow: (show: Show) => void;
}

function FigureLink({ name, show, value, label, onShow }: FigureLinkProps) {
  const translate = useTranslate();
  const { number } = useFormats();
  const isLate = show === 'overdue' && value > 0;
  return (
    <Box
      sx={{
        width: { xs: 54, sm: 72 },
        minHeight: 36,
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'flex-end',
      }}
    >
      {value === 0 ? (
        <Typography variant="body2" color="text.disabled" component="span" sx={{ pr: 0.5 }}>
          0
        </Typography>
      ) : (
        <Link
          component="button"
          type="button"
          onClick={() => onShow(show)}
          aria-label={translate('desk.listOf', { name, what: label, count: value })}
          sx={{
            minWidth: 44,
            minHeight: 36,
            textAlign: 'right',
            pr: 0.5,
            fontSize: '0.9375rem',
            fontWeight: 650,
            color: isLate ? 'error.main' : 'text.primary',
          }}
        >
          {number(value)}
        </Link>
      )}
    </Box>
  );
}

/** Late is full, soon due is striped, the rest is light: told apart without colour. */
function FigureBar({ row, largest }: Pick<FigureRowProps, 'row' | 'largest'>) {
  const share = (value: number): string => `${(value / Math.max(largest, 1)) * 100}%`;
  const rest = Math.max(0, row.cases - row.overdue - row.dueSoon);
  return (
    <Box aria-hidden sx={{ display: 'flex', height: 10, gap: '1px' }}>
      <Box sx={{ width: share(row.overdue), bgcolor: 'error.main', borderRadius: 0.5 }} />
      <Box
        sx={{
          width: share(row.dueSoon),
          borderRadius: 0.5,
          backgroundImage: ({ palette }) =>
            `repeating-linear-gradient(135deg, ${palette.warning.main} 0 3px, ${palette.warning.light} 3px 7px)`,
        }}
      />
      <Box
        sx={{ width: share(rest), bgcolor: 'action.selected', borderRadius: 0.5, border: 1, borderColor: 'divider' }}
      />
    </Box>
  );
}
