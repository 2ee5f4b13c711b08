/** Where a matter lies and who may be charged with it: what the report page and the dispatcher ask. */
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { keyOf } from '../global-ids.ts';
import { dispatchTargets } from '../services/dispatch-targets.ts';
import type { DispatchTarget } from '../services/dispatch-targets.ts';
import { locate } from '../services/locate.ts';
import { outlineOf } from '../services/outline.ts';
import { similarCases } from '../services/similar-cases.ts';
import { latitude, longitude } from './mutation-inputs.ts';
import { CaseRef, PlaceRef, UnitRef } from './refs.ts';

const DispatchTargetRef = builder.objectRef<DispatchTarget>('DispatchTarget');

export function registerRouting(): void {
  DispatchTargetRef.implement({
    fields: (t) => ({
      unit: t.field({ type: UnitRef, resolve: (target) => target.unit }),
      onDutyList: t.exposeBoolean('onDutyList'),
      preferred: t.exposeBoolean('preferred'),
    }),
  });
  registerPoints();
  builder.queryFields((t) => ({
    dispatchTargets: t.field({
      type: [DispatchTargetRef],
      description: "Units a dispatcher may send this case to, the duty list's choice first.",
      args: {
        caseId: t.arg.id({ required: true }),
        action: t.arg.string({ description: 'What the unit is chosen for: an action may name its departments.' }),
      },
      resolve: async (_root, { caseId, action }, context) => {
        const row = await context.loaders.visibleCase.load(keyOf(caseId, 'Case'));
        return row === null ? [] : dispatchTargets(signedIn(context), row, action ?? undefined);
      },
    }),
    outline: t.field({
      type: 'JSON',
      description: "GeoJSON outline of the counties (or other top divisions) of the caller's jurisdiction.",
      resolve: (_root, _args, context) => outlineOf(signedIn(context)),
    }),
  }));
}

function registerPoints(): void {
  builder.queryFields((t) => ({
    locate: t.field({
      type: PlaceRef,
      nullable: true,
      description: "Point to responsible grid cell; null outside the caller's jurisdiction.",
      args: {
        longitude: t.arg.float({ required: true, validate: longitude }),
        latitude: t.arg.float({ required: true, validate: latitude }),
      },
      resolve: async (_root, point, context) => {
        const cell = await locate(signedIn(context), point);
        if (cell === null) return null;
        const codes = [cell.cityCode, cell.countyCode, cell.townCode, cell.villageCode].filter((code) => code !== '');
        return { ...point, cellCode: cell.code, divisionCodes: codes };
      },
    }),
    similarCases: t.field({
      type: [CaseRef],
      description: 'Open cases of the same subclass within 50 m and 24 h.',
      complexity: { field: 5, multiplier: 10 },
      args: {
        categoryCode: t.arg.string({ required: true }),
        longitude: t.arg.float({ required: true, validate: longitude }),
        latitude: t.arg.float({ required: true, validate: latitude }),
      },
      resolve: (_root, args, context) => similarCases(signedIn(context), args),
    }),
  }));
}
