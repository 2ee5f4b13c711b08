/** How the pieces of a time bar look: told apart by pattern, height and outline, and not by colour alone. */
import type { SxProps, Theme } from '@mui/material';

export const segmentKinds = ['running', 'outside', 'paused', 'stopped'] as const;
export type SegmentKind = (typeof segmentKinds)[number];

export function isSegmentKind(kind: string): kind is SegmentKind {
  return segmentKinds.some((known) => known === kind);
}

const stripes = (colour: string, gap: string): string =>
  `repeating-linear-gradient(135deg, ${colour} 0 2px, ${gap} 2px 7px)`;

export function segmentStyle(kind: SegmentKind, isLate: boolean): SxProps<Theme> {
  switch (kind) {
    case 'running':
      return { bgcolor: isLate ? 'error.main' : 'primary.main', top: 0, bottom: 0 };
    case 'outside':
      return { bgcolor: 'divider', top: '35%', bottom: '35%' };
    case 'paused':
      return {
        top: 0,
        bottom: 0,
        border: '1px solid',
        borderColor: 'warning.main',
        backgroundImage: ({ palette }: Theme) => stripes(palette.warning.main, palette.background.paper),
      };
    case 'stopped':
      return { top: '45%', bottom: '45%', borderTop: '2px dotted', borderColor: 'text.disabled' };
  }
}
