/** Incident categories with their limits, English names and responsible type of department. */
import type { Limit } from '#domain/clock/types.ts';
import type { Label } from '#domain/labels.ts';
import { type DepartmentType, isDepartmentType } from './departments.ts';
import { parseLimit } from './parse-limit.ts';
import { parseTable, readDataFile } from './read-table.ts';

export interface CategoryRow {
  /** `C-01-04`: kind, class, subclass. */
  readonly code: string;
  readonly kind: 'component' | 'event';
  readonly classCode: string;
  readonly className: string;
  readonly subclassCode: string;
  readonly name: Label;
  readonly limit: Limit;
  readonly department: DepartmentType;
}

const CATEGORIES_FILE = 'incident-categories.tsv';
const DUTIES_FILE = 'category-duties.tsv';
const kinds: Readonly<Record<string, CategoryRow['kind']>> = { C: 'component', E: 'event' };

/** Class names by kind and class code, e.g. `E-03`. */
export const categoryClasses: Readonly<Record<string, Label>> = {
  'C-01': { zh: '公用设施', en: 'Public utilities' },
  'C-02': { zh: '道路交通设施', en: 'Road and traffic facilities' },
  'C-03': { zh: '市容环境设施', en: 'City appearance facilities' },
  'C-04': { zh: '园林绿化设施', en: 'Parks and greenery' },
  'C-05': { zh: '其他部件', en: 'Other components' },
  'E-01': { zh: '市容环境', en: 'City appearance' },
  'E-02': { zh: '宣传广告', en: 'Posters and advertising' },
  'E-03': { zh: '施工管理', en: 'Construction' },
  'E-04': { zh: '街面秩序', en: 'Street order' },
  'E-05': { zh: '突发事件', en: 'Emergencies' },
  'E-06': { zh: '其他事件', en: 'Other events' },
};

interface Duty {
  readonly nameEn: string;
  readonly department: DepartmentType;
}

function parseDuties(text: string): ReadonlyMap<string, Duty> {
  const duties = new Map<string, Duty>();
  for (const { values, where } of parseTable(DUTIES_FILE, text, '\t', ['code', 'name_en', 'department'])) {
    const { code, name_en: nameEn, department } = values;
    if (!isDepartmentType(department)) throw new Error(`${where}: ${department} is no type of department`);
    if (nameEn === '') throw new Error(`${where}: the English name is missing`);
    if (duties.has(code)) throw new Error(`${where}: ${code} occurs twice`);
    duties.set(code, { nameEn, department });
  }
  return duties;
}

const COLUMNS = ['kind', 'class', 'class_name', 'subclass', 'subclass_name', 'first_limit'] as const;

export function parseCategories(text: string, dutiesText: string): readonly CategoryRow[] {
  const duties = parseDuties(dutiesText);
  const seen = new Set<string>();
  const rows = parseTable(CATEGORIES_FILE, text, '\t', COLUMNS).map(({ values, where }): CategoryRow => {
    const classCode = `${values.kind}-${values.class}`;
    const code = `${classCode}-${values.subclass}`;
    const kind = kinds[values.kind];
    const limit = parseLimit(values.first_limit);
    const duty = duties.get(code);
    if (!kind || categoryClasses[classCode]?.zh !== values.class_name) {
      throw new Error(`${where}: ${classCode} ${values.class_name} is no class`);
    }
    if (!/^\d{2}$/.test(values.subclass) || values.subclass_name === '') throw new Error(`${where}: no subclass`);
    if (seen.has(code)) throw new Error(`${where}: ${code} occurs twice`);
    if (!limit) throw new Error(`${where}: ${values.first_limit} is no time limit`);
    if (!duty) throw new Error(`${where}: ${code} has no row in ${DUTIES_FILE}`);
    seen.add(code);
    return {
      code,
      kind,
      classCode: values.class,
      className: values.class_name,
      subclassCode: values.subclass,
      name: { zh: values.subclass_name, en: duty.nameEn },
      limit,
      department: duty.department,
    };
  });
  const stray = [...duties.keys()].find((code) => !seen.has(code));
  if (stray !== undefined) throw new Error(`${DUTIES_FILE}: ${stray} is no category`);
  return rows;
}

export function readCategories(): readonly CategoryRow[] {
  return parseCategories(readDataFile(CATEGORIES_FILE), readDataFile(DUTIES_FILE));
}
