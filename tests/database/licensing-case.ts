/** A process that issues papers and licences, told by the real kernel and stored: what the document activity works on. */
import type { MikroORM } from '@mikro-orm/postgresql';
import type { CaseId, RequestId, SubmissionId } from '#domain/ids.ts';
import { defineProcess } from '#domain/processes/define.ts';
import { AppUser } from '#database/entities/app-user.entity.ts';
import { Division } from '#database/entities/division.entity.ts';
import { Jurisdiction } from '#database/entities/jurisdiction.entity.ts';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { Submission } from '#database/entities/submission.entity.ts';
import { WorkingCalendar } from '#database/entities/working-calendar.entity.ts';
import { commitCase } from '#database/repositories/commit-case.ts';
import type { KeyRing } from '#platform/keys.ts';
import { encryptPersonal } from '#platform/personal-data.ts';
import { mainland } from '../unit/clock/calendars.ts';
import { acceptor } from '../unit/kernel/cast.ts';
import { TestCase } from '../unit/kernel/test-case.ts';
import { caseIdOf, storable, unitId, userId, uuidOf } from './case-commits.ts';

export const keys: KeyRing = [{ id: 'k1', secret: Buffer.alloc(32, 7) }];
export const HOLDER = { applicantName: '泉州海丝劳务派遣有限公司', holderCode: '350582199001011234' };

const label = { zh: '步骤', en: 'Step' };
const owner = { post: 'acceptor', of: 'owner' } as const;
const plain = { label, by: [owner], tone: 'primary' } as const;

export const licensing = defineProcess({
  id: 'test.licensing',
  version: 1,
  family: 'approval',
  title: { zh: '劳务派遣经营许可', en: 'Labour dispatch' },
  numberPrefix: 'LI',
  states: {
    received: { label, phase: 'intake', queue: owner },
    granted: { label, phase: 'handling', queue: owner },
    ended: { label, phase: 'final' },
  },
  entries: {
    apply: {
      label,
      to: 'received',
      by: ['acceptor'],
      form: 'incident-report@1',
      ladder: 'full',
      issues: [{ document: 'receipt', to: 'party' }],
    },
  },
  actions: {
    grant: {
      ...plain,
      from: ['received', 'granted'],
      to: 'granted',
      effects: [{ kind: 'issueLicence' }],
      issues: [
        { document: 'approval-decision', to: 'party' },
        { document: 'licence', to: 'party' },
      ],
      basis: '行政许可法 §38',
    },
    revoke: {
      ...plain,
      from: ['granted'],
      to: 'ended',
      reason: 'required',
      effects: [{ kind: 'changeLicence', status: 'revoked' }],
      issues: [{ document: 'revocation-decision', to: 'party' }],
    },
  },
  clocks: {},
  adjustments: {},
  escalatedTo: {},
  mergeFailedTo: 'received',
  licence: { title: { zh: '劳务派遣经营许可证', en: 'Labour dispatch licence' }, typeSerial: '011', validYears: 3 },
});

export const definitionOf = () => licensing;

/** A case of its own name, moved along by the actions, every commit stored. */
export async function licensed(orm: MikroORM, name: string, ...actions: readonly string[]): Promise<CaseId> {
  const id = caseIdOf(name);
  const form = uuidOf(`form-${name}`) as SubmissionId;
  const em = orm.em.fork();
  await em.insert(Submission, {
    id: form,
    caseId: null,
    jurisdiction: '350500',
    form: 'incident-report@1',
    data: { description: '申请书、营业执照、场所证明' },
    personal: encryptPersonal(keys, HOLDER, form),
    createdBy: userId('acceptor'),
    createdAt: new Date(),
    requestId: `form-${name}` as RequestId,
  });
  const story = new TestCase(undefined, { definition: licensing, calendar: mainland });
  story.open({
    actor: acceptor,
    caseId: id,
    number: name,
    process: licensing.id,
    entry: 'apply',
    submission: { id: form, form: 'incident-report@1', fields: {} },
  });
  for (const action of actions) story.act(acceptor, action);
  for (const commit of story.commits) await commitCase(orm, storable(commit));
  return id;
}

export async function prepareLicensing(orm: MikroORM): Promise<void> {
  const em = orm.em.fork();
  await em.insert(Jurisdiction, {
    code: '350500',
    nameZh: '泉州市',
    nameEn: 'Quanzhou',
    timeZone: 'Asia/Shanghai',
    centerLongitude: 118.6,
    centerLatitude: 24.9,
    calendarId: mainland.id,
  });
  await em.insert(Division, {
    code: '350500',
    jurisdiction: '350500',
    parentCode: null,
    level: 'city',
    name: '泉州市',
  });
  await em.insert(OrgUnit, {
    id: unitId('village'),
    jurisdiction: '350500',
    code: 'service-centre-350500',
    nameZh: '泉州市行政服务中心管委会',
    nameEn: 'Quanzhou Service Centre',
    level: 'city',
    kind: 'department',
    departmentType: 'service-centre',
    divisionCode: '350500',
    superiorId: null,
    validFrom: new Date(0),
    validTo: null,
  });
  await em.insert(AppUser, {
    id: userId('acceptor'),
    username: 'acceptor',
    displayName: '受理员',
    passwordHash: '',
    jurisdiction: '350500',
  });
  await em.insert(WorkingCalendar, {
    id: mainland.id,
    version: mainland.version,
    jurisdiction: '350500',
    data: mainland,
    knownUntil: mainland.knownUntil,
    source: 'test',
    createdAt: new Date(),
  });
}
