/** 送达登记: how and when a paper reached its receiver. Recorded once; the server refuses another say. */
import { useState, type FormEvent } from 'react';
import { DialogContent, MenuItem, Stack, TextField } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { type DeliveryManner, deliveryManners } from '#domain/documents/delivery.ts';
import { useLabel } from '../../i18n/use-language.ts';
import { messageKeyOf } from '../../providers/api-error.ts';
import { newRequestId } from '../../providers/request-id.ts';
import { DialogFoot } from '../../widgets/DialogFoot.tsx';
import { SheetDialog } from '../../widgets/SheetDialog.tsx';
import { type PaperRow, useRecordDelivery } from './use-papers.ts';

interface DeliveryDialogProps {
  readonly caseId: string;
  readonly paper: PaperRow;
  readonly onClose: () => void;
}

const manners = (Object.keys(deliveryManners) as DeliveryManner[]).filter((manner) => manner !== 'download');

/** What a `datetime-local` field shows, in the browser's own time. */
function localNow(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

export function DeliveryDialog({ caseId, paper, onClose }: DeliveryDialogProps) {
  const translate = useTranslate();
  const label = useLabel();
  const notify = useNotify();
  const record = useRecordDelivery(caseId);
  const [manner, setManner] = useState<DeliveryManner>('inPerson');
  const [at, setAt] = useState(localNow);
  const [requestId] = useState(newRequestId);
  const [isBusy, setBusy] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      const input = { documentId: paper.id, manner, at: new Date(at).toISOString(), requestId };
      const outcome = await record(input);
      if (outcome.kind === 'Refused') notify(label(outcome), { type: 'warning' });
      else onClose();
    } catch (error) {
      notify(messageKeyOf(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <SheetDialog
      title={translate('licences.deliveryOf', { title: label(paper.title) })}
      isBusy={isBusy}
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
            onChange={(event) => setManner(event.target.value as DeliveryManner)}
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
            onChange={(event) => setAt(event.target.value)}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        </Stack>
      </DialogContent>
      <DialogFoot
        cancel={translate('ra.action.cancel')}
        submit={translate('licences.recordDelivery')}
        form="delivery-form"
        isSending={isBusy}
        isHeld={at === ''}
        onCancel={onClose}
      />
    </SheetDialog>
  );
}
