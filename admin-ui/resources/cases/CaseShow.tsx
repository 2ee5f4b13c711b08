/** The case page. Live updates refresh what is read; what is being typed lives in drafts and is never touched. */
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { Box, Skeleton, Stack } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router';
import { ApiError } from '../../providers/api-error.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ErrorState } from '../../widgets/ErrorState.tsx';
import { WithParties } from '../coordination/WithParties.tsx';
import { ActionDialog } from './ActionDialog.tsx';
import { ActionsPanel } from './ActionsPanel.tsx';
import { AdjustmentsCard, decisionsOf } from './AdjustmentsCard.tsx';
import { CaseCards } from './CaseCards.tsx';
import { CaseHeader } from './CaseHeader.tsx';
import { withKnownOf } from './action-draft.ts';
import { type PageAction, type PageCase, useCasePage, useShowCase } from './case-queries.ts';

export default function CaseShow() {
  const translate = useTranslate();
  const key = useParams()['id'] ?? '';
  const { data, error, isPending, refetch } = useCasePage(key);
  const show = useShowCase(key);
  if (isPending) return <CaseSkeleton />;
  // What was read before a fault stays on the screen.
  // A mangled link names no case: trying again would not help.
  const isNoKey = error instanceof ApiError && error.code === 'INVALID_INPUT';
  if (error && !data && !isNoKey) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <EmptyState title={translate('casePage.notFound')} text={translate('casePage.notFoundText')} />;
  return <CasePage present={data} onShow={show} />;
}

interface CasePageProps {
  readonly present: PageCase;
  readonly onShow: (present: PageCase) => void;
}

function CasePage({ present, onShow }: CasePageProps) {
  // Kept whole: a dialog stays open, with its draft, when the action has gone meanwhile.
  const [chosen, setChosen] = useState<PageAction | null>(null);
  const action = useMemo(() => chosen && withKnownOf(present, chosen), [present, chosen]);
  const heading = useFocusAfterDialog(chosen !== null);
  const decisions = new Set(
    present.adjustments.flatMap(({ kind }) => decisionsOf(kind, present.availableActions).map(({ name }) => name)),
  );
  const actions = present.availableActions.filter(({ name }) => !decisions.has(name));
  return (
    <WithParties caseId={present.id}>
      <Box sx={{ maxWidth: 1280, mx: 'auto' }}>
        <CaseHeader present={present} heading={heading} />
        <CaseCards
          present={present}
          onShow={onShow}
          first={
            <>
              <ActionsPanel present={present} actions={actions} onChoose={setChosen} onShow={onShow} />
              <AdjustmentsCard present={present} onChoose={setChosen} />
            </>
          }
        />
        {action && <ActionDialog present={present} action={action} onShow={onShow} onClose={() => setChosen(null)} />}
      </Box>
    </WithParties>
  );
}

/** A dialog gives the focus back to its button; an action that was done has none any more, and the focus would be lost. */
function useFocusAfterDialog(isOpen: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const hasClosed = useRef(false);
  // After every render: the button goes with the case's new state, which may come later than the dialog closes.
  useEffect(() => {
    if (isOpen) {
      hasClosed.current = true;
      return;
    }
    if (!hasClosed.current || document.activeElement !== document.body) return;
    hasClosed.current = false;
    heading.current?.focus({ preventScroll: true });
  });
  return heading;
}

function CaseSkeleton() {
  const translate = useTranslate();
  return (
    <Stack
      component="output"
      spacing={2}
      aria-label={translate('shell.page.loading')}
      sx={{ maxWidth: 1280, mx: 'auto' }}
    >
      <Skeleton variant="text" width="14rem" />
      <Skeleton variant="rounded" height={48} />
      <Skeleton variant="rounded" height={84} />
      <Skeleton variant="rounded" height={240} />
    </Stack>
  );
}
