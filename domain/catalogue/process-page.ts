/** One page of the catalogue: a process in the words of its definition, Chinese and English. */
import { basisLabel } from '../processes/basis-labels.ts';
import type { ActionDefinition, ClockDefinition, ProcessDefinition } from '../processes/define.ts';
import { table } from './markdown.ts';
import { stateDiagram } from './state-diagram.ts';
import { actorWords, clockKindWords, familyNames, levelNames, limitWords, pair } from './words.ts';

export type DepartmentName = (type: string) => string;

export function processPage(definition: ProcessDefinition, nameOf: DepartmentName): string {
  const { id, version, title, family, matter } = definition;
  return [
    `# ${pair(title)}`,
    `\`${id}@${version}\` · ${pair(familyNames[family])}`,
    ...(matter === undefined
      ? []
      : [
          pair(matter.summary),
          table(
            ['', ''],
            [
              ['牵头部门 / Lead', nameOf(matter.lead)],
              ['层级 / Levels', matter.levels.map((level) => pair(levelNames[level])).join('、')],
            ],
          ),
        ]),
    '## 流程 / States',
    stateDiagram(definition),
    statesTable(definition),
    '## 发起 / Entries',
    entriesTable(definition),
    '## 办理 / Actions',
    actionsTable(definition),
    '## 时限 / Clocks',
    clocksTable(definition),
  ].join('\n\n');
}

function statesTable({ states }: ProcessDefinition): string {
  return table(
    ['状态 / State', '名称 / Name', '等待 / Waits for'],
    Object.entries(states).map(([name, { label, queue }]) => [
      `\`${name}\``,
      pair(label),
      queue === undefined ? '' : actorWords(queue),
    ]),
  );
}

function entriesTable({ entries }: ProcessDefinition): string {
  return table(
    ['方式 / Entry', '由谁 / By', '表单 / Form', '依据 / Basis'],
    Object.values(entries).map(({ label, by, form, basis }) => [
      pair(label),
      by.map(actorWords).join('；'),
      `\`${form}\``,
      basisWords(basis),
    ]),
  );
}

function actionsTable({ actions }: ProcessDefinition): string {
  return table(
    ['操作 / Action', '由谁 / By', '转至 / To', '表单、文书 / Form, papers', '依据 / Basis'],
    Object.values(actions).map((action) => [
      pair(action.label),
      action.by.map(actorWords).join('；'),
      `\`${action.to}\``,
      papersOf(action),
      basisWords(action.basis),
    ]),
  );
}

function papersOf({ form, issues = [] }: ActionDefinition): string {
  return [...(form === undefined ? [] : [form]), ...issues.map(({ document }) => `→ ${document}`)]
    .map((paper) => `\`${paper}\``)
    .join(' ');
}

function clocksTable(definition: ProcessDefinition): string {
  return table(
    ['时限 / Clock', '性质 / Kind', '期限 / Limit', '不计时 / Pauses', '期满 / At the end', '依据 / Basis'],
    Object.values(definition.clocks).map((clock) => [
      pair(clock.label),
      clockKindWords(clock),
      limitWords(clock.limit),
      pausesOf(definition, clock),
      clock.ladder.map(({ key, effect, action }) => `\`${key}\` ${action ?? effect}`).join('；'),
      basisWords(clock.basis),
    ]),
  );
}

function pausesOf({ states }: ProcessDefinition, { pausesIn = [] }: ClockDefinition): string {
  return pausesIn
    .map(({ states: paused, basis }) => {
      const names = paused.map((state) => states[state]?.label.zh ?? state).join('、');
      return `${names}（${basis}）`;
    })
    .join('；');
}

function basisWords(basis: string | undefined): string {
  const label = basisLabel(basis);
  return label === null ? '' : pair(label);
}
