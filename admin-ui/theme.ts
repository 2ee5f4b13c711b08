/** A calm, dense, paper-like look: one blue, quiet borders instead of shadows, figures that line up. AA in both themes. */
import type { RaThemeOptions } from 'react-admin';
import { components } from './theme-components.ts';

const fontFamily = [
  '-apple-system',
  'BlinkMacSystemFont',
  '"Segoe UI"',
  '"PingFang SC"',
  '"Hiragino Sans GB"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Noto Sans SC"',
  '"Source Han Sans SC"',
  'Roboto',
  'sans-serif',
].join(',');

const shared = {
  shape: { borderRadius: 8 },
  typography: {
    fontFamily,
    fontSize: 14,
    h1: { fontSize: '1.5rem', fontWeight: 650, lineHeight: 1.3, letterSpacing: '-0.01em' },
    h2: { fontSize: '1.0625rem', fontWeight: 650, lineHeight: 1.4 },
    h3: { fontSize: '0.9375rem', fontWeight: 600, lineHeight: 1.4 },
    subtitle1: { fontSize: '0.9375rem', lineHeight: 1.5 },
    body1: { fontSize: '0.9375rem', lineHeight: 1.6 },
    body2: { fontSize: '0.875rem', lineHeight: 1.55 },
    caption: { fontSize: '0.8125rem', lineHeight: 1.45 },
    button: { fontWeight: 600, textTransform: 'none', letterSpacing: 0 },
  },
} as const;

export const lightTheme: RaThemeOptions = {
  ...shared,
  palette: {
    mode: 'light',
    primary: { main: '#1d4f91', dark: '#17375e', light: '#e7eef8', contrastText: '#ffffff' },
    secondary: { main: '#0f6b63', contrastText: '#ffffff' },
    error: { main: '#b3261e', light: '#fbebe9' },
    warning: { main: '#8a5200', light: '#fbf1df' },
    success: { main: '#1b6b45', light: '#e6f3ec' },
    info: { main: '#1d4f91', light: '#e7eef8' },
    background: { default: '#f4f6f9', paper: '#ffffff' },
    text: { primary: '#17202c', secondary: '#505d6e', disabled: '#6e7a8a' },
    divider: '#dfe5ec',
    action: { hover: '#f1f5fa', selected: '#e7eef8', focus: '#dce7f5' },
  },
  components: components({ focus: '#1d4f91', border: '#dfe5ec', control: '#8793a3', head: '#f7f9fb' }),
};

export const darkTheme: RaThemeOptions = {
  ...shared,
  palette: {
    mode: 'dark',
    primary: { main: '#8fb8ee', dark: '#b4d0f5', light: '#1c2b40', contrastText: '#0b1624' },
    secondary: { main: '#6cc5bb', contrastText: '#08201d' },
    error: { main: '#f2938c', light: '#3b2022' },
    warning: { main: '#e6b566', light: '#362a16' },
    success: { main: '#7bc9a0', light: '#17301f' },
    info: { main: '#8fb8ee', light: '#1c2b40' },
    background: { default: '#10151c', paper: '#171d26' },
    text: { primary: '#e6ebf2', secondary: '#a3afbf', disabled: '#8b97a7' },
    divider: '#2a323e',
    action: { hover: '#1e2631', selected: '#1c2b40', focus: '#24354d' },
  },
  components: components({ focus: '#8fb8ee', border: '#2a323e', control: '#657184', head: '#1b222c' }),
};
