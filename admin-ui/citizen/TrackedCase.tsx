/** The case as its party sees it. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Alert, Box, Button, Card, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Label } from '#domain/labels.ts';
import type { ProofInput, TrackedCaseFragment } from '#graphql/generated/graphql.ts';
import { UploadContext } from '../forms/upload-context.ts';
import { useFormats, useLabel } from '../i18n/use-language.ts';
import { PageTitle } from '../widgets/PageTitle.tsx';
import { ProgressSteps } from '../widgets/ProgressSteps.tsx';
import { useCitizenUploads } from './citizen-uploads.ts';
import { MorePapers } from './MorePapers.tsx';
import { PapersToTake } from './PapersToTake.tsx';
import { PartyActions } from './PartyActions.tsx';

export interface TrackedProps {
  readonly shown: TrackedCaseFragment;
  readonly proof: ProofInput;
  /** What the server has answered: the case as it is now. */
  readonly onShow: (shown: TrackedCaseFragment) => void;
  readonly onAgain: () => void;
}

interface TrackedCaseProps extends TrackedProps {
  /** Why it could not be asked for again: what is shown may be old. */
  readonly problem: string | null;
  readonly isBusy: boolean;
  readonly onLeave: () => void;
}

export function TrackedCase({ onLeave, problem, isBusy, ...props }: TrackedCaseProps) {
  const { shown, onAgain } = props;
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  const uploads = useCitizenUploads(shown.divisionCode);
  const [done, setDone] = useState<Label | null>(null);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const told = (what: Label) => {
    setDone(what);
    top.current?.focus();
  };
  return (
    <UploadContext value={uploads}>
      <div tabIndex={-1} ref={top} style={{ outline: 'none' }}>
        <PageTitle
          title={label(shown.processTitle)}
          subtitle={`${shown.number} · ${translate('citizen.openedAt')} ${formats.instant(shown.openedAt)}`}
          actions={
            <Box sx={{ ml: -1 }}>
              <Button onClick={onAgain} loading={isBusy} sx={{ minHeight: 44, minWidth: 0 }}>
                {translate('citizen.refresh')}
              </Button>
              <Button onClick={onLeave} sx={{ minHeight: 44, minWidth: 0 }}>
                {translate('citizen.leave')}
              </Button>
            </Box>
          }
        />
      </div>
      <Stack spacing={2}>
        {problem && (
          <Alert severity="warning">
            {problem} {translate('citizen.old')}
          </Alert>
        )}
        {done && <Alert severity="success">{translate('citizen.did', { name: label(done) })}</Alert>}
        <Part title={translate('citizen.now')}>
          <Typography sx={{ fontSize: '1.125rem', fontWeight: 650 }}>{label(shown.stateLabel)}</Typography>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
            {translate('citizen.at', { unit: label(shown.unit) })}
          </Typography>
          <ProgressSteps steps={shown.progress} caption="" />
          {shown.renewalInTime === false && !shown.final && (
            <Alert severity="warning" sx={{ mt: 2 }}>
              {translate('steps.renewalLate')}
            </Alert>
          )}
        </Part>
        {shown.actions.length > 0 && (
          <Part title={translate('citizen.can')}>
            <PartyActions {...props} onDone={told} />
          </Part>
        )}
        {shown.documents.length > 0 && (
          <Part title={translate('citizen.documents')}>
            <PapersToTake {...props} />
          </Part>
        )}
        {shown.clocks.length > 0 && (
          <Part title={translate('citizen.clocks')}>
            {shown.clocks.map((clock) => (
              <ClockLine key={clock.name} clock={clock} />
            ))}
          </Part>
        )}
        <Part title={translate('citizen.steps')}>
          <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
            {shown.steps.map((step, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- steps are only ever added at the end
              <li key={index}>
                {step.own ? translate('citizen.own', { step: label(step.label) }) : label(step.label)}{' '}
                <Typography component="time" variant="caption" color="text.secondary" dateTime={step.at}>
                  {formats.instant(step.at)}
                </Typography>
              </li>
            ))}
          </Box>
        </Part>
        {!shown.final && (
          <Part title={translate('citizen.add')}>
            <MorePapers {...props} />
          </Part>
        )}
      </Stack>
    </UploadContext>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Card component="section" aria-label={title} sx={{ p: 2 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Card>
  );
}

function ClockLine({ clock }: { readonly clock: TrackedCaseFragment['clocks'][number] }) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  const parts = [
    ...(clock.status === 'running' && clock.dueAt
      ? [translate('citizen.due', { at: formats.instant(clock.dueAt) })]
      : []),
    ...(clock.status === 'paused' ? [translate('citizen.paused')] : []),
    ...(clock.status === 'stopped' ? [translate('citizen.stopped')] : []),
    ...(clock.overdue ? [translate('citizen.overdue')] : []),
  ];
  return (
    <Typography variant="body2">
      {translate('citizen.clock', { name: label(clock.label), reading: parts.join(' · ') })}
    </Typography>
  );
}
