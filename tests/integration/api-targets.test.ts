/** Where petitions and projects may be sent, as the person sees it who sends them. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type Caller, signIn } from '#tests/support/api-client.ts';
import { fillForm } from '#tests/support/fill-form.ts';
import { act, type CaseView, done, open } from '#tests/support/incident.ts';

const url = inject('productUrl');
const LICHENG = '350502';
const QUANZHOU = '350500';

interface Target {
  readonly onDutyList: boolean;
  readonly preferred: boolean;
  readonly unit: { readonly id: string; readonly level: string; readonly name: { readonly zh: string } };
}

let petitions: Caller;
let industry: Caller;
beforeAll(async () => {
  [petitions, industry] = await Promise.all([
    signIn(url, 'county-petitions-acceptor'),
    signIn(url, 'city-industry-acceptor'),
  ]);
});

async function targetsOf(caller: Caller, { id }: CaseView, action?: string): Promise<readonly Target[]> {
  const { dispatchTargets } = await caller.ask<{ dispatchTargets: readonly Target[] }>(
    `query Targets($id: ID!, $action: String) { dispatchTargets(caseId: $id, action: $action) {
      onDutyList preferred unit { id level name { zh } } } }`,
    { id, action },
  );
  return dispatchTargets;
}

const namesOf = (targets: readonly Target[]): readonly string[] => targets.map(({ unit }) => unit.name.zh);

const keyOf = (globalId: string): string => Buffer.from(globalId, 'base64').toString().split(':')[1]!;

async function petition(process: string, form: string, answers = {}): Promise<CaseView> {
  const filled = fillForm(form, { channel: 'visit', visitors: 1, ...answers });
  const input = { process, entry: 'register', divisionCode: LICHENG, form: filled };
  return done(await open(petitions, input));
}

describe('a petition', () => {
  it('may be sent to the departments of the catalogue, in the county and in the city', async () => {
    const registered = await petition('petition.appeal', 'petition-appeal@1');
    const targets = await targetsOf(petitions, registered, 'transfer');
    expect(namesOf(targets)).toEqual(expect.arrayContaining(['鲤城区卫生健康委员会', '泉州市卫生健康委员会']));
    expect(namesOf(targets)).not.toContain('鲤城区信访局');
    expect(targets.every(({ onDutyList }) => onDutyList)).toBe(true);
    const [first] = targets;
    expect(first!.unit.level).toBe('county');
    const form = fillForm('petition-transfer@1');
    const sent = done(await act(petitions, registered.id, 'transfer', { form, unitId: first!.unit.id }));
    expect(sent.state).toBe('transferred');
  });

  it('is not sent where the catalogue does not lead', async () => {
    const registered = await petition('petition.appeal', 'petition-appeal@1');
    const everybody = await targetsOf(petitions, registered);
    const office = everybody.find(({ unit }) => unit.name.zh === '泉州市信访局');
    expect(office).toMatchObject({ onDutyList: false });
    const form = fillForm('petition-transfer@1');
    expect(await act(petitions, registered.id, 'transfer', { form, unitId: office!.unit.id })).toMatchObject({
      code: 'NOT_ON_DUTY_LIST',
    });
  });

  it('never reaches the unit that it accuses', async () => {
    const health = (
      await targetsOf(petitions, await petition('petition.appeal', 'petition-appeal@1'), 'transfer')
    ).find(({ unit }) => unit.name.zh === '鲤城区卫生健康委员会')!.unit;
    const report = await petition('petition.report', 'petition-accusation@1', { accusedUnit: keyOf(health.id) });
    expect(namesOf(await targetsOf(petitions, report, 'transfer'))).not.toContain(health.name.zh);
    const form = fillForm('petition-transfer@1');
    expect(await act(petitions, report.id, 'transfer', { form, unitId: health.id })).toMatchObject({
      code: 'NOT_ON_DUTY_LIST',
    });
  });
});

describe('a city IT project', () => {
  it('asks all three departments for their opinions, whoever is named', async () => {
    const form = fillForm('project-it-proposal@1');
    const input = { process: 'project.it', entry: 'propose', divisionCode: QUANZHOU, form };
    let project = done(await open(industry, input));
    project = done(await act(industry, project.id, 'submit', { form: fillForm('project-it-application@1') }));
    project = done(await act(industry, project.id, 'acceptMaterials', { form: fillForm('project-materials@1') }));
    const lead = await signIn(url, 'city-industry-handler');
    const targets = await targetsOf(lead, project, 'askDepartments');
    expect(namesOf(targets)).toEqual(['泉州市工业和信息化局', '泉州市发展和改革委员会', '泉州市财政局']);
    expect(targets.every(({ preferred }) => preferred)).toBe(true);
    project = done(await act(lead, project.id, 'askDepartments'));
    expect(project.state).toBe('consulting');
    expect(project.workItems.filter(({ status }) => status === 'open')).toHaveLength(3);
    const government = await targetsOf(lead, project, 'recordMinutes');
    expect(government.map(({ unit }) => unit.level)).toEqual(['city', 'county']);
    expect(government.map(({ preferred }) => preferred)).toEqual([true, false]);
  });

  it('takes its experts from the committee of the city alone', async () => {
    const form = fillForm('project-it-proposal@1');
    const input = { process: 'project.it', entry: 'propose', divisionCode: QUANZHOU, form };
    const project = done(await open(industry, input));
    expect(namesOf(await targetsOf(industry, project, 'convenePanel'))).toEqual(['泉州市智慧城市建设专家咨询委员会']);
  });
});
