/** The register of electronic licences. */
import { z } from 'zod';
import { localDateOf } from '#domain/clock/local-time.ts';
import { verificationUrl } from '#domain/licence/licence-face.ts';
import { isAskedInTime } from '#domain/licence/renewal.ts';
import { licenceStatusLabels } from '#domain/licence/statuses.ts';
import { statusOn } from '#domain/licence/validity.ts';
import { licenceStatuses } from '#domain/processes/define.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import { accessibleBy } from '#database/accessible-by.ts';
import { Licence } from '#database/entities/licence.entity.ts';
import { findCalendar } from '#database/repositories/find-calendar.ts';
import { findLicences, LICENCES_PER_PAGE } from '#database/repositories/find-licences.ts';
import { builder } from '../builder.ts';
import { type SignedInContext, signedIn } from '../context.ts';
import { optionalKeyOf, toGlobalId } from '../global-ids.ts';
import { kernelContextOf } from '../kernel-context.ts';
import type { ApiResources } from '../resources.ts';
import { holderOf, type ShownHolder } from '../services/licences/licence-access.ts';
import { PublicCaseRef } from './public-case.ts';
import { CaseRef, LabelRef, UnitRef } from './refs.ts';
import { requiredUnit } from './required-unit.ts';
import { wholeCase } from './whole-case.ts';

interface Shown {
  readonly row: Licence;
  readonly today: string;
}

const LicenceRef = builder.objectRef<Shown>('Licence');
const HolderRef = builder.objectRef<ShownHolder>('LicenceHolder');
const LicencePageRef = builder.objectRef<{ readonly items: readonly Shown[]; readonly total: number }>('LicencePage');
const LicenceStatusEnum = builder.enumType('LicenceStatus', { values: licenceStatuses });

const LicenceFilterInput = builder.inputType('LicenceFilter', {
  fields: (t) => ({
    text: t.string({ description: 'Beginning of a number or identifier.', validate: z.string().max(120) }),
    status: t.field({ type: LicenceStatusEnum }),
    issuerId: t.id(),
  }),
});

export function registerLicence(): void {
  registerTypes();
  registerRenewal();
  builder.queryField('licences', (t) =>
    t.field({
      type: LicencePageRef,
      description: 'The register, latest first: of the territory of the caller’s units and what they issued.',
      complexity: { field: 1, multiplier: LICENCES_PER_PAGE },
      args: {
        filter: t.arg({ type: LicenceFilterInput }),
        page: t.arg.int({ defaultValue: 0, validate: z.int().min(0).max(10_000) }),
      },
      resolve: async (_root, { filter, page }, context) => {
        const known = signedIn(context);
        const issuerUnitId = optionalKeyOf(filter?.issuerId, 'Unit');
        const today = await todayFor(known);
        const { rows, total } = await findLicences(known.em, {
          accessible: accessibleBy(known.viewer.ability, 'read', 'Licence'),
          today,
          page: page ?? 0,
          ...(filter?.text && { text: filter.text }),
          ...(filter?.status && { status: filter.status }),
          ...(issuerUnitId !== undefined && { issuerUnitId }),
        });
        return { items: rows.map((row) => ({ row, today })), total };
      },
    }),
  );
  builder.objectField(CaseRef, 'licences', (t) =>
    t.field({
      type: [LicenceRef],
      resolve: async ({ id }, _args, context) => {
        const known = signedIn(context);
        const rows = await known.em.find(
          Licence,
          { caseId: id },
          { orderBy: { seq: 'asc' }, disableIdentityMap: true },
        );
        const today = await todayFor(known);
        return rows.map((row) => ({ row, today }));
      },
    }),
  );
}

/** Of a renewal: what the law reads into silence depends on when it was asked for. */
function registerRenewal(): void {
  const description = 'Null where the case renews nothing; false: asked for later than 行政许可法 §50 wants.';
  builder.objectField(CaseRef, 'renewalInTime', (t) =>
    t.boolean({
      nullable: true,
      description,
      resolve: async (row, _args, context) => renewalInTime(context.resources, await wholeCase(row, context)),
    }),
  );
  builder.objectField(PublicCaseRef, 'renewalInTime', (t) =>
    t.boolean({ nullable: true, description, resolve: (row, _args, { resources }) => renewalInTime(resources, row) }),
  );
}

async function renewalInTime(resources: ApiResources, row: CaseFile): Promise<boolean | null> {
  const { calendar } = await kernelContextOf(resources, row);
  return isAskedInTime(calendar, row.openedAt.getTime(), row.kernel.facts['renew.expiresOn']);
}

function registerTypes(): void {
  HolderRef.implement({
    fields: (t) => ({
      name: t.exposeString('name'),
      code: t.exposeString('code'),
      masked: t.exposeBoolean('masked'),
    }),
  });
  LicencePageRef.implement({
    fields: (t) => ({
      items: t.field({ type: [LicenceRef], resolve: ({ items }) => items }),
      total: t.exposeInt('total'),
    }),
  });
  LicenceRef.implement({
    fields: (t) => ({
      id: t.id({ resolve: ({ row }) => toGlobalId('Licence', row.id) }),
      identifier: t.string({ resolve: ({ row }) => row.identifier }),
      number: t.string({ resolve: ({ row }) => row.number }),
      title: t.field({ type: LabelRef, resolve: ({ row }) => ({ zh: row.titleZh, en: row.titleEn }) }),
      issuer: t.field({ type: UnitRef, resolve: ({ row }, _args, context) => requiredUnit(context, row.issuerUnitId) }),
      issuedOn: t.string({ resolve: ({ row }) => row.issuedOn }),
      validFrom: t.string({ resolve: ({ row }) => row.validFrom }),
      validTo: t.string({ nullable: true, resolve: ({ row }) => row.validTo ?? null }),
      status: t.field({ type: LicenceStatusEnum, resolve: statusNow }),
      statusLabel: t.field({ type: LabelRef, resolve: (shown) => licenceStatusLabels[statusNow(shown)] }),
      holder: t.field({ type: HolderRef, resolve: ({ row }, _args, context) => holderOf(context, row) }),
      verifyUrl: t.string({ resolve: ({ row }) => verificationUrl('', row.identifier) }),
      previous: t.field({
        type: LicenceRef,
        nullable: true,
        resolve: async ({ row, today }, _args, { em }) => {
          const before = row.previousId ? await em.findOne(Licence, { id: row.previousId }) : null;
          return before === null ? null : { row: before, today };
        },
      }),
      case: t.field({
        type: CaseRef,
        nullable: true,
        description: 'Null for those who may not see it.',
        resolve: ({ row }, _args, { loaders }) => loaders.visibleCase.load(row.caseId),
      }),
    }),
  });
}

const statusNow = ({ row, today }: Shown) => statusOn(row.status, row.validTo ?? null, today);

const todayFor = async ({ resources, viewer }: SignedInContext): Promise<string> =>
  localDateOf(await findCalendar(resources.orm.em.fork(), viewer.jurisdiction), Date.now());
