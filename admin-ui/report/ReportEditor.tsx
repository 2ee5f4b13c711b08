/** The sheet of the report page. */
import { useCallback, useMemo, useState } from 'react';
import { Alert, Box, Button, FormControlLabel, Stack, Switch } from '@mui/material';
import { useTranslate } from 'ra-core';
import { RestoredNotice } from '../drafts/RestoredNotice.tsx';
import { SendBar } from '../drafts/SendBar.tsx';
import { LeftBehind } from '../forms/LeftBehind.tsx';
import { NewerVersion } from '../forms/NewerVersion.tsx';
import { useFormState } from '../forms/use-form-state.ts';
import { useLabel } from '../i18n/use-language.ts';
import type { MapPoint } from '../map/map-point.ts';
import { useSession } from '../providers/session.ts';
import { StepCard } from '../widgets/StepCard.tsx';
import { UrgencyChoice } from '../widgets/UrgencyChoice.tsx';
import { CategoryStep } from './CategoryStep.tsx';
import { useCategories } from './category-list.ts';
import { DetailsStep } from './DetailsStep.tsx';
import { PhotosStep } from './PhotosStep.tsx';
import { PlaceStep } from './PlaceStep.tsx';
import { formDataOf, formOf, missingReportParts, type ReportDraft, type ReportPhoto } from './report-draft.ts';
import { SimilarCases } from './SimilarCases.tsx';
import type { ReportState } from './use-report.ts';
import { usePlace } from './use-place.ts';
import { leftBehind, pendingMove, withMove } from './version-move.ts';

export function ReportEditor({ report }: { readonly report: ReportState }) {
  const translate = useTranslate();
  const session = useSession();
  const { draft, update, saving } = report.state;
  const { data: categories = [] } = useCategories(session?.jurisdiction.code ?? '');
  const { data: place } = usePlace(draft.point);
  const [isAsked, setIsAsked] = useState(false);
  const setForm = useCallback(
    (form: ReportDraft['form']) => update((before) => ({ ...before, form: { ...before.form, ...form } })),
    [update],
  );
  const form = useFormState(formOf(draft), formDataOf(draft), setForm);
  const set = useCallback((change: Partial<ReportDraft>) => update((before) => ({ ...before, ...change })), [update]);
  const setPoint = useCallback(
    (point: MapPoint, accuracy: number | null) =>
      update((before) => ({ ...before, point, accuracy, masterCaseId: null })),
    [update],
  );
  const missing = isAsked ? missingReportParts(draft) : [];
  const submit = async () => {
    setIsAsked(true);
    const isFormValid = await form.check();
    // Outside the city the server would refuse; offline nobody knows, and the server decides later.
    if (!isFormValid || missingReportParts(draft).length > 0 || place === null) return;
    void report.submit();
  };
  const maySettle = session?.holdings.some(({ post }) => post === 'gridWorker') ?? false;
  return (
    <>
      <Stack spacing={2} sx={{ pb: 2 }}>
        <Notices report={report} />
        <Version report={report} />
        <StepCard title={translate('report.place')}>
          <PlaceStep
            point={draft.point}
            accuracy={draft.accuracy}
            isMissing={missing.includes('point')}
            onChange={setPoint}
          />
        </StepCard>
        <StepCard title={translate('report.category')}>
          <CategoryStep
            categories={categories}
            code={draft.categoryCode}
            isMissing={missing.includes('category')}
            onChange={(categoryCode) => set({ categoryCode, masterCaseId: null })}
          />
          <Box sx={{ mt: 1.5 }}>
            <UrgencyChoice value={draft.urgency} onChange={(urgency) => set({ urgency })} />
          </Box>
        </StepCard>
        {!draft.isSettled && (
          <SimilarCases
            point={draft.point}
            categoryCode={draft.categoryCode}
            masterCaseId={draft.masterCaseId}
            onChange={(masterCaseId) => set({ masterCaseId })}
          />
        )}
        <StepCard title={translate('report.photos')}>
          <PhotosStep
            photos={draft.photos}
            onAdd={(added: readonly ReportPhoto[]) =>
              update((before) => ({ ...before, photos: [...before.photos, ...added] }))
            }
            onRemove={(key) =>
              update((before) => ({ ...before, photos: before.photos.filter((photo) => photo.key !== key) }))
            }
          />
        </StepCard>
        <StepCard title={translate('report.details')}>
          {maySettle && (
            <FormControlLabel
              sx={{ minHeight: 44, mb: 1.5 }}
              control={
                <Switch checked={draft.isSettled} onChange={(_, isSettled) => set({ isSettled, masterCaseId: null })} />
              }
              label={translate('report.settled')}
            />
          )}
          <LeftBehind changes={leftBehind(draft)} />
          <DetailsStep formId={formOf(draft)} state={form} />
        </StepCard>
      </Stack>
      <SendBar saving={saving}>
        <Button
          fullWidth
          variant="contained"
          size="large"
          onClick={() => void submit()}
          sx={{ minHeight: 52, fontSize: '1rem' }}
        >
          {translate(draft.isSettled ? 'report.submitSettled' : 'report.submit')}
        </Button>
      </SendBar>
    </>
  );
}

function Version({ report }: { readonly report: ReportState }) {
  const { draft, update } = report.state;
  const moved = useMemo(() => pendingMove(draft), [draft]);
  const move = useCallback(
    () => update((before) => withMove(before, pendingMove(before) ?? { data: {}, changes: [] })),
    [update],
  );
  return (
    <NewerVersion
      moved={moved}
      mayStay
      stays={draft.staysOn === draft.process}
      onMove={move}
      onStay={() => update((before) => ({ ...before, staysOn: before.process }))}
    />
  );
}

/** A restored draft, and what the server said to the last attempt. */
function Notices({ report }: { readonly report: ReportState }) {
  const translate = useTranslate();
  const label = useLabel();
  const { refusal, fault, state, startNew } = report;
  return (
    <>
      {state.isRestored && !refusal && !fault && <RestoredNotice onDiscard={() => void startNew()} />}
      {refusal && (
        <Alert severity="error" role="alert">
          {label(refusal)}
          {refusal.fields.map((field) => (
            <div key={field.path}>{label(field)}</div>
          ))}
          {refusal.code === 'REQUEST_REUSED' && <div>{translate('report.alreadyArrived')}</div>}
        </Alert>
      )}
      {fault && <Alert severity="error">{translate(fault)}</Alert>}
    </>
  );
}
