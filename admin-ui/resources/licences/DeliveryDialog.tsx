/** 送达登记: how and when a paper reached its receiver. Recorded once; the server refuses another say. */
import { useState, type FormEvent } from 'react';
import { DialogContent, MenuItem, Stack, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type DeliveryManner, deliveryManners } from '#domain/documents/delivery.ts';
import type { RecordDeliveryInput } from '#graphql/generated/graphql.ts';
import { DraftSaid } from '../../drafts/DraftSaid.tsx';
import { commandOf, useDraftCommand } from '../../drafts/use-draft-command.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { useLabel, useTimeZone } from '../../i18n/use-language.ts';
import { useSession } from '../../providers/session.ts';
import { DialogFoot } from '../../widgets/DialogFoot.tsx';
import { SheetDialog } from '../../widgets/SheetDialog.tsx';
import { actionDraftKey } from '../cases/action-draft.ts';
import { fromZonedText, toZonedText } from '../delegations/zoned-time.ts';
import { type PaperRow, type RecordRefusal as Refusal, useRecordDelivery } from './use-papers.ts';

interface DeliveryDialogProps {
  readonly caseId: string;
  readonly paper: PaperRow;
  readonly onClose: () => void;
}

const manners = (Object.keys(deliveryManners) as DeliveryManner[]).filter((manner) => manner !== 'download');

interface DeliveryDraft {
  readonly manner: DeliveryManner;
  /** As the field shows it. */
  readonly at: string;
  readonly unanswered: RecordDeliveryInput | null;
}

export function DeliveryDialog({ caseId, paper, onClose }: DeliveryDialogProps) {
  const translate = useTranslate();
  const label = useLabel();
  const userId = useSession()?.user.id ?? '';
  const timeZone = useTimeZone();
  const record = useRecordDelivery(caseId);
  const [initial] = useState<DeliveryDraft>(() => ({
    manner: 'inPerson',
    at: toZonedText(Date.now(), timeZone),
    unanswered: null,
  }));
  const state = useDraft<DeliveryDraft>(actionDraftKey(userId, caseId, `delivery/${paper.id}`), initial);
  const { manner, at, unanswered } = state.draft;
  const set = (change: Partial<DeliveryDraft>) => state.update((before) => ({ ...before, ...change }));
  const command = useDraftCommand<RecordDeliveryInput, Refusal, DeliveryDraft>(state);
  const instant = fromZonedText(at, timeZone);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (instant === null) return;
    const content = { documentId: paper.id, manner, at: new Date(instant).toISOString() };
    await command.send(commandOf(unanswered, content), record, onClose);
  };
  return (
    <SheetDialog
      title={translate('licences.deliveryOf', { title: label(paper.title) })}
      isBusy={command.isSending}
      onClose={onClose}
    >
      <DialogContent>
        <Stack
          component="form"
          id="delivery-form"
          noValidate
          spacing={2}
          sx={{ pt: 1 }}
          onSubmit={(event) => void send(event)}
        >
          <TextField
            select
            label={translate('licences.manner')}
            value={manner}
            onChange={(event) => set({ manner: event.target.value as DeliveryManner })}
          >
            {manners.map((choice) => (
              <MenuItem key={choice} value={choice}>
                {label(deliveryManners[choice])}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            type="datetime-local"
            label={translate('licences.deliveredAt')}
            value={at}
            onChange={(event) => set({ at: event.target.value })}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        </Stack>
      </DialogContent>
      <DialogFoot
        cancel={translate('ra.action.cancel')}
        submit={translate('licences.recordDelivery')}
        form="delivery-form"
        isSending={command.isSending}
        isHeld={!state.isLoaded || instant === null}
        onCancel={onClose}
        said={
          <DraftSaid
            refusal={command.refusal}
            fault={command.fault}
            isRestored={state.isRestored}
            onDiscard={() => void state.clear()}
          />
        }
      />
    </SheetDialog>
  );
}
