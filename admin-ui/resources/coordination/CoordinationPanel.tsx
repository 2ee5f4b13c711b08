/** 关联案件: the orders and whistles about a case, the case an order is about, and what can be opened after it. */
import { Box, Link, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { latestDefinition } from '#domain/processes/registry.ts';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { casePath } from '../../lists/CaseName.tsx';
import { StateChip } from '../../widgets/StateChip.tsx';
import { Section } from '../cases/Section.tsx';
import { FollowUpMenu } from '../follow-up/FollowUpMenu.tsx';
import { followUpsOf, useFollowUps } from '../follow-up/follow-ups.ts';
import type { DialogCase } from './CoordinationDialog.tsx';
import { useCoordination, type RelatedCase } from './use-coordination.ts';

export function CoordinationPanel({ about }: { readonly about: DialogCase }) {
  const caseId = about.id;
  const translate = useTranslate();
  const { data } = useCoordination(caseId);
  const { data: followed } = useFollowUps(caseId);
  if (!data) return null;
  const { parent, children, childrenUnderWay } = data;
  const isEmpty = parent === null && children.length === 0 && childrenUnderWay === 0;
  const mayFollowUp = followed !== undefined && followed !== null && followUpsOf(followed).length > 0;
  if (isEmpty && !mayFollowUp) return null;
  return (
    <Section title={translate('coordination.related')} count={children.length}>
      <Stack spacing={1.5}>
        {parent ? <RelatedItem record={parent} heading={translate('coordination.about')} /> : null}
        {children.map((child) => (
          <RelatedItem key={child.id} record={child} />
        ))}
        {childrenUnderWay > 0 ? (
          <Typography variant="body2" color="text.secondary">
            {translate('coordination.underWay', { smart_count: childrenUnderWay })}
          </Typography>
        ) : null}
        <FollowUpMenu caseId={caseId} />
      </Stack>
    </Section>
  );
}

interface RelatedItemProps {
  readonly record: RelatedCase;
  readonly heading?: string;
}

function RelatedItem({ record, heading }: RelatedItemProps) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  // Called what it is: a review, a re-review, a rectification, an order.
  const title = latestDefinition(record.process)?.title;
  const units = [record.unit, record.assignedUnit].flatMap((unit) => (unit ? [label(unit.name)] : []));
  return (
    <Box>
      <Typography variant="caption" color="text.secondary" component="p">
        {heading ?? (title ? label(title) : null)}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 }}>
        <Link component={RouterLink} to={casePath(record.number)} sx={{ overflowWrap: 'anywhere' }}>
          {record.number}
        </Link>
        <StateChip label={record.stateLabel} phase={record.phase} />
      </Box>
      {heading ? <Typography variant="body2">{label(record.titleLabel)}</Typography> : null}
      <Typography variant="body2" color="text.secondary">
        {[...new Set(units)].join(' → ')}
      </Typography>
      {record.final || record.dueAt === null ? null : (
        <Typography variant="body2" color={record.overdue ? 'error' : 'text.secondary'}>
          {translate('coordination.due', { at: formats.instant(record.dueAt) })}
          {record.overdue ? ` · ${translate('coordination.late')}` : ''}
        </Typography>
      )}
    </Box>
  );
}
