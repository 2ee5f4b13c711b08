/**
 * Opens a case. Its id follows from the person and the request, so a report sent again, after a lost answer or by an
 * impatient finger, meets the workflow it started before.
 */
import { assertNever } from '#domain/assert-never.ts';
import type { OpenCommand } from '#domain/case/commands.ts';
import { DomainError } from '#domain/errors.ts';
import type { AttachmentId, CaseId, RequestId } from '#domain/ids.ts';
import type { Denied, Urgency } from '#domain/case/state.ts';
import type { EntryDefinition, ProcessDefinition } from '#domain/processes/define.ts';
import { hasParty } from '#domain/processes/has-party.ts';
import { resolveDefinition } from '#domain/processes/registry.ts';
import type { SignedInContext } from '../context.ts';
import { actorOf, type Viewer } from '../viewer.ts';
import { attachAll } from './attach.ts';
import { tellParent } from './coordination/tell-parent.ts';
import { earlierMatter, hasLastWord } from './identity/earlier-matter.ts';
import { filesOfForm } from './files-of-form.ts';
import { earlierOfSameParty } from './identity/same-party.ts';
import type { Point } from './locate.ts';
import { namedUuid } from '#platform/named-uuid.ts';
import { accusedIn } from './intake/accused.ts';
import { intakeAtDivision } from './intake/at-division.ts';
import { intakeAtParent } from './intake/at-parent.ts';
import { intakeAtPoint } from './intake/at-point.ts';
import { type Intake, numberOf } from './intake/intake.ts';
import { licenceProblem } from './intake/licence-of-parent.ts';
import { masterOf } from './master-of.ts';
import { namedLicenceRefusal } from './intake/named-licence.ts';
import { assertOpenable } from './intake/openable.ts';
import type { Outcome } from './outcome.ts';
import { refused } from './outcome.ts';
import { startCase } from './start-case.ts';
import { storeSubmission } from './store-submission.ts';

export interface OpenRequest {
  readonly process: string;
  readonly entry: string;
  readonly form: unknown;
  /** Where the process takes matters at a point of the map. */
  readonly location?: Point | undefined;
  readonly categoryCode?: string | undefined;
  /** Where it takes matters of a division. */
  readonly divisionCode?: string | undefined;
  /** Where it takes matters about another case. */
  readonly parentCaseId?: CaseId | undefined;
  /** Where the same party has raised it before. */
  readonly repeatOfCaseId?: CaseId | undefined;
  readonly urgency: Urgency;
  readonly masterCaseId?: CaseId | undefined;
  readonly attachmentIds: readonly AttachmentId[];
  readonly requestId: RequestId;
}

/** The id of the case that a request of this person opens, or has opened. */
export const caseIdOf = ({ userId }: Pick<Viewer, 'userId'>, requestId: RequestId): CaseId =>
  namedUuid(`${userId}:${requestId}`) as CaseId;

export async function openCase(context: SignedInContext, request: OpenRequest): Promise<Outcome> {
  const { definition, entry } = entryOf(request);
  assertOpenable(context.viewer, definition, entry);
  const accused = await accusedIn(context, request.form);
  if (!accused.ok) return refused('INVALID_FORM', null, [accused.problem]);
  const intake = await intakeOf(context, definition, entry, { ...request, denied: accused.denied });
  const caseId = caseIdOf(context.viewer, request.requestId);
  const files = await filesOfForm(context, caseId, entry.form, request);
  if (request.masterCaseId !== undefined) await masterOf(context, definition, request.masterCaseId);
  if (intake.parentCaseId !== undefined) {
    const problem = await licenceProblem(context, definition, intake.parentCaseId, request.form);
    if (problem !== null) return refused('INVALID_FORM', null, [problem]);
  }
  const wrongLicence = await namedLicenceRefusal(context, definition, request.form, intake.parentCaseId);
  if (wrongLicence !== null) return wrongLicence;
  const raised = await earlierOfSameParty(context, request);
  const earlier = await earlierMatter(context, definition.family, request.form);
  if (!earlier.ok) return refused('INVALID_FORM', null, [earlier.problem]);
  const repeatOf = earlier.caseId ?? request.repeatOfCaseId;
  const stored = await storeSubmission(context, entry.form, request.form, request.requestId, {
    opensCase: hasParty(definition),
  });
  if (!stored.ok) return refused('INVALID_FORM', null, stored.problems);
  const { jurisdiction } = context.viewer;
  const { ownerCode, ...facts } = intake;
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
    ...(repeatOf !== undefined && { repeatOf }),
    ...(raised?.isSameMatter === true && hasLastWord(raised.row) && { repeatsEnded: true as const }),
    urgency: request.urgency,
    jurisdiction,
    number: await numberOf(context.resources, jurisdiction, definition, intake.place),
    ...facts,
    assigned: null,
  };
  const outcome = await startCase(context, command, definition, ownerCode);
  if (outcome.kind === 'changed' && command.parentCaseId !== undefined) {
    await tellParent(context, command.parentCaseId, command);
  }
  return outcome.kind === 'refused' ? outcome : attachAll(context, caseId, files, request.requestId);
}

function intakeOf(
  context: SignedInContext,
  definition: ProcessDefinition,
  entry: EntryDefinition,
  request: OpenRequest & { readonly denied: Denied | undefined },
): Promise<Intake> {
  const rule = definition.intake ?? { kind: 'place' };
  switch (rule.kind) {
    case 'place':
      return intakeAtPoint(context, { location: request.location, categoryCode: request.categoryCode });
    case 'division':
      return intakeAtDivision(context.em, {
        jurisdiction: context.viewer.jurisdiction,
        definition,
        rule,
        divisionCode: request.divisionCode,
        denied: request.denied,
      });
    case 'parent':
      return intakeAtParent(context, {
        definition,
        entryName: request.entry,
        entry,
        parentCaseId: request.parentCaseId,
      });
    default:
      return assertNever(rule);
  }
}

function entryOf({ process, entry }: OpenRequest) {
  const definition = resolveDefinition(process);
  if (definition === null) throw new DomainError('UNKNOWN_PROCESS');
  const found = definition.entries[entry];
  if (found === undefined) throw new DomainError('UNKNOWN_ACTION', { entry });
  return { definition, entry: found };
}
