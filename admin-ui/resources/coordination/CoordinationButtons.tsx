/** The buttons for a new order or whistle about a case, beside everything else that the reader can do with it. */
import { useState } from 'react';
import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { DialogCase } from './CoordinationDialog.tsx';
import { SupervisionDialog } from './SupervisionDialog.tsx';
import type { CoordinationRights } from './use-coordination.ts';
import { WhistleDialog } from './WhistleDialog.tsx';

interface CoordinationButtonsProps {
  readonly about: DialogCase;
  readonly rights: CoordinationRights;
}

export function CoordinationButtons({ about, rights }: CoordinationButtonsProps) {
  const translate = useTranslate();
  const [dialog, setDialog] = useState<'supervise' | 'whistle' | null>(null);
  const close = () => setDialog(null);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {rights.maySupervise ? (
          <Button variant="outlined" onClick={() => setDialog('supervise')} sx={{ minHeight: 44 }}>
            {translate('coordination.supervise')}
          </Button>
        ) : null}
        {rights.mayBlowWhistle ? (
          <Button variant="outlined" onClick={() => setDialog('whistle')} sx={{ minHeight: 44 }}>
            {translate('coordination.whistle')}
          </Button>
        ) : null}
      </Box>
      {dialog === 'supervise' ? <SupervisionDialog about={about} onClose={close} /> : null}
      {dialog === 'whistle' ? <WhistleDialog about={about} onClose={close} /> : null}
    </>
  );
}
