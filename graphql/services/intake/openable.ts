/** What a person may open: by a post he holds in a unit that is competent for the matter, and about another case only where that case stands in such a relation. */
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import { DomainError } from '#domain/errors.ts';
import { NOBODY } from '#domain/ids.ts';
import type { EntryDefinition, ProcessDefinition } from '#domain/processes/define.ts';
import { listLatestDefinitions } from '#domain/processes/registry.ts';
import { isCompetent } from '#domain/routing/competence.ts';
import type { SignedInContext } from '../../context.ts';
import type { Viewer } from '../../viewer.ts';
import { intakeAtParent, isAbout, placeOfChild } from './at-parent.ts';
import { licenceProblem } from './licence-of-parent.ts';

export interface OpenableChild {
  readonly definition: ProcessDefinition;
  readonly entryName: string;
  readonly entry: EntryDefinition;
}

type Refused = 'NOT_YOUR_POST' | 'NOT_COMPETENT';

function refusalOf({ holdings }: Viewer, definition: ProcessDefinition, { by }: EntryDefinition): Refused | null {
  const held = holdings.filter(({ post }) => by.includes(post));
  if (held.length === 0) return 'NOT_YOUR_POST';
  return held.some(({ unit }) => isCompetent(definition, unit)) ? null : 'NOT_COMPETENT';
}

export function isOpenableBy(viewer: Viewer, definition: ProcessDefinition, entry: EntryDefinition): boolean {
  return refusalOf(viewer, definition, entry) === null;
}

/** What a citizen may hand in himself is another list; here he is nobody with no posts. */
export function assertOpenable(viewer: Viewer, definition: ProcessDefinition, entry: EntryDefinition): void {
  if (viewer.userId === NOBODY) return;
  const refusal = refusalOf(viewer, definition, entry);
  if (refusal !== null) throw new DomainError(refusal);
}

/** By whatever entry: whoever may ask who has raised such a matter before. */
export function assertRegisters(viewer: Viewer, definition: ProcessDefinition): void {
  const refusals = Object.values(definition.entries).map((entry) => refusalOf(viewer, definition, entry));
  if (refusals.includes(null)) return;
  throw new DomainError(refusals.includes('NOT_COMPETENT') ? 'NOT_COMPETENT' : 'NOT_YOUR_POST');
}

/** Matters that stand by themselves and that the viewer may open; those of his own departments first. */
export function openableMatters(viewer: Viewer): readonly ProcessDefinition[] {
  const types = new Set(viewer.holdings.map(({ unit }) => unit.departmentType));
  const isOwn = ({ intake }: ProcessDefinition): boolean => intake?.kind === 'division' && types.has(intake.department);
  return listLatestDefinitions()
    .filter((definition) => {
      const alone = Object.values(definition.entries).filter(({ childOf }) => childOf === undefined);
      return definition.intake?.kind !== 'parent' && alone.some((entry) => isOpenableBy(viewer, definition, entry));
    })
    .toSorted((left, right) => Number(isOwn(right)) - Number(isOwn(left)));
}

/** What may be opened about a case by hand, by this very person. */
export async function openableChildren(context: SignedInContext, row: CaseFile): Promise<readonly OpenableChild[]> {
  const candidates = listLatestDefinitions()
    .filter(({ intake }) => intake?.kind === 'parent')
    .flatMap((definition) =>
      Object.entries(definition.entries).map(([entryName, entry]) => ({ definition, entryName, entry })),
    )
    .filter(
      ({ definition, entryName, entry }) =>
        isAbout(entry, row) &&
        // What an action of the case opens, in its own time (复查 after the answer), is offered as that action.
        placeOfChild(row, definition, entryName) === null &&
        isOpenableBy(context.viewer, definition, entry),
    );
  const found = await Promise.all(
    candidates.map(async (candidate) => {
      try {
        await intakeAtParent(context, { ...candidate, parentCaseId: row.id });
        await licenceProblem(context, candidate.definition, row.id, null);
        return [candidate];
      } catch (error) {
        if (error instanceof DomainError) return [];
        throw error;
      }
    }),
  );
  return found.flat();
}
