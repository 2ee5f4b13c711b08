/** One clock as a bar of time: when it ran, when it stood still, where the due instant and now lie. */
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats } from '../../i18n/use-language.ts';
import { type BarScale, markOf, placeOf, scaleOf, splitAt } from './bar-layout.ts';
import { HiddenTable } from '../../widgets/HiddenTable.tsx';
import { isSegmentKind, segmentStyles } from './segment-styles.ts';
import type { ExplainedClock } from './use-explanation.ts';

interface ClockBarProps {
  readonly clock: ExplainedClock;
  readonly name: string;
  readonly now: string;
}

const HEIGHT = 18;

export function ClockBar({ clock, name, now }: ClockBarProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const isLive = clock.status !== 'stopped';
  const scale = scaleOf(clock.bar, [clock.dueAt]);
  if (scale === null) return null;
  const { dueAt } = clock;
  // The words of a due mark near the beginning would lie upon those of the start.
  const isRoomy = dueAt === null || markOf(scale, dueAt).left > 45;
  return (
    <Box sx={{ mt: 1, mb: 0.5 }}>
      <Box aria-hidden sx={{ position: 'relative', height: HEIGHT }}>
        {splitAt(clock.bar, dueAt).map((piece) => (
          <Piece key={piece.from} piece={piece} scale={scale} />
        ))}
        {isLive && Date.parse(now) < scale.end ? <Mark left={markOf(scale, now).left} isNow /> : null}
        {dueAt ? <Mark left={markOf(scale, dueAt).left} /> : null}
      </Box>
      <Box aria-hidden sx={{ position: 'relative', height: 22, mt: 0.25 }}>
        {isRoomy ? <MarkText scale={scale} at={clock.countsFrom} text={formats.instant(clock.countsFrom)} /> : null}
        {dueAt ? (
          <MarkText
            scale={scale}
            at={dueAt}
            text={translate('explanation.due', { at: formats.instant(dueAt) })}
            isStrong
          />
        ) : null}
      </Box>
      <HiddenTable
        caption={translate('explanation.barTable', { clock: name })}
        columns={['kind', 'from', 'to'].map((column) => translate(`explanation.column.${column}`))}
        rows={clock.bar.map(({ kind, from, to }) => [
          translate(`explanation.segment.${kind}`),
          formats.instant(from),
          formats.instant(to),
        ])}
      />
    </Box>
  );
}

interface PieceProps {
  readonly piece: ExplainedClock['bar'][number] & { readonly isLate: boolean };
  readonly scale: BarScale;
}

function Piece({ piece, scale }: PieceProps) {
  const { left, width } = placeOf(scale, piece);
  if (!isSegmentKind(piece.kind)) return null;
  return (
    <Box
      sx={{
        position: 'absolute',
        left: `${left}%`,
        width: `max(${width}%, 2px)`,
        borderRadius: 0.5,
        ...segmentStyles[piece.kind],
        ...(piece.isLate && piece.kind === 'running' && { bgcolor: 'error.main' }),
      }}
    />
  );
}

/** The due mark is a full line with a foot, now is a dashed one. */
function Mark({ left, isNow = false }: { readonly left: number; readonly isNow?: boolean }) {
  return (
    <Box
      sx={{
        position: 'absolute',
        left: `calc(${left}% - 1px)`,
        top: -4,
        bottom: -4,
        borderLeft: isNow ? '2px dashed' : '3px solid',
        borderColor: isNow ? 'text.primary' : 'error.main',
      }}
    />
  );
}

interface MarkTextProps {
  readonly scale: BarScale;
  readonly at: string;
  readonly text: string;
  readonly isStrong?: boolean;
}

function MarkText({ scale, at, text, isStrong = false }: MarkTextProps) {
  const { left, side } = markOf(scale, at);
  return (
    <Typography
      variant="caption"
      sx={{
        position: 'absolute',
        whiteSpace: 'nowrap',
        ...(side === 'right' ? { left: `${left}%` } : { right: `${100 - left}%` }),
        color: isStrong ? 'text.primary' : 'text.secondary',
        fontWeight: isStrong ? 650 : 400,
      }}
    >
      {text}
    </Typography>
  );
}
