/** The activity that opens what a ladder asked for, against PostgreSQL and Temporal. */
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createChildActivities } from '#activities/open-child-case.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { CaseLink } from '#database/entities/case-link.entity.ts';
import { Submission } from '#database/entities/submission.entity.ts';
import { createOrm } from '#database/orm.ts';
import type { CaseId } from '#domain/ids.ts';
import { loadConfig } from '#platform/config.ts';
import type { KeyRing } from '#platform/keys.ts';
import { namedUuid } from '#platform/named-uuid.ts';
import { connectTemporal, type TemporalClient } from '#platform/temporal-client.ts';
import { type Caller, requestId, signIn } from '#tests/support/api-client.ts';
import { act, demoVillages, done, open, pointIn, reportForm, someCategory } from '#tests/support/incident.ts';

const url = inject('productUrl');
let orm: MikroORM;
let temporal: TemporalClient;
let personalKeys: KeyRing;
let worker: Caller;
let acceptor: Caller;
let location = { longitude: 0, latitude: 0 };
let categoryCode = '';

beforeAll(async () => {
  const config = loadConfig(inject('productEnvironment'));
  orm = createOrm({ databaseUrl: config.databaseUrl!, poolSize: 4 });
  temporal = await connectTemporal(config);
  personalKeys = config.keys.personal;
  [worker, acceptor] = await Promise.all([signIn(url, 'village-worker'), signIn(url, 'village-acceptor')]);
  location = await pointIn(config.databaseUrl!, demoVillages.licheng);
  categoryCode = await someCategory(worker);
});
afterAll(async () => {
  await temporal.close();
  await orm.close();
});

const keyOf = (globalId: string): CaseId => Buffer.from(globalId, 'base64').toString().split(':')[1] as CaseId;
const newId = (): CaseId => namedUuid(requestId()) as CaseId;
const row = (id: CaseId) => orm.em.fork().findOneOrFail(CaseFile, { id });

async function matter(): Promise<string> {
  return done(await open(worker, { form: reportForm, location, categoryCode })).id;
}

describe('openChildCase', () => {
  it('opens one order however often it is asked, issued by the centre above the village that has the case', async () => {
    const activities = createChildActivities({ orm, client: temporal.client, personalKeys });
    const parent = keyOf(await matter());
    const child = newId();
    const answers = await Promise.all([
      activities.openChildCase(parent, child),
      activities.openChildCase(parent, child),
    ]);
    answers.push(await activities.openChildCase(parent, child));
    const order = await row(child);
    expect(new Set(answers.map(({ number }) => number))).toEqual(new Set([order.number]));
    expect(order).toMatchObject({ process: 'supervision.order', state: 'issued', family: 'coordination' });
    expect(order.kernel).toMatchObject({
      parentCaseId: parent,
      owner: { level: 'town' },
      assigned: { level: 'village' },
    });
    const em = orm.em.fork();
    expect(await em.find(CaseLink, { caseId: child })).toMatchObject([{ otherCaseId: parent, kind: 'supervision' }]);
    expect(await em.find(Submission, { caseId: child })).toMatchObject([
      { form: 'supervision-order@1', data: { kind: 'overdue', dueDays: 3 } },
    ]);
  });

  it('is issued by the centre that runs the case where a department has it in hand', async () => {
    const id = await matter();
    done(await act(acceptor, id, 'file', { form: { standardRow: categoryCode } }));
    const { dispatchTargets } = await acceptor.ask<{ dispatchTargets: { unit: { id: string; kind: string } }[] }>(
      `query T($id: ID!) { dispatchTargets(caseId: $id) { unit { id kind } } }`,
      { id },
    );
    const department = dispatchTargets.find(({ unit }) => unit.kind === 'department')!.unit;
    done(await act(acceptor, id, 'dispatch', { unitId: department.id }));
    const activities = createChildActivities({ orm, client: temporal.client, personalKeys });
    const child = newId();
    await activities.openChildCase(keyOf(id), child);
    expect((await row(child)).kernel).toMatchObject({
      owner: { level: 'village', kind: 'centre' },
      assigned: { id: keyOf(department.id), kind: 'department' },
    });
  });
});
