/** A licence number typed into a form reaches no licence of another kind, of another holder, or that has ended. */
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { Licence } from '#database/entities/licence.entity.ts';
import { createOrm } from '#database/orm.ts';
import { latestDefinition } from '#domain/processes/registry.ts';
import { type Caller, signIn } from '#tests/support/api-client.ts';
import { CaseDriver } from '#tests/support/case-driver.ts';
import { type Answers, fillForm } from '#tests/support/fill-form.ts';
import { open, type Result } from '#tests/support/incident.ts';

const url = inject('productUrl');
const PROCESS = 'approval.pesticide-trade';
const STRANGER = { applicantName: '陌生人', holderCode: '11010519491231002X' };
const orm = createOrm({ databaseUrl: inject('productEnvironment')['DATABASE_URL']!, poolSize: 1 });

let desk: Caller;
let grantedId: string;
let licence: Licence;

const licenceOf = (caseId: string) => orm.em.fork().findOne(Licence, { caseId: caseId as Licence['caseId'] });

beforeAll(async () => {
  desk = await signIn(url, 'county-agriculture-acceptor');
  const driver = new CaseDriver(url, latestDefinition(PROCESS)!);
  await driver.open();
  const key = Buffer.from((await driver.drive()).id, 'base64')
    .toString()
    .split(':')[1]!;
  grantedId = Buffer.from(`Case:${key}`).toString('base64');
  licence = await vi.waitUntil(() => licenceOf(key), { timeout: 60_000, interval: 300 });
}, 180_000);
afterAll(() => orm.close());

const renew = (who: Caller, process: string, answers: Answers = {}): Promise<Result> => {
  const form = fillForm('approval-renewal@1', { previousLicence: licence.number, ...answers });
  return open(who, { process, entry: 'renew', divisionCode: '350502', form });
};
const handBack = (answers: Answers = {}): Promise<Result> => {
  const form = fillForm('approval-licence-cancellation@1', { licenceNumber: licence.number, ...answers });
  const input = { process: 'approval.licence-change', entry: 'requestCancellation', parentCaseId: grantedId };
  return open(desk, { ...input, form });
};
const refusal = (code: string, path: string) => ({ code, fields: [{ path }] });

describe('the number of a licence', () => {
  it('opens a renewal for its holder, and so does one that the register does not have', async () => {
    expect(await renew(desk, PROCESS)).toMatchObject({ __typename: 'CaseChanged' });
    const older = await renew(desk, PROCESS, { previousLicence: '泉农许〔2009〕7号', ...STRANGER });
    expect(older).toMatchObject({ __typename: 'CaseChanged' });
  });

  it('opens none for somebody else, in the renewal as in the handing back', async () => {
    const wrong = 'LICENCE_OF_ANOTHER_HOLDER';
    expect(await renew(desk, PROCESS, STRANGER)).toMatchObject(refusal(wrong, '/previousLicence'));
    expect(await renew(desk, PROCESS, { ...STRANGER, previousLicence: licence.identifier })).toMatchObject({
      code: wrong,
    });
    expect(await handBack(STRANGER)).toMatchObject(refusal(wrong, '/licenceNumber'));
  });

  it('opens none in a matter of another kind', async () => {
    const telecom = await signIn(url, 'city-communications-acceptor');
    const result = await renew(telecom, 'approval.vat-telecom');
    expect(result).toMatchObject(refusal('LICENCE_OF_ANOTHER_KIND', '/previousLicence'));
  });

  it('opens none after the licence has ended', async () => {
    await orm.em.fork().nativeUpdate(Licence, { id: licence.id }, { status: 'cancelled' });
    expect(await renew(desk, PROCESS)).toMatchObject({ code: 'LICENCE_NOT_IN_FORCE' });
    expect(await handBack()).toMatchObject({ code: 'LICENCE_NOT_IN_FORCE' });
  });
});
