/** A choice as wide as the column: what it is, a sentence about it, and what one should know before choosing. */
import type { ReactNode } from 'react';
import { Box, ButtonBase, Typography } from '@mui/material';
import { Link } from 'react-router';

interface ChoiceCardProps {
  readonly title: string;
  readonly text?: string | null;
  readonly note?: ReactNode;
  /** An address to go to, or what happens. */
  readonly target: string | (() => void);
  /** One of few on the page. */
  readonly isLarge?: boolean;
  readonly icon?: ReactNode;
}

const frame = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'stretch',
  justifyContent: 'flex-start',
  width: '100%',
  height: '100%',
  textAlign: 'start',
  minHeight: 56,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
  '&:hover, &:focus-visible': { borderColor: 'primary.main' },
} as const;

export function ChoiceCard({ title, text, note, target, icon, isLarge = false }: ChoiceCardProps) {
  const sx = { ...frame, p: isLarge ? 3 : 1.5 };
  const words = (
    <>
      <Typography
        component="span"
        sx={{ display: 'block', fontWeight: 650, ...(isLarge && { fontSize: '1.0625rem', color: 'primary.main' }) }}
      >
        {title}
      </Typography>
      {text && (
        <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
          {text}
        </Typography>
      )}
      {note}
    </>
  );
  const content = icon ? (
    <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 2, color: 'primary.main' }}>
      {icon}
      <Box component="span" sx={{ minWidth: 0, color: 'text.primary' }}>
        {words}
      </Box>
    </Box>
  ) : (
    words
  );
  return typeof target === 'string' ? (
    <ButtonBase component={Link} to={target} sx={sx}>
      {content}
    </ButtonBase>
  ) : (
    <ButtonBase onClick={target} sx={sx}>
      {content}
    </ButtonBase>
  );
}
