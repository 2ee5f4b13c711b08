/** Steps of a grid incident through the API, for tests that need a case in some state. */
import { GridCell } from '#database/entities/grid-cell.entity.ts';
import { createOrm } from '#database/orm.ts';
import { prepareGrid } from '#domain/grid/locate.ts';
import type { Caller } from './api-client.ts';
import { requestId } from './api-client.ts';

export interface CaseView {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly seq: number;
  readonly unit: { readonly name: { readonly zh: string } };
  readonly workItems: readonly { readonly id: string; readonly status: string; readonly post: string }[];
  readonly availableActions: readonly { readonly name: string }[];
}

export type Result =
  | { readonly __typename: 'CaseChanged'; readonly case: CaseView }
  | {
      readonly __typename: 'Refused';
      readonly code: string;
      readonly zh: string;
      readonly en: string;
      readonly fields: readonly { readonly path: string; readonly zh: string }[];
      readonly present: CaseView | null;
    };

const VIEW = `fragment View on Case {
  id number state seq unit { name { zh } } workItems { id status post } availableActions { name } }`;
const RESULT = `__typename ... on CaseChanged { case { ...View } }
  ... on Refused { code zh en fields { path zh } present: case { ...View } }`;

/** Valid for incident-report@1; the telephone number is personal. */
export const reportForm = { description: '路边堆放生活垃圾，气味明显', reporterPhone: '13800000000' };

export async function open(caller: Caller, input: Readonly<Record<string, unknown>>): Promise<Result> {
  const data = await caller.ask<{ openCase: Result }>(
    `mutation Open($input: OpenCaseInput!) { openCase(input: $input) { ${RESULT} } } ${VIEW}`,
    { input: { process: 'grid.incident', requestId: requestId(), ...input } },
  );
  return data.openCase;
}

export async function act(
  caller: Caller,
  caseId: string,
  action: string,
  input: Readonly<Record<string, unknown>> = {},
): Promise<Result> {
  const data = await caller.ask<{ act: Result }>(
    `mutation Act($input: ActInput!) { act(input: $input) { ${RESULT} } } ${VIEW}`,
    { input: { caseId, action, requestId: requestId(), ...input } },
  );
  return data.act;
}

export async function view(caller: Caller, caseId: string): Promise<CaseView | null> {
  const data = await caller.ask<{ case: CaseView | null }>(
    `query One($id: ID!) { case(id: $id) { ...View } } ${VIEW}`,
    {
      id: caseId,
    },
  );
  return data.case;
}

/** The case after a step that must succeed. */
export function done(result: Result): CaseView {
  if (result.__typename === 'Refused') throw new Error(`refused: ${result.code} ${JSON.stringify(result.fields)}`);
  return result.case;
}

/** Any category of the caller's jurisdiction. */
export async function someCategory(caller: Caller): Promise<string> {
  const { categories } = await caller.ask<{ categories: { code: string }[] }>(`{ categories { code } }`);
  return categories[0]!.code;
}

export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/** Villages of the two demo chains. */
export const demoVillages = { licheng: '350502004001', jinjiang: '350582001004' } as const;

/** A point well inside a cell of the village, read from the product's own database. */
export async function pointIn(databaseUrl: string, villageCode: string): Promise<Point> {
  const orm = createOrm({ databaseUrl, poolSize: 1 });
  try {
    const cells = await orm.em.fork().find(GridCell, { villageCode });
    for (const cell of cells) {
      const { geometry } = cell;
      const ring = (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat())[0] ?? [];
      const mean = (axis: 0 | 1): number => ring.reduce((sum, point) => sum + point[axis]!, 0) / ring.length;
      const point = { longitude: mean(0), latitude: mean(1) };
      if (prepareGrid([cell]).locate(point.longitude, point.latitude) !== null) return point;
    }
    throw new Error(`no cell in village ${villageCode}`);
  } finally {
    await orm.close();
  }
}
