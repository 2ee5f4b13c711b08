/** What a change would do: problems line by line, or how many cases move and which of them most. */
import { Alert, Box, Chip, Stack, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { CaseNumberLink } from './CaseNumberLink.tsx';
import { changeRanges } from './change-ranges.ts';
import type { Preview } from './use-calendars.ts';

type Effect = NonNullable<Preview['effect']>;

const HOUR = 3_600_000;
const SHOWN = 20;
/** Three columns side by side on a phone. */
const narrow = { px: { xs: 0.75, sm: 2 } } as const;

export function PreviewPanel({ preview }: { readonly preview: Preview }) {
  const blocking = preview.problems.filter((problem) => problem.blocking);
  const notes = preview.problems.filter((problem) => !problem.blocking);
  return (
    <Stack spacing={1.5}>
      {blocking.length > 0 ? <Problems problems={blocking} kind="problems" /> : null}
      {preview.effect ? <EffectFigures effect={preview.effect} /> : null}
      {preview.draftId ? <Changes changes={preview.changes} /> : null}
      {preview.effect && preview.effect.movedCases > 0 ? <Shifts effect={preview.effect} /> : null}
      {notes.length > 0 ? <Problems problems={notes} kind="notes" /> : null}
    </Stack>
  );
}

interface ProblemsProps {
  readonly problems: Preview['problems'];
  readonly kind: 'problems' | 'notes';
}

function Problems({ problems, kind }: ProblemsProps) {
  const translate = useTranslate();
  const label = useLabel();
  return (
    <Alert severity={kind === 'problems' ? 'error' : 'info'}>
      {translate(`calendars.preview.${kind}`, { smart_count: problems.length })}
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {problems.map((problem) => (
          <li key={`${problem.line}/${problem.code}/${problem.found}`}>
            {problem.line === null ? null : `${translate('calendars.preview.line', { line: problem.line })} · `}
            {label(problem)}
            {problem.found ? <code> {problem.found}</code> : null}
          </li>
        ))}
      </Box>
    </Alert>
  );
}

function EffectFigures({ effect }: { readonly effect: Effect }) {
  const translate = useTranslate();
  const hours = Math.round(effect.biggestShift / HOUR);
  const shift = translate('calendars.preview.days', { count: Math.floor(hours / 24), hours: hours % 24 });
  const figures = [
    effect.openElsewhere > 0 ? translate('calendars.preview.elsewhere', { count: effect.openElsewhere }) : '',
    effect.later > 0 ? translate('calendars.preview.later', { count: effect.later }) : '',
    effect.earlier > 0 ? translate('calendars.preview.earlier', { count: effect.earlier }) : '',
    effect.biggestShift > 0 ? translate('calendars.preview.biggest', { shift }) : '',
    effect.becomeCertain > 0 ? translate('calendars.preview.certain', { count: effect.becomeCertain }) : '',
    effect.becomeProvisional > 0 ? translate('calendars.preview.provisional', { count: effect.becomeProvisional }) : '',
  ].filter((text) => text !== '');
  const counts = { moved: effect.movedCases, open: effect.openCases };
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {translate(effect.movedCases > 0 ? 'calendars.preview.cases' : 'calendars.preview.none', counts)}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {figures.join(' · ')}
      </Typography>
    </Box>
  );
}

function Changes({ changes }: { readonly changes: Preview['changes'] }) {
  const translate = useTranslate();
  const word = (kind: string | null): string =>
    translate(kind === null ? 'calendars.preview.regular' : `calendars.legend.${kind}`);
  if (changes.length === 0) return null;
  return (
    <Stack
      component="ul"
      direction="row"
      useFlexGap
      spacing={0.75}
      aria-label={translate('calendars.preview.changes')}
      sx={{ flexWrap: 'wrap', p: 0, m: 0, listStyle: 'none' }}
    >
      {changeRanges(changes).map(({ first, last, days, from, to }) => {
        const time = days === 1 ? first : translate('calendars.preview.range', { first, last, smart_count: days });
        return (
          <li key={first}>
            <Chip
              size="small"
              variant="outlined"
              label={from === null ? `${time} ${word(to)}` : `${time} ${word(from)} → ${word(to)}`}
            />
          </li>
        );
      })}
    </Stack>
  );
}

/** Who sees to calendars need not be one who may read cases: those are numbers to him. */
function Shifts({ effect }: { readonly effect: Effect }) {
  const translate = useTranslate();
  const { day } = useFormats();
  const { movedFrom, movedTo, movedUnnamed, shifts } = effect;
  const unnamed = shifts.length > 0 ? 'unnamedToo' : 'unnamed';
  return (
    <Box>
      {movedFrom && movedTo ? (
        <Typography variant="body2" sx={{ mb: 1 }}>
          {translate('calendars.preview.span', {
            fromFirst: day(movedFrom.first),
            fromLast: day(movedFrom.last),
            toFirst: day(movedTo.first),
            toLast: day(movedTo.last),
          })}
        </Typography>
      ) : null}
      {shifts.length > 0 ? <ShiftTable shifts={shifts.slice(0, SHOWN)} /> : null}
      {movedUnnamed > 0 ? (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {translate(`calendars.preview.${unnamed}`, { smart_count: movedUnnamed })}
        </Typography>
      ) : null}
    </Box>
  );
}

function ShiftTable({ shifts }: { readonly shifts: Effect['shifts'] }) {
  const translate = useTranslate();
  const { instant } = useFormats();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={translate('calendars.preview.table')}>
        <TableHead>
          <TableRow>
            {(['number', 'from', 'to'] as const).map((column) => (
              <TableCell key={column} sx={narrow}>
                {translate(`calendars.preview.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {shifts.map(({ caseId, number, clock, dueFrom, dueTo }) => (
            <TableRow key={`${number}/${clock}`}>
              <TableCell sx={{ ...narrow, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' }}>
                <CaseNumberLink caseId={caseId} number={number} />
              </TableCell>
              <TableCell sx={narrow}>{dueFrom ? instant(dueFrom) : '—'}</TableCell>
              <TableCell sx={narrow}>{dueTo ? instant(dueTo) : '—'}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
