/** 电子证照: the register, searched by number or identifier, by status and issuer. */
import BadgeOutlined from '@mui/icons-material/BadgeOutlined';
import { Box, Card, Pagination } from '@mui/material';
import { useTranslate } from 'ra-core';
import { licenceStatusLabels } from '#domain/licence/statuses.ts';
import { licenceStatuses } from '#domain/processes/define.ts';
import { useLabel } from '../../i18n/use-language.ts';
import { Guarded } from '../../layout/Guarded.tsx';
import { FilterBar } from '../../lists/FilterBar.tsx';
import { RowsSkeleton } from '../../lists/RowsSkeleton.tsx';
import { SearchField } from '../../lists/SearchField.tsx';
import { SelectFilter } from '../../lists/SelectFilter.tsx';
import { useUrlFilters } from '../../lists/use-url-filters.ts';
import { useSession } from '../../providers/session.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ErrorState } from '../../widgets/ErrorState.tsx';
import { PageTitle } from '../../widgets/PageTitle.tsx';
import { LicenceRows } from './LicenceRows.tsx';
import { useLicences } from './use-papers.ts';

const PER_PAGE = 25;
const FILTERS = ['q', 'status', 'issuer'] as const;

export default function LicencesPage() {
  return (
    <Guarded resource="licences">
      <Licences />
    </Guarded>
  );
}

function Licences() {
  const translate = useTranslate();
  const label = useLabel();
  const url = useUrlFilters();
  const units = useSession()?.holdings.map(({ unit }) => unit) ?? [];
  const issuers = [...new Map(units.map((unit) => [unit.id, unit])).values()];
  return (
    <Box>
      <PageTitle title={translate('licences.title')} subtitle={translate('licences.subtitle')} />
      <FilterBar
        search={
          <SearchField
            value={url.get('q')}
            hint={translate('licences.searchHint')}
            onChange={(q) => url.set({ q, page: '' })}
          />
        }
        active={FILTERS.slice(1).filter((name) => url.has(name)).length}
        onClear={() => url.clear([...FILTERS, 'page'])}
      >
        <SelectFilter
          label={translate('licences.statusLabel')}
          value={url.get('status')}
          anyText={translate('licences.anyStatus')}
          choices={licenceStatuses.map((value) => ({ value, text: label(licenceStatusLabels[value]) }))}
          onChange={(status) => url.set({ status, page: '' })}
        />
        <SelectFilter
          label={translate('licences.issuer')}
          value={url.get('issuer')}
          anyText={translate('licences.anyIssuer')}
          choices={issuers.map((unit) => ({ value: unit.id, text: label(unit.name) }))}
          onChange={(issuer) => url.set({ issuer, page: '' })}
          width={220}
        />
      </FilterBar>
      <Card>
        <Rows />
      </Card>
    </Box>
  );
}

function Rows() {
  const translate = useTranslate();
  const url = useUrlFilters();
  const page = Math.max(0, Math.trunc(Number(url.get('page') || 0)));
  const status = licenceStatuses.find((known) => known === url.get('status'));
  const [text, issuerId] = [url.get('q'), url.get('issuer')];
  const filter = { ...(text && { text }), ...(status && { status }), ...(issuerId && { issuerId }) };
  const { data, error, refetch } = useLicences(filter, page);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={6} />;
  if (data.items.length === 0) {
    const empty = { title: translate('licences.emptyTitle'), text: translate('licences.emptyText') };
    return <EmptyState icon={<BadgeOutlined />} {...empty} />;
  }
  const pages = Math.ceil(data.total / PER_PAGE);
  return (
    <>
      <LicenceRows rows={data.items} />
      {pages > 1 && (
        <Pagination
          sx={{ p: 1.5, display: 'flex', justifyContent: 'flex-end' }}
          count={pages}
          page={page + 1}
          onChange={(_, chosen) => url.set({ page: chosen === 1 ? '' : String(chosen - 1) })}
        />
      )}
    </>
  );
}
