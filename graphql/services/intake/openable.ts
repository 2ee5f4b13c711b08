/** What a person may open: by the posts he holds, and about another case only where that case stands in such a relation. */
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import { DomainError } from '#domain/errors.ts';
import type { EntryDefinition, ProcessDefinition } from '#domain/processes/define.ts';
import { listLatestDefinitions } from '#domain/processes/registry.ts';
import type { SignedInContext } from '../../context.ts';
import type { Viewer } from '../../viewer.ts';
import { intakeAtParent, isAbout } from './at-parent.ts';
import { licenceProblem } from './licence-of-parent.ts';

export interface OpenableChild {
  readonly definition: ProcessDefinition;
  readonly entryName: string;
  readonly entry: EntryDefinition;
}

export function isOpenableBy({ holdings }: Viewer, { by }: Pick<EntryDefinition, 'by'>): boolean {
  return holdings.some(({ post }) => by.includes(post));
}

/** Matters that stand by themselves and that the viewer's posts open; those of his own departments first. */
export function openableMatters(viewer: Viewer, types: ReadonlySet<string>): readonly ProcessDefinition[] {
  const isOwn = ({ intake }: ProcessDefinition): boolean => intake?.kind === 'division' && types.has(intake.department);
  return listLatestDefinitions()
    .filter(({ intake, entries }) => {
      const alone = Object.values(entries).filter(({ childOf }) => childOf === undefined);
      return intake?.kind !== 'parent' && alone.some((entry) => isOpenableBy(viewer, entry));
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
    .filter(({ entry }) => isAbout(entry, row) && isOpenableBy(context.viewer, entry));
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
