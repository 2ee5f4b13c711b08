/** How the pieces of a time bar look: told apart by pattern, height and outline, and not by colour alone. */
import type { Theme } from '@mui/material';

export const segmentKinds = ['running', 'outside', 'paused', 'stopped'] as const;
export type SegmentKind = (typeof segmentKinds)[number];

export function isSegmentKind(kind: string): kind is SegmentKind {
  return segmentKinds.some((known) => known === kind);
}

const stripes = ({ palette }: Theme): string =>
  `repeating-linear-gradient(135deg, ${palette.warning.main} 0 2px, ${palette.background.paper} 2px 7px)`;

export const segmentStyles = {
  running: { bgcolor: 'primary.main', top: 0, bottom: 0 },
  outside: { bgcolor: 'divider', top: '35%', bottom: '35%' },
  paused: { top: 0, bottom: 0, border: '1px solid', borderColor: 'warning.main', backgroundImage: stripes },
  stopped: { top: '45%', bottom: '45%', borderTop: '2px dotted', borderColor: 'text.disabled' },
} as const;
