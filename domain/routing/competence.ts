/**
 * Who may register a matter of a division at its counter: the department that takes or leads it, and the offices that
 * stand open for its whole family. Where the case then goes is another question (assign.ts and the intake rule).
 */
import type { Level, UnitKind } from '../organisation.ts';
import type { Family, ProcessDefinition } from '../processes/define.ts';

interface CounterUnit {
  readonly level: Level;
  readonly kind: UnitKind;
  readonly departmentType?: string | null;
}

interface OpenDoors {
  /** Types of department. */
  readonly windows: readonly string[];
  /** Levels whose grid centres have a counter (便民服务中心, 代办). */
  readonly centres: readonly Level[];
}

const doors: Readonly<Record<Family, OpenDoors>> = {
  // One window for all departments, 行政许可法 §26; agents in towns and villages, 滨州市社会治理网格化服务管理条例 §3.
  approval: { windows: ['service-centre'], centres: ['village', 'town'] },
  // 一号对外，国办发〔2020〕53号；矛盾纠纷 are taken up at every level of the grid.
  petition: { windows: ['petitions', 'hotline'], centres: ['village', 'town', 'county', 'city'] },
  project: { windows: [], centres: [] },
  incident: { windows: [], centres: [] },
  coordination: { windows: [], centres: [] },
};

/** Reports from a place are anybody's, by post alone; whose the parent is decides over a case about another. */
export function isCompetent(definition: ProcessDefinition, unit: CounterUnit): boolean {
  const { intake, matter, family } = definition;
  if (intake?.kind !== 'division') return true;
  const { windows, centres } = doors[family];
  if (unit.kind === 'centre') return centres.includes(unit.level);
  const own = [intake.department, matter?.lead, ...windows];
  return own.includes(unit.departmentType ?? undefined) || isForEveryDepartment(definition);
}

/**
 * Every organ registers the petitions that are brought to it (信访工作条例 §23), and applies for projects as an enterprise
 * does: the unit that builds (建设单位) is a department more often than not.
 */
function isForEveryDepartment({ family, intake, entries }: ProcessDefinition): boolean {
  if (family === 'project') return Object.values(entries).some(({ by }) => by.includes('party'));
  return intake?.kind === 'division' && intake.department === 'petitions';
}
