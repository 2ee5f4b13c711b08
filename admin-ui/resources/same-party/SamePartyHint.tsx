/** While a matter is registered: what the same person has raised before. The clerk decides whether it is raised again. */
import PersonSearchOutlined from '@mui/icons-material/PersonSearchOutlined';
import { Button, Card, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { SamePartyList } from './SamePartyList.tsx';
import { useSameParty } from './use-same-party.ts';

interface SamePartyHintProps {
  readonly process: string;
  readonly typed: Readonly<Record<string, unknown>>;
  readonly repeatOf: string | null;
  readonly onChange: (repeatOf: string | null) => void;
}

const ID = 'same-party';

/** Beside the button of a long form: that there is something to look at further down. */
export function SamePartyPointer({ process, typed }: Pick<SamePartyHintProps, 'process' | 'typed'>) {
  const translate = useTranslate();
  const found = useSameParty(process, typed);
  if (found.length === 0) return null;
  return (
    <Button
      color="warning"
      fullWidth
      startIcon={<PersonSearchOutlined />}
      onClick={() => document.querySelector(`#${ID}`)?.scrollIntoView({ behavior: 'smooth', block: 'center' })}
      sx={{ minHeight: 44 }}
    >
      {translate('sameParty.pointer', { smart_count: found.length })}
    </Button>
  );
}

export function SamePartyHint({ process, typed, repeatOf, onChange }: SamePartyHintProps) {
  const translate = useTranslate();
  const found = useSameParty(process, typed);
  if (found.length === 0) return null;
  return (
    <Card
      id={ID}
      component="section"
      aria-label={translate('sameParty.title')}
      sx={{ p: 2, borderColor: 'warning.main' }}
    >
      <Typography variant="h2">{translate('sameParty.title')}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {translate('sameParty.help')}
      </Typography>
      <SamePartyList found={found}>
        {(one) => {
          const isChosen = one.case.id === repeatOf;
          return (
            <Button
              variant={isChosen ? 'contained' : 'outlined'}
              aria-pressed={isChosen}
              onClick={() => onChange(isChosen ? null : one.case.id)}
              sx={{ minHeight: 44 }}
            >
              {translate(isChosen ? 'sameParty.chosen' : 'sameParty.choose')}
            </Button>
          );
        }}
      </SamePartyList>
    </Card>
  );
}
