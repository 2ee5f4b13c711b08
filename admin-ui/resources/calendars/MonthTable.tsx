/** One month as a table: weekdays as heads, each day a button that is read aloud in full. */
import { Box, ButtonBase, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useTranslate } from 'ra-core';
import { useLabel, useLanguage } from '../../i18n/use-language.ts';
import { DayFace } from './DayCell.tsx';
import type { DrawnDay } from './year-days.ts';

interface MonthTableProps {
  readonly days: readonly DrawnDay[];
  readonly selected: string;
  readonly today: string;
  readonly onSelect: (date: string) => void;
}

const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);

export function MonthTable({ days, selected, today, onSelect }: MonthTableProps) {
  const locale = useLanguage() === 'zh' ? 'zh-CN' : 'en-GB';
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'narrow', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const weeks = weeksOf(days);
  return (
    <Box component="table" sx={{ width: '100%', borderCollapse: 'separate', borderSpacing: 2, tableLayout: 'fixed' }}>
      <Typography component="caption" variant="h3" sx={{ textAlign: 'left', pb: 0.5, captionSide: 'top' }}>
        {month.format(utc(days[0]?.date ?? ''))}
      </Typography>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, column) => (
            <Box
              component="th"
              key={column}
              scope="col"
              sx={{ fontSize: '0.75rem', fontWeight: 500, color: 'text.secondary' }}
            >
              {weekday.format(new Date(Date.UTC(2024, 0, 1 + column)))}
            </Box>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((day) => day !== null)?.date}>
            {week.map((day, column) => (
              <Box component="td" key={day?.date ?? `empty-${column}`} sx={{ p: 0 }}>
                {day ? (
                  <DayButton
                    day={day}
                    isToday={day.date === today}
                    isSelected={day.date === selected}
                    onSelect={onSelect}
                  />
                ) : null}
              </Box>
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

interface DayButtonProps {
  readonly day: DrawnDay;
  readonly isToday: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (date: string) => void;
}

function DayButton({ day, isToday, isSelected, onSelect }: DayButtonProps) {
  const translate = useTranslate();
  const sentence = useDaySentence()(day);
  const mark = day.rule ? translate(`calendars.mark.${day.rule.kind}`) : '';
  return (
    <ButtonBase
      data-date={day.date}
      // One stop of the tab key for the whole year: arrow keys do the rest.
      tabIndex={isSelected ? 0 : -1}
      aria-pressed={isSelected}
      onClick={() => onSelect(day.date)}
      sx={{
        display: 'block',
        width: '100%',
        borderRadius: 0.75,
        '&[aria-pressed=true]': { boxShadow: (theme) => `0 0 0 2px ${theme.palette.text.primary}` },
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <span aria-hidden="true">
        <DayFace
          look={day.look}
          text={String(day.dayOfMonth)}
          mark={mark}
          isToday={isToday}
          isUnknown={day.isUnknown}
        />
      </span>
      <span style={visuallyHidden}>{sentence}</span>
    </ButtonBase>
  );
}

/** `2026年10月10日星期六，调休上班，国庆节`. */
export function useDaySentence(): (day: DrawnDay) => string {
  const translate = useTranslate();
  const label = useLabel();
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'full', timeZone: 'UTC' });
  return (day) =>
    [
      format.format(utc(day.date)),
      translate(`calendars.legend.${day.look}`),
      day.rule ? label(day.rule.name) : '',
      day.isUnknown ? translate('calendars.legend.unknown') : '',
    ]
      .filter((part) => part !== '')
      .join(language === 'zh' ? '，' : ', ');
}

function weeksOf(days: readonly DrawnDay[]): readonly (readonly (DrawnDay | null)[])[] {
  const weeks: (DrawnDay | null)[][] = [];
  for (const day of days) {
    if (weeks.length === 0 || day.column === 0) weeks.push(Array.from({ length: 7 }, () => null));
    weeks.at(-1)![day.column] = day;
  }
  return weeks;
}
