/** What a notice is about: a case, or a post handed to a colleague. */
import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { casePath } from '../../lists/CaseName.tsx';
import { UrgencyMark } from '../../widgets/UrgencyMark.tsx';
import type { NoticeRow } from './use-notices.ts';

interface NoticeSubjectProps {
  readonly notice: NoticeRow;
  readonly onFollow: () => void;
}

export function NoticeSubject({ notice, onFollow }: NoticeSubjectProps) {
  const translate = useTranslate();
  const label = useLabel();
  const { case: about, delegation } = notice;
  if (about) {
    return (
      <Box sx={{ mt: 0.25 }}>
        <UrgencyMark urgency={about.urgency} />
        <Link component={RouterLink} to={casePath(about.number)} onClick={onFollow} sx={{ fontSize: '0.875rem' }}>
          {label(about.titleLabel)}
        </Link>
      </Box>
    );
  }
  if (delegation) return <Delegated delegation={delegation} onFollow={onFollow} />;
  return (
    <Typography variant="body2" color="text.secondary">
      {translate('notices.caseGone')}
    </Typography>
  );
}

interface DelegatedProps {
  readonly delegation: NonNullable<NoticeRow['delegation']>;
  readonly onFollow: () => void;
}

function Delegated({ delegation, onFollow }: DelegatedProps) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  const { unit, postLabel, from, to, validFrom, validTo } = delegation;
  return (
    <Box sx={{ mt: 0.25 }}>
      <Link component={RouterLink} to="/delegations" onClick={onFollow} sx={{ fontSize: '0.875rem' }}>
        {label(unit.name)} · {label(postLabel)}
      </Link>
      <Typography variant="body2" color="text.secondary">
        {translate('notices.delegation', { from: from.displayName, to: to.displayName })}
        {' · '}
        {formats.instant(validFrom)} – {formats.instant(validTo)}
      </Typography>
    </Box>
  );
}
