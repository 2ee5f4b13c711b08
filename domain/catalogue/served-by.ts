/** Which case types serve a special project. */
import type { ProcessDefinition } from '../processes/define.ts';
import type { SpecialProject } from './special-projects.ts';

export function servedBy(
  { row, alsoServedBy = [] }: SpecialProject,
  definitions: readonly ProcessDefinition[],
): readonly ProcessDefinition[] {
  return definitions.filter(({ id, matter }) => alsoServedBy.includes(id) || matter?.projects.includes(row) === true);
}
