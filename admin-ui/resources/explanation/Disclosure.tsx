/** A line that opens what stands under it. */
import { type ReactNode, useId, useState } from 'react';
import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import { Box, Button, Collapse } from '@mui/material';

interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function Disclosure({ title, children }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <Box>
      <Button
        size="small"
        onClick={() => setIsOpen(!isOpen)}
        aria-expanded={isOpen}
        aria-controls={id}
        startIcon={<ExpandMoreOutlined sx={{ transform: isOpen ? 'none' : 'rotate(-90deg)' }} />}
        sx={{ minHeight: 40, ml: -1, textAlign: 'start' }}
      >
        {title}
      </Button>
      <Collapse in={isOpen} id={id} unmountOnExit>
        {children}
      </Collapse>
    </Box>
  );
}
