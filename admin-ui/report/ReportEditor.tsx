/** The sheet of the report page. While a report waits for the network it cannot be changed, only taken back. */
import { useCallback, useState, type ReactNode } from 'react';
import {
  Alert,
  Box,
  Button,
  Card,
  FormControlLabel,
  Stack,
  Switch,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Urgency } from '#graphql/generated/graphql.ts';
import { useFormState } from '../forms/use-form-state.ts';
import { useLabel } from '../i18n/use-language.ts';
import { useOnline } from '../layout/use-online.ts';
import type { MapPoint } from '../map/map-point.ts';
import { useSession } from '../providers/session.ts';
import { CategoryStep } from './CategoryStep.tsx';
import { useCategories } from './category-list.ts';
import { DetailsStep } from './DetailsStep.tsx';
import { PhotosStep } from './PhotosStep.tsx';
import { PlaceStep } from './PlaceStep.tsx';
import { formDataOf, formOf, missingReportParts, type ReportDraft, type ReportPhoto } from './report-draft.ts';
import { SimilarCases } from './SimilarCases.tsx';
import { SubmitBar } from './SubmitBar.tsx';
import type { ReportState } from './use-report.ts';
import { usePlace } from './use-place.ts';

export function ReportEditor({ state }: { readonly state: ReportState }) {
  const translate = useTranslate();
  const session = useSession();
  const isOnline = useOnline();
  const { draft, update } = state;
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
      update((before) =>
        // The map is no form control: the disabled fieldset does not hold it.
        before.phase === 'waiting' ? before : { ...before, point, accuracy, masterCaseId: null },
      ),
    [update],
  );
  const missing = isAsked ? missingReportParts(draft) : [];
  const submit = () => {
    setIsAsked(true);
    const isFormValid = form.check().ok;
    // Outside the city the server would refuse; offline nobody knows, and the server decides later.
    if (!isFormValid || missingReportParts(draft).length > 0 || place === null) return;
    state.submit();
  };
  const maySettle = session?.holdings.some(({ post }) => post === 'gridWorker') ?? false;
  return (
    <>
      <Box component="fieldset" disabled={draft.phase === 'waiting'} sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
        <Stack spacing={2} sx={{ pb: 2 }}>
          <Notices state={state} />
          <Step title={translate('report.place')}>
            <PlaceStep
              point={draft.point}
              accuracy={draft.accuracy}
              isMissing={missing.includes('point')}
              onChange={setPoint}
            />
          </Step>
          <Step title={translate('report.category')}>
            <CategoryStep
              categories={categories}
              code={draft.categoryCode}
              isMissing={missing.includes('category')}
              onChange={(categoryCode) => set({ categoryCode, masterCaseId: null })}
            />
            <UrgencyChoice value={draft.urgency} onChange={(urgency) => set({ urgency })} />
          </Step>
          {!draft.isSettled && (
            <SimilarCases
              point={draft.point}
              categoryCode={draft.categoryCode}
              masterCaseId={draft.masterCaseId}
              onChange={(masterCaseId) => set({ masterCaseId })}
            />
          )}
          <Step title={translate('report.photos')}>
            <PhotosStep
              photos={draft.photos}
              onAdd={(added: readonly ReportPhoto[]) =>
                update((before) => ({ ...before, photos: [...before.photos, ...added] }))
              }
              onRemove={(key) =>
                update((before) => ({ ...before, photos: before.photos.filter((photo) => photo.key !== key) }))
              }
            />
          </Step>
          <Step title={translate('report.details')}>
            {maySettle && (
              <FormControlLabel
                sx={{ minHeight: 44, mb: 1.5 }}
                control={
                  <Switch
                    checked={draft.isSettled}
                    onChange={(_, isSettled) => set({ isSettled, masterCaseId: null })}
                  />
                }
                label={translate('report.settled')}
              />
            )}
            <DetailsStep formId={formOf(draft)} state={form} />
          </Step>
        </Stack>
      </Box>
      <SubmitBar state={state} isOnline={isOnline} onSubmit={submit} />
    </>
  );
}

function Step({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Card component="section" aria-label={title} sx={{ p: 2 }}>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {title}
      </Typography>
      {children}
    </Card>
  );
}

interface UrgencyChoiceProps {
  readonly value: Urgency;
  readonly onChange: (value: Urgency) => void;
}

function UrgencyChoice({ value, onChange }: UrgencyChoiceProps) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      fullWidth
      value={value}
      aria-label={translate('report.urgency')}
      onChange={(_, chosen: Urgency | null) => chosen && onChange(chosen)}
      sx={{ mt: 1.5 }}
    >
      {(['normal', 'urgent'] as const).map((urgency) => (
        <ToggleButton key={urgency} value={urgency} sx={{ minHeight: 48 }}>
          {translate(`shell.urgency.${urgency}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** A restored draft, and what the server said to the last attempt. */
function Notices({ state }: { readonly state: ReportState }) {
  const translate = useTranslate();
  const label = useLabel();
  const { refusal, fault, draft } = state;
  return (
    <>
      {state.isRestored && draft.phase === 'editing' && !refusal && !fault && (
        <Alert
          severity="info"
          action={
            <Button color="inherit" onClick={() => void state.startNew()} sx={{ minHeight: 44 }}>
              {translate('report.discard')}
            </Button>
          }
        >
          {translate('report.restored')}
        </Alert>
      )}
      {refusal && (
        <Alert severity="error" role="alert">
          {label(refusal)}
          {refusal.fields.map((field) => (
            <div key={field.path}>{label(field)}</div>
          ))}
          {refusal.code === 'REQUEST_REUSED' && <div>{translate('report.alreadyArrived')}</div>}
        </Alert>
      )}
      {fault && draft.phase === 'editing' && <Alert severity="error">{translate(fault)}</Alert>}
    </>
  );
}
