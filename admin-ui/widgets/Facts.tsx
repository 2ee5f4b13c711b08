import { Typography } from '@mui/material';

/** Short facts in one line; a line breaks between two of them, not inside one. */
export function Facts({ facts }: { readonly facts: readonly string[] }) {
  return (
    <Typography
      component="span"
      variant="caption"
      color="text.secondary"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, mt: 0.5 }}
    >
      {facts.map((fact, index) => (
        <span key={fact} style={{ whiteSpace: 'nowrap' }}>
          {index > 0 && '· '}
          {fact}
        </span>
      ))}
    </Typography>
  );
}
