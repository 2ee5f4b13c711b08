/** The catalogue of matters, in groups by family, searched as one types. */
import { useState } from 'react';
import { Stack } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import { MatterSearch } from '../../lists/MatterSearch.tsx';
import { searchMatters } from '../../lists/search-matters.ts';
import { FamilyGroups } from '../../lists/FamilyGroups.tsx';
import { ChoiceCard } from '../../widgets/ChoiceCard.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { DeadlineText } from './DeadlineText.tsx';
import type { Matter } from './matters.ts';

interface MatterPickerProps {
  readonly matters: readonly Matter[];
  readonly onChoose: (matter: Matter) => void;
}

export function MatterPicker({ matters, onChoose }: MatterPickerProps) {
  const translate = useTranslate();
  const label = useLabel();
  const [search, setSearch] = useState('');
  if (matters.length === 0)
    return <EmptyState title={translate('newCase.noMatters')} text={translate('newCase.noMattersText')} />;
  const found = searchMatters(matters, search);
  return (
    <Stack spacing={2}>
      <MatterSearch value={search} found={found.length} onChange={setSearch} />
      <FamilyGroups
        matters={found}
        renderMatter={(matter) => (
          <ChoiceCard
            title={label(matter.title)}
            text={matter.summary && label(matter.summary)}
            note={<DeadlineText matter={matter} isBrief />}
            target={() => onChoose(matter)}
          />
        )}
      />
    </Stack>
  );
}
