/** 督查台: what is late and soon late, where it lies and with whom, down to the single case. */
import { Box, Stack } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { DeskRowFragment } from '#graphql/generated/graphql.ts';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { Guarded } from '../../layout/Guarded.tsx';
import { SelectFilter } from '../../lists/SelectFilter.tsx';
import { useUrlFilters } from '../../lists/use-url-filters.ts';
import { PageTitle } from '../../widgets/PageTitle.tsx';
import type { TrendPoint } from '../home/trend-view.ts';
import { useTrend } from '../home/use-trend.ts';
import { AreaMap } from './AreaMap.tsx';
import { AreaPath } from './AreaPath.tsx';
import { DeskCases } from './DeskCases.tsx';
import { DeskTotals } from './DeskTotals.tsx';
import { groupBelow, scopeOf, type Show, soonChoices, totalsOf, viewOf } from './desk-view.ts';
import { FigureCard } from './FigureCard.tsx';
import { useFigures } from './use-desk.ts';

export default function SupervisionDesk() {
  return (
    <Guarded resource="desk">
      <Desk />
    </Guarded>
  );
}

const none: readonly TrendPoint[] = [];
const LIST_ID = 'desk-list';
const HOUR = 3_600_000;

function Desk() {
  const translate = useTranslate();
  const url = useUrlFilters();
  const view = viewOf(url);
  const { soonHours } = view;
  const whole = useFigures('level', scopeOf({ ...view, level: '' }), soonHours);
  const below = useFigures(groupBelow(view.area), scopeOf(view), soonHours);
  // By level nothing is compared: who owned a case last week is another question.
  const trend = useTrend(scopeOf({ ...view, level: '' }), view.level === '');
  const posts = useFigures('post', scopeOf(view), soonHours);
  const chosenLevel = whole.data?.filter(({ key }) => view.level === '' || key === view.level);
  const nameOf = useRowName();
  const noteOf = useRowNote();
  const showList = (changes: Readonly<Record<string, string>>, show: Show): void => {
    url.set({ ...changes, show: show === 'open' ? '' : show });
    document.querySelector(`#${LIST_ID}`)?.scrollIntoView({ behavior: 'smooth', block: 'start' });
  };
  const nobody = { unit: '', post: '' };
  return (
    <Box sx={{ maxWidth: 1280, mx: 'auto' }}>
      <PageTitle
        title={translate('desk.title')}
        subtitle={translate('desk.subtitle')}
        actions={
          <SelectFilter
            label={translate('desk.soon')}
            width={184}
            value={String(soonHours)}
            choices={soonChoices.map((hours) => ({
              value: String(hours),
              text: translate(`desk.soonHours.h${hours}`),
            }))}
            onChange={(soon) => url.set({ soon: soon === '24' ? '' : soon })}
          />
        }
      />
      <Stack spacing={2}>
        <AreaPath area={view.area} onGo={(area) => url.set({ area, ...nobody })} />
        <DeskTotals
          totals={chosenLevel ? totalsOf(chosenLevel) : null}
          trend={trend.data ?? none}
          show={view.show}
          onShow={(show) => url.set({ ...nobody, show: show === 'open' ? '' : show })}
        />
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            alignItems: 'start',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
          }}
        >
          <Stack spacing={2}>
            {groupBelow(view.area) === 'county' && below.data ? (
              <AreaMap rows={below.data} onEnter={(row) => url.set({ ...nobody, area: row.key })} />
            ) : null}
            {groupBelow(view.area) === null ? null : (
              <FigureCard
                title={translate('desk.byArea')}
                query={below}
                nameOf={nameOf}
                isChosen={() => false}
                onEnter={(row) => url.set({ ...nobody, area: row.key })}
                onShow={(row, show) => showList({ ...nobody, area: row.key }, show)}
              />
            )}
          </Stack>
          <Stack spacing={2}>
            <FigureCard
              title={translate('desk.byLevel')}
              query={whole}
              nameOf={nameOf}
              isChosen={({ key }) => key === view.level}
              onShow={(row, show) => showList({ ...nobody, level: row.key }, show)}
            />
            <FigureCard
              title={translate('desk.byUnit')}
              hint={translate('desk.byUnitHint')}
              query={posts}
              nameOf={nameOf}
              noteOf={noteOf}
              isChosen={(row) => row.unit?.id === view.unit && row.post === view.post}
              onShow={(row, show) => showList({ unit: row.unit?.id ?? '', post: row.post ?? '' }, show)}
            />
          </Stack>
        </Box>
        <Box id={LIST_ID} sx={{ scrollMarginTop: 72 }}>
          <DeskCases view={view} onClear={() => url.set({ ...nobody, level: '' })} />
        </Box>
      </Stack>
    </Box>
  );
}

function useRowName(): (row: DeskRowFragment) => string {
  const translate = useTranslate();
  const label = useLabel();
  return ({ level, division, unit, postLabel, key }) => {
    if (unit && postLabel) return translate('desk.heldBy', { unit: label(unit.name), post: label(postLabel) });
    if (level) return translate(`shell.level.${level}`);
    return division ? label(division.label) : key === '' ? translate('desk.noArea') : key;
  };
}

/** How many tasks wait, since when the oldest, and for how long on average. */
function useRowNote(): (row: DeskRowFragment) => string {
  const translate = useTranslate();
  const formats = useFormats();
  return ({ items, oldestAt, meanAgeMs }) => {
    const hours = meanAgeMs / HOUR;
    const age =
      hours < 48
        ? translate('desk.hours', { value: formats.number(hours) })
        : translate('desk.days', { value: formats.number(hours / 24) });
    return [
      translate('desk.items', { smart_count: items }),
      translate('desk.oldest', { at: formats.instant(oldestAt) }),
      translate('desk.meanAge', { age }),
    ].join(' · ');
  };
}
