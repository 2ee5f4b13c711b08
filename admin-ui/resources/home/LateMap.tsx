/** Where it is late, for whoever oversees the whole city: each county the way to its part of the desk. */
import { Skeleton } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useNavigate } from 'react-router';
import { useLabel } from '../../i18n/use-language.ts';
import { HiddenTable } from '../../widgets/HiddenTable.tsx';
import { AreaMap } from '../supervision-desk/AreaMap.tsx';
import { USUAL_HOURS } from '../supervision-desk/desk-view.ts';
import { useFigures } from '../supervision-desk/use-desk.ts';

const everywhere = {};

export default function LateMap() {
  const translate = useTranslate();
  const label = useLabel();
  const navigate = useNavigate();
  const { data } = useFigures('county', everywhere, USUAL_HOURS);
  if (!data) return <Skeleton variant="rounded" height={380} />;
  const named = data.flatMap((row) => (row.division ? [{ ...row, name: label(row.division.label) }] : []));
  return (
    <div>
      <AreaMap rows={data} onEnter={({ key }) => void navigate(`/desk?area=${key}`)} />
      <HiddenTable
        caption={translate('desk.map')}
        columns={['byArea', 'overdue', 'open'].map((column) => translate(`desk.${column}`))}
        rows={named.map(({ name, overdue, cases }) => [name, overdue, cases])}
        hasRowHeads
      />
    </div>
  );
}
