/** Petitions, applications and projects for the workflow tests: the offices that take them, their people, their steps. */
import { randomUUID } from 'node:crypto';
import type { ActCommand, OpenCommand, SubmissionFact } from '#domain/case/commands.ts';
import type { SubmissionId, UnitId } from '#domain/ids.ts';
import type { Actor, Level, UnitRef } from '#domain/organisation.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { latestDefinition } from '#domain/processes/registry.ts';
import { idOf, move, person, report } from './case-cast.ts';

const department = (name: string, level: Level): UnitRef => ({
  id: idOf(`unit-${level}-${name}`) as UnitId,
  level,
  kind: 'department',
});

/** Whoever takes the matter, and the office above. */
export const office = department('office', 'county');
export const officeAbove = department('office', 'city');
/** Whom it is sent to. */
export const bureau = department('bureau', 'county');
export const party: Actor = { kind: 'party' };

export const clerk = person('acceptor', office);
export const worker = person('handler', office);
export const leader = person('unitLeader', office);
export const bureauClerk = person('acceptor', bureau);
export const bureauWorker = person('handler', bureau);
export const bureauLeader = person('unitLeader', bureau);
export const clerkAbove = person('acceptor', officeAbove);
export const workerAbove = person('handler', officeAbove);
export const leaderAbove = person('unitLeader', officeAbove);

type Fields = SubmissionFact['fields'];

export function processOf(id: string): ProcessDefinition {
  const definition = latestDefinition(id);
  if (definition === null) throw new Error(`no process ${id}`);
  return definition;
}

const submission = (form: string, fields: Fields): SubmissionFact => ({
  id: randomUUID() as SubmissionId,
  form,
  fields,
});

/** Handed in at the counter of the office, by the first entry of the process. */
export function matter(process: string, fields: Fields = {}, change: Partial<OpenCommand> = {}): OpenCommand {
  const definition = processOf(process);
  const [entry, { form }] = Object.entries(definition.entries)[0]!;
  return report({
    actor: clerk,
    process,
    version: definition.version,
    entry,
    category: { code: process, limit: null },
    owner: office,
    site: null,
    submission: submission(form, fields),
    ...change,
  });
}

/** A step of the process with its form and reason. */
export function step(
  process: string,
  actor: Actor,
  action: string,
  { fields = {}, ...change }: Partial<ActCommand> & { readonly fields?: Fields } = {},
): ActCommand {
  const { form, reason } = processOf(process).actions[action] ?? {};
  return move(action, actor, {
    ...(form !== undefined && { submission: submission(form, fields) }),
    ...(reason === 'required' && { reason: '情况属实' }),
    ...change,
  });
}
