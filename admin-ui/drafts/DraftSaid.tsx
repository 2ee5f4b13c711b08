/** What a dialog says of its draft: why nothing happened, that what was typed is kept, that it is back. */
import { Alert } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Label } from '#domain/labels.ts';
import { useLabel } from '../i18n/use-language.ts';
import { NotDone } from '../widgets/DialogFoot.tsx';
import { RestoredNotice } from './RestoredNotice.tsx';

interface DraftSaidProps {
  readonly refusal: (Label & { readonly fields?: readonly Label[] }) | null;
  /** Message key. */
  readonly fault: string | null;
  readonly isRestored: boolean;
  readonly onDiscard: () => void;
}

export function DraftSaid({ refusal, fault, isRestored, onDiscard }: DraftSaidProps) {
  const translate = useTranslate();
  const label = useLabel();
  if (refusal) {
    const said = [label(refusal), ...(refusal.fields ?? []).map((field) => label(field))].join(' ');
    return <NotDone text={said} kept={translate('drafts.kept')} />;
  }
  if (fault) return <Alert severity="warning">{`${translate(fault)} ${translate('casePage.sendAgain')}`}</Alert>;
  return isRestored ? <RestoredNotice onDiscard={onDiscard} /> : null;
}
