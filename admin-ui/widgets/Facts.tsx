import { Typography } from '@mui/material';

/** Short facts in one line; a line breaks between two of them, not inside one. */
export function Facts({ facts }: { readonly facts: readonly string[] }) {
  return (
    <Typography
      component="span"
      variant="caption"
      color="text.secondary"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, mt: 0.5 }}
    >
      {facts.map((fact) => (
        <span key={fact} style={{ whiteSpace: 'nowrap' }}>
          {fact}
        </span>
      ))}
    </Typography>
  );
}
