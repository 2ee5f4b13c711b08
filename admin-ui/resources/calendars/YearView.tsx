/** A year as twelve months, moved through by arrow keys, with what the chosen day is about below. */
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { DayFace } from './DayCell.tsx';
import { MonthTable, useDaySentence } from './MonthTable.tsx';
import { dayAfterKey, monthsOf, type CalendarYear, type DayLook, type DrawnDay } from './year-days.ts';

interface YearViewProps {
  readonly year: CalendarYear;
  readonly today: string;
  /** Absent for those who may only look. */
  readonly onClose?: ((date: string) => void) | undefined;
}

/** Room for the rings around days at the edge of a phone's strip, in pixels. */
const EDGE = 4;

const looks: readonly DayLook[] = ['work', 'rest', 'holiday', 'makeUpWorkday', 'localClosure', 'localOpening'];

export function YearView({ year, today, onClose }: YearViewProps) {
  const translate = useTranslate();
  const months = monthsOf(year);
  const ground = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(today);
  const selected = chosen.startsWith(String(year.year)) ? chosen : `${year.year}-01-01`;
  const move = (event: KeyboardEvent): void => {
    const next = dayAfterKey(selected, event.key);
    if (next === null) return;
    event.preventDefault();
    setChosen(next);
    ground.current?.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus();
  };
  // On a phone the months lie side by side: the one that it is now comes first.
  const month = Number(selected.slice(5, 7)) - 1;
  useLayoutEffect(() => {
    const strip = ground.current;
    const shown = strip?.children[month];
    if (strip && shown instanceof HTMLElement) strip.scrollLeft = shown.offsetLeft - strip.offsetLeft - EDGE;
    // Once a year: whoever moves on goes his own way.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [year.year]);
  const day = months.flat().find(({ date }) => date === selected) ?? null;
  return (
    <Box>
      <Legend />
      <Box
        ref={ground}
        component="section"
        aria-label={translate('calendars.help')}
        onKeyDown={move}
        sx={{
          display: 'grid',
          alignItems: 'start',
          gap: { xs: 2.5, md: 3 },
          gridTemplateColumns: { sm: 'repeat(auto-fill, minmax(236px, 1fr))' },
          gridAutoFlow: { xs: 'column', sm: 'row' },
          // The edge of the next month says that there is more to the side.
          gridAutoColumns: { xs: '90%', sm: 'auto' },
          overflowX: { xs: 'auto', sm: 'visible' },
          p: { xs: `${EDGE}px`, sm: 0 },
          m: { xs: `-${EDGE}px`, sm: 0 },
          scrollPaddingLeft: EDGE,
          scrollSnapType: 'x proximity',
          '& > *': { scrollSnapAlign: 'start' },
        }}
      >
        {months.map((days) => (
          <MonthTable key={days[0]?.date} days={days} selected={selected} today={today} onSelect={setChosen} />
        ))}
      </Box>
      {day ? (
        <DayDetail day={day}>
          {onClose && isClosable(day, today) ? <CloseButton onClick={() => onClose(day.date)} /> : null}
        </DayDetail>
      ) : null}
    </Box>
  );
}

const isClosable = (day: DrawnDay, today: string): boolean =>
  day.date >= today && ['work', 'makeUpWorkday', 'localOpening'].includes(day.look);

function CloseButton({ onClick }: { readonly onClick: () => void }) {
  const translate = useTranslate();
  return (
    <Button size="small" variant="outlined" color="warning" onClick={onClick} sx={{ minHeight: 40 }}>
      {translate('calendars.day.closeIt')}
    </Button>
  );
}

function DayDetail({ day, children }: { readonly day: DrawnDay; readonly children: ReactNode }) {
  const translate = useTranslate();
  const sentence = useDaySentence();
  return (
    <Stack
      direction="row"
      useFlexGap
      spacing={1.5}
      sx={{
        position: { xs: 'static', sm: 'sticky' },
        // Above the bar at the bottom of a phone.
        bottom: { xs: 60, md: 0 },
        bgcolor: 'background.paper',
        pb: 1,
        mt: 2,
        pt: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        alignItems: 'center',
        flexWrap: 'wrap',
        minHeight: 56,
      }}
    >
      <Box aria-live="polite" sx={{ flex: 1, minWidth: 240 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {sentence(day)}
        </Typography>
        <Typography variant="caption" color="text.secondary">
          {day.rule
            ? [day.rule.hours.join(' '), translate('calendars.day.source', { source: day.rule.source })]
                .filter(Boolean)
                .join(' · ')
            : translate('calendars.day.none')}
        </Typography>
      </Box>
      {children}
    </Stack>
  );
}

function Legend() {
  const translate = useTranslate();
  return (
    <Stack
      component="ul"
      direction="row"
      useFlexGap
      aria-label={translate('calendars.legend.title')}
      sx={{ flexWrap: 'wrap', columnGap: 2, rowGap: 0.75, p: 0, m: 0, mb: 2, listStyle: 'none' }}
    >
      {looks.map((look) => (
        <LegendItem key={look} text={translate(`calendars.legend.${look}`)}>
          <DayFace
            look={look}
            text="8"
            mark={look === 'work' || look === 'rest' ? '' : translate(`calendars.mark.${look}`)}
          />
        </LegendItem>
      ))}
      <LegendItem text={translate('calendars.legend.unknown')}>
        <DayFace look="work" text="8" mark="" isUnknown />
      </LegendItem>
      <LegendItem text={translate('calendars.legend.today')}>
        <DayFace look="work" text="8" mark="" isToday />
      </LegendItem>
    </Stack>
  );
}

function LegendItem({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
      <span aria-hidden="true">{children}</span>
      <Typography variant="caption">{text}</Typography>
    </Box>
  );
}
