import GavelOutlined from '@mui/icons-material/GavelOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { casePath } from '../../lists/CaseName.tsx';
import type { DeskCase } from './use-desk.ts';

/** To the case, where a supervision order is issued. */
export function SuperviseButton({ row }: { readonly row: DeskCase }) {
  const translate = useTranslate();
  return (
    <Button
      component={Link}
      to={casePath(row.number)}
      size="small"
      variant="outlined"
      startIcon={<GavelOutlined />}
      sx={{ minHeight: 40, justifySelf: 'start' }}
    >
      {translate('desk.supervise')}
    </Button>
  );
}
