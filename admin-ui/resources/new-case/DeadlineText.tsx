/** Who leads and which limits there are, in one line. */
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import { Facts } from '../../widgets/Facts.tsx';
import type { Matter } from './matters.ts';

interface DeadlineTextProps {
  readonly matter: Matter;
  /** In a list: the limits for the answer alone. */
  readonly isBrief?: boolean;
}

export function DeadlineText({ matter, isBrief = false }: DeadlineTextProps) {
  const translate = useTranslate();
  const label = useLabel();
  const limits = (isBrief ? matter.answeredWithin : matter.deadlines).map(
    ({ label: name, limit }) =>
      `${label(name)} ${translate(`forms.limit.${limit.unit}`, { smart_count: limit.value })}`,
  );
  const parts = [...(matter.lead ? [translate('newCase.lead', { unit: label(matter.lead) })] : []), ...limits];
  if (parts.length === 0) return null;
  return <Facts facts={parts} />;
}
