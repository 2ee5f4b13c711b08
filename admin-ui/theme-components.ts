/** Component defaults shared by both themes. Touch targets grow to 44 px where there is no fine pointer. */
import type { AlertColor, AlertProps, Theme } from '@mui/material';
import type { RaThemeOptions } from 'react-admin';

const COARSE = '@media (pointer: coarse)';

interface Tones {
  readonly focus: string;
  readonly border: string;
  /** Outline of controls: 3:1 against the paper (WCAG 1.4.11). */
  readonly control: string;
  readonly head: string;
}

type AlertTone = Pick<AlertProps, 'color' | 'severity'>;

const toneOf = ({ color, severity }: AlertTone): AlertColor => color ?? severity ?? 'success';

export function components({ focus, border, control, head }: Tones): NonNullable<RaThemeOptions['components']> {
  const focusRing = { outline: `2px solid ${focus}`, outlineOffset: 2 };
  return {
    MuiCssBaseline: {
      styleOverrides: {
        body: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'break-word' },
        ':focus-visible': focusRing,
      },
    },
    MuiScopedCssBaseline: { styleOverrides: { root: { fontVariantNumeric: 'tabular-nums' } } },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: { root: { '&.Mui-focusVisible': focusRing } },
    },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: { root: { minHeight: 36, [COARSE]: { minHeight: 44 } } },
    },
    MuiIconButton: { styleOverrides: { root: { borderRadius: 8, [COARSE]: { minWidth: 44, minHeight: 44 } } } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: {
      defaultProps: { variant: 'outlined' },
      styleOverrides: { root: { borderColor: border, borderRadius: 10 } },
    },
    MuiMenu: { defaultProps: { elevation: 3 } },
    MuiMenuItem: { styleOverrides: { root: { [COARSE]: { minHeight: 44 } } } },
    MuiTableCell: {
      styleOverrides: {
        root: { borderColor: border, padding: '10px 12px' },
        head: { backgroundColor: head, fontWeight: 600, fontSize: '0.8125rem', whiteSpace: 'nowrap' },
      },
    },
    MuiAlert: {
      styleOverrides: {
        // MUI derives paper and text of an alert from `light`, which is the paper itself here: hardly to be seen in one
        // theme and black in the other.
        standard: ({ theme: { palette }, ownerState }: { theme: Theme; ownerState: AlertTone }) => ({
          color: palette.text.primary,
          backgroundColor: palette[toneOf(ownerState)].light,
        }),
      },
    },
    MuiChip: { styleOverrides: { root: { borderRadius: 6, fontWeight: 500 } } },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: { [COARSE]: { minHeight: 44, fontSize: '1rem' } },
        notchedOutline: { borderColor: control },
      },
    },
    MuiTooltip: { defaultProps: { arrow: true }, styleOverrides: { tooltip: { fontSize: '0.8125rem' } } },
    MuiTab: {
      styleOverrides: { root: { minHeight: 44, fontSize: '0.9375rem', fontWeight: 600, minWidth: 64 } },
    },
    MuiSkeleton: {
      defaultProps: { animation: 'wave' },
      styleOverrides: { root: { backgroundColor: border, opacity: 0.6 } },
    },
    MuiToggleButton: {
      styleOverrides: {
        root: ({ theme: { palette } }: { theme: Theme }) => ({
          minHeight: 40,
          borderColor: control,
          color: palette.text.primary,
          fontWeight: 500,
          textTransform: 'none',
          [COARSE]: { minHeight: 44 },
          // Which one is chosen has to be seen in the sun.
          '&.Mui-selected, &.Mui-selected:hover': {
            backgroundColor: palette.primary.main,
            color: palette.primary.contrastText,
            fontWeight: 600,
          },
        }),
      },
    },
    MuiSwitch: {
      styleOverrides: {
        thumb: { border: `1px solid ${control}` },
        track: { backgroundColor: control, opacity: 0.8 },
      },
    },
    MuiBadge: { styleOverrides: { badge: { whiteSpace: 'nowrap' } } },
    MuiCheckbox: { defaultProps: { size: 'small' } },
    MuiLink: { defaultProps: { underline: 'hover' } },
  };
}
