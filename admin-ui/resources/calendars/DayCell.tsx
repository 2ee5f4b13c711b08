/** One day of the year view. What it is shows by a mark and a pattern, never by colour alone. */
import { Box, type SxProps, type Theme } from '@mui/material';
import { alpha } from '@mui/material/styles';
import type { DayLook } from './year-days.ts';

const stripes = (colour: string): string => `repeating-linear-gradient(135deg, ${colour} 0 2px, transparent 2px 5px)`;

/** Border, ground and weight of each kind of day; shared with the legend. */
export function lookOf(look: DayLook): SxProps<Theme> {
  switch (look) {
    case 'work':
      return { color: 'text.primary' };
    case 'rest':
      return { color: 'text.secondary', bgcolor: 'action.hover' };
    case 'holiday':
      return { color: 'error.main', bgcolor: (theme) => alpha(theme.palette.error.main, 0.1), fontWeight: 650 };
    case 'makeUpWorkday':
      return {
        color: 'text.primary',
        boxShadow: (theme) => `inset 0 0 0 1.5px ${theme.palette.text.secondary}`,
        fontWeight: 650,
      };
    case 'localClosure':
      return {
        color: 'text.primary',
        fontWeight: 650,
        backgroundImage: (theme) => stripes(alpha(theme.palette.warning.main, 0.45)),
        boxShadow: (theme) => `inset 0 0 0 1px ${theme.palette.warning.main}`,
      };
    default:
      return {
        color: 'text.primary',
        boxShadow: (theme) => `inset 0 0 0 1.5px ${theme.palette.success.main}`,
        fontWeight: 650,
      };
  }
}

interface DayFaceProps {
  readonly look: DayLook;
  readonly text: string;
  readonly mark: string;
  readonly isToday?: boolean;
  readonly isUnknown?: boolean;
}

/** The face of a day, in the grid and in the legend. */
export function DayFace({ look, text, mark, isToday = false, isUnknown = false }: DayFaceProps) {
  return (
    <Box
      component="span"
      sx={[
        {
          position: 'relative',
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          height: 30,
          minWidth: 28,
          pr: mark ? 0.75 : 0,
          borderRadius: 0.75,
          fontSize: '0.8125rem',
          fontVariantNumeric: 'tabular-nums',
        },
        lookOf(look) as Exclude<SxProps<Theme>, readonly unknown[]>,
        isUnknown ? { opacity: 0.75, textDecoration: 'underline dotted', textUnderlineOffset: 3 } : {},
        isToday ? { outline: 2, outlineColor: 'primary.main', outlineStyle: 'solid', outlineOffset: -2 } : {},
      ]}
    >
      {text}
      {mark ? (
        <Box
          component="span"
          sx={{ position: 'absolute', top: 0, right: '1px', fontSize: '0.625rem', lineHeight: 1.2, fontWeight: 700 }}
        >
          {mark}
        </Box>
      ) : null}
    </Box>
  );
}
