/**
 * Opens a case. Its id follows from the person and the request, so a report sent again, after a lost answer or by an
 * impatient finger, meets the workflow it started before.
 */
import { WithStartWorkflowOperation } from '@temporalio/client';
import { makeCaseNumber } from '#domain/case/case-number.ts';
import type { OpenCommand } from '#domain/case/commands.ts';
import { localDateOf } from '#domain/clock/local-time.ts';
import { DomainError } from '#domain/errors.ts';
import type { AttachmentId, CaseId, RequestId } from '#domain/ids.ts';
import type { Urgency } from '#domain/case/state.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { resolveDefinition } from '#domain/processes/registry.ts';
import type { GridCell } from '#database/entities/grid-cell.entity.ts';
import type { IncidentCategory } from '#database/entities/incident-category.entity.ts';
import { nextCaseSerial } from '#database/repositories/next-case-serial.ts';
import { act, CASE_WORKFLOW_TYPE, updateIdOf } from '#workflows/contracts.ts';
import { openingOf } from '#workflows/opening.ts';
import type { SignedInContext } from '../context.ts';
import { standardsOf } from '../standards.ts';
import { calendarOf } from '../kernel-context.ts';
import { actorOf } from '../viewer.ts';
import { assertOwnFiles, attachAll } from './attach.ts';
import { deliver } from './give-command.ts';
import type { Point } from './locate.ts';
import { locateOrRefuse } from './locate.ts';
import { namedUuid } from '#platform/named-uuid.ts';
import type { Outcome } from './outcome.ts';
import { refused } from './outcome.ts';
import { ownerOfPlace } from './owner-of-place.ts';
import { storeSubmission } from './store-submission.ts';

export interface OpenRequest {
  readonly process: string;
  readonly entry: string;
  readonly form: unknown;
  readonly location: Point;
  readonly categoryCode: string;
  readonly urgency: Urgency;
  readonly masterCaseId?: CaseId | undefined;
  readonly attachmentIds: readonly AttachmentId[];
  readonly requestId: RequestId;
}

export async function openCase(context: SignedInContext, request: OpenRequest): Promise<Outcome> {
  const { definition, entry } = entryOf(request);
  const cell = await locateOrRefuse(context, request.location);
  const category = await context.loaders.category.load(request.categoryCode);
  if (category === null) return refused('UNKNOWN_CATEGORY');
  const caseId = namedUuid(`${context.viewer.userId}:${request.requestId}`) as CaseId;
  await assertOwnFiles(context, caseId, request.attachmentIds);
  if (request.masterCaseId !== undefined && (await context.loaders.visibleCase.load(request.masterCaseId)) === null) {
    return refused('MASTER_NOT_AVAILABLE');
  }
  const stored = await storeSubmission(context, entry.form, request.form, request.requestId);
  if (!stored.ok) return refused('INVALID_FORM', null, stored.problems);
  const ownership = await ownerOfPlace(context.em, cell);
  const command: OpenCommand = {
    type: 'open',
    caseId,
    requestId: request.requestId,
    actor: actorOf(context.viewer),
    process: definition.id,
    version: definition.version,
    entry: request.entry,
    submission: stored.fact,
    masterCaseId: request.masterCaseId ?? null,
    urgency: request.urgency,
    ...(await placed(context, definition, cell, category, request.location)),
    owner: ownership.owner,
    assigned: null,
    site: ownership.site,
    skippedUnheld: ownership.skippedUnheld,
  };
  const outcome = await startCase(context, command, definition, ownership.ownerCode);
  return outcome.kind === 'refused' ? outcome : attachAll(context, caseId, request.attachmentIds, request.requestId);
}

function entryOf({ process, entry }: OpenRequest) {
  const definition = resolveDefinition(process);
  if (definition === null) throw new DomainError('UNKNOWN_PROCESS');
  const found = definition.entries[entry];
  if (found === undefined) throw new DomainError('UNKNOWN_ACTION', { entry });
  return { definition, entry: found };
}

type PlacedFacts = Pick<OpenCommand, 'number' | 'jurisdiction' | 'title' | 'category' | 'place'>;

async function placed(
  context: SignedInContext,
  definition: ProcessDefinition,
  cell: GridCell,
  category: IncidentCategory,
  point: Point,
): Promise<PlacedFacts> {
  const { resources, loaders, viewer } = context;
  const { cityCode, countyCode, townCode, villageCode, code: cellCode } = cell;
  const lowest = villageCode || townCode || countyCode || cityCode;
  const [calendar, division] = await Promise.all([
    calendarOf(resources, viewer.jurisdiction),
    loaders.division.load(lowest),
  ]);
  const day = localDateOf(calendar, Date.now());
  const city = cityCode || viewer.jurisdiction;
  const serial = await nextCaseSerial(resources.orm.em.fork(), `${definition.numberPrefix}-${city}`, day);
  return {
    number: makeCaseNumber(definition.numberPrefix, city, day, serial),
    jurisdiction: viewer.jurisdiction,
    title: `${category.nameZh} · ${division?.name ?? lowest}`,
    category: {
      code: category.code,
      limit: standardsOf(category)[0]?.limit ?? null,
    },
    place: { cityCode, countyCode, townCode, villageCode, cellCode, ...point },
  };
}

export async function startCase(
  context: SignedInContext,
  command: OpenCommand,
  definition: ProcessDefinition,
  ownerCode: string,
): Promise<Outcome> {
  const { caseId } = command;
  const calendar = await calendarOf(context.resources, command.jurisdiction);
  const opening = openingOf({ command, definition, calendar, unitCode: ownerCode });
  return deliver(context, caseId, command, async (client) => {
    await client.workflow.executeUpdateWithStart(act, {
      updateId: updateIdOf(command),
      args: [command],
      startWorkflowOperation: new WithStartWorkflowOperation(CASE_WORKFLOW_TYPE, opening),
    });
  });
}
