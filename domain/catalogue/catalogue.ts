/**
 * The catalogue of case types, printed from the definitions: an index by special project and by family, and a page for
 * every process. A test compares it with what is committed.
 */
import type { ProcessDefinition } from '../processes/define.ts';
import { table } from './markdown.ts';
import { type DepartmentName, processPage } from './process-page.ts';
import { servedBy } from './served-by.ts';
import { specialProjects } from './special-projects.ts';
import { familyNames, levelNames, limitWords, pair } from './words.ts';

const NOTE =
  '<!-- Printed from the definitions by `npm run catalogue:print`; a test compares. Change the definitions, not this. -->';

/** File name under docs/ → text. */
export function catalogueFiles(
  definitions: readonly ProcessDefinition[],
  nameOf: DepartmentName,
): ReadonlyMap<string, string> {
  const pages = definitions.map(
    (definition) => [pagePath(definition), `${NOTE}\n\n${processPage(definition, nameOf)}\n`] as const,
  );
  return new Map([['catalogue.md', indexPage(definitions, nameOf)], ...pages]);
}

const pagePath = ({ id }: ProcessDefinition): string => `catalogue/${id}.md`;
const linkTo = (definition: ProcessDefinition): string =>
  `[${pair(definition.title)}](${pagePath(definition)}) \`${definition.id}@${definition.version}\``;

function indexPage(definitions: readonly ProcessDefinition[], nameOf: DepartmentName): string {
  const served = specialProjects.filter((project) => servedBy(project, definitions).length > 0).length;
  return `${[
    NOTE,
    '# 事项目录 / Catalogue of case types',
    `22 个重点专项中 ${served} 个已有可办理的事项类型。 / ${served} of the 22 special projects have case types that work.`,
    '## 重点专项 / Special projects',
    table(
      ['#', '专项 / Project', '牵头单位（2016）/ Lead of 2016', '事项类型 / Case types'],
      specialProjects.map((project) => [
        String(project.row),
        pair(project.title),
        project.lead,
        servedBy(project, definitions).map(linkTo).join('<br>'),
      ]),
    ),
    '## 全部事项 / All case types',
    table(
      ['事项 / Case type', '类别 / Family', '牵头部门 / Lead', '层级 / Levels', '时限 / Deadlines'],
      definitions.map((definition) => [
        linkTo(definition),
        pair(familyNames[definition.family]),
        definition.matter === undefined ? '' : nameOf(definition.matter.lead),
        (definition.matter?.levels ?? []).map((level) => pair(levelNames[level])).join('、'),
        deadlinesOf(definition),
      ]),
    ),
  ].join('\n\n')}\n`;
}

function deadlinesOf({ clocks }: ProcessDefinition): string {
  return Object.values(clocks)
    .filter(({ kind }) => kind === 'statutory' || kind === 'promised')
    .map(({ label, limit }) => `${label.zh} ${limitWords(limit)}`)
    .join('<br>');
}
