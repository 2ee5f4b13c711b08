/** Why nothing happened, in words, and where what was typed is kept meanwhile. */
import { Alert, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { DraftCommand } from '../drafts/use-draft-command.ts';
import type { DraftState } from '../drafts/use-draft.ts';
import { useLabel } from '../i18n/use-language.ts';
import type { CitizenRefusal, Sent } from './citizen-command.ts';

interface CitizenSaidProps {
  readonly command: Pick<DraftCommand<Sent, CitizenRefusal>, 'refusal' | 'fault'>;
  readonly saving: DraftState<unknown>['saving'];
}

export function CitizenSaid({ command: { refusal, fault }, saving }: CitizenSaidProps) {
  const translate = useTranslate();
  const label = useLabel();
  return (
    <>
      {refusal && <Alert severity="error">{label(refusal)}</Alert>}
      {fault !== null && (
        <Alert severity="error">
          {translate(fault)}
          <br />
          {translate('citizen.sendAgain')}
        </Alert>
      )}
      {saving === 'unavailable' && <Alert severity="warning">{translate('drafts.notKept')}</Alert>}
      {(saving === 'saved' || saving === 'pending') && (
        <Typography variant="caption" color="text.secondary">
          {translate('citizen.keptInTab')}
        </Typography>
      )}
    </>
  );
}
