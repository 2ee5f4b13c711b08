/** What a renewal or the change of a licence is filled in with, and how it is sent. */
import { expect, test } from 'vitest';
import {
  emptyFollowUp,
  type FollowedCase,
  type FollowUp,
  followUpInput,
  knownFor,
} from '../../admin-ui/resources/follow-up/follow-ups.ts';

const licence = {
  number: '泉鲤审证〔2026〕1号',
  validTo: '2029-12-01',
  status: 'valid' as const,
  holder: { name: '鲤城涂门街书店', code: '91350502MA0000001Y', masked: false },
};
const found: FollowedCase = {
  id: 'Q2FzZTox',
  number: 'AP-350500-20261128-00001-Y',
  titleLabel: { zh: '一般行政许可 · 鲤城区', en: 'General licence · Licheng District' },
  division: { code: '350502' },
  openableChildren: [],
  openableRenewals: [],
  licences: [licence],
};
const title = { zh: '一般行政许可', en: 'Licence' };
const renewal: FollowUp = {
  process: { id: 'approval.generic-licence', version: 2, title },
  entry: 'renew',
  label: { zh: '申请延续', en: 'Renew' },
  form: 'approval-renewal@1',
  isRenewal: true,
};
const change: FollowUp = {
  process: { id: 'approval.licence-change', version: 1, title },
  entry: 'open',
  label: { zh: '立案', en: 'Open' },
  form: 'approval-licence-change@1',
  isRenewal: false,
};

test('a form is filled in with what it asks for and the register knows', () => {
  expect(knownFor(renewal, found)).toEqual({
    previousLicence: licence.number,
    expiresOn: licence.validTo,
    applicantName: licence.holder.name,
    holderCode: licence.holder.code,
  });
  expect(knownFor(change, found)).toEqual({ licenceNumber: licence.number });
});

test('a holder shown in part is not written into a form', () => {
  const masked = { ...licence, holder: { name: '鲤城***', code: '9135***', masked: true } };
  expect(knownFor(renewal, { ...found, licences: [masked] })).not.toHaveProperty('applicantName');
});

test('a renewal is a case in the division, anything else hangs on the case', () => {
  expect(followUpInput(found, renewal, emptyFollowUp)).toMatchObject({ divisionCode: '350502' });
  expect(followUpInput(found, renewal, emptyFollowUp)).not.toHaveProperty('parentCaseId');
  expect(followUpInput(found, change, emptyFollowUp)).toMatchObject({ parentCaseId: found.id });
});

test('what was sent without an answer is sent again under its own name, changed words under a new one', () => {
  const unanswered = followUpInput(found, change, emptyFollowUp);
  expect(followUpInput(found, change, { form: null, unanswered })).toBe(unanswered);
  const changed = followUpInput(found, change, { form: { kind: 'revoke' }, unanswered });
  expect(changed.requestId).not.toBe(unanswered.requestId);
});
