import { useState } from 'react';
import GavelOutlined from '@mui/icons-material/GavelOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { SupervisionDialog } from '../coordination/SupervisionDialog.tsx';
import type { DeskCase } from './use-desk.ts';

/** A supervision order (督办) about this case, for whoever may issue one. */
export function SuperviseButton({ row }: { readonly row: DeskCase }) {
  const translate = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  if (!row.maySupervise) return null;
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        startIcon={<GavelOutlined />}
        aria-haspopup="dialog"
        aria-label={`${translate('desk.supervise')} ${row.number}`}
        onClick={() => setIsOpen(true)}
        sx={{ minHeight: 44, justifySelf: { xs: 'start', md: 'end' } }}
      >
        {translate('desk.supervise')}
      </Button>
      {isOpen ? <SupervisionDialog about={row} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
