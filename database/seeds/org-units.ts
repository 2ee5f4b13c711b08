/** Units of Quanzhou: a grid centre for every division and, in each county and in the city, every type of department. */
import type { Label } from '#domain/labels.ts';
import type { UnitId } from '#domain/ids.ts';
import type { Level, UnitKind } from '#domain/organisation.ts';
import { romanise } from './romanise.ts';
import { type DepartmentType, departmentTypes, departmentTypesAt } from './departments.ts';
import type { DivisionRow } from './divisions.ts';
import { namedUuid } from '#platform/named-uuid.ts';

export interface UnitRow {
  readonly id: UnitId;
  readonly code: string;
  readonly name: Label;
  readonly level: Level;
  readonly kind: UnitKind;
  readonly departmentType: DepartmentType | null;
  readonly divisionCode: string;
  readonly superiorId: UnitId | null;
  /** Of an abolished unit. */
  readonly validTo?: Date;
}

export const centreCode = (divisionCode: string): string => `centre-${divisionCode}`;
export const departmentCode = (type: DepartmentType, divisionCode: string): string => `${type}-${divisionCode}`;
export const unitIdOf = (code: string): UnitId => namedUuid(`unit:${code}`) as UnitId;

/** English names of the city and its counties, as they are used; towns and villages are romanised. */
const divisionNamesEn: Readonly<Record<string, string>> = {
  '350500': 'Quanzhou',
  '350502': 'Licheng District',
  '350503': 'Fengze District',
  '350504': 'Luojiang District',
  '350505': 'Quangang District',
  '350521': "Hui'an County",
  '350524': 'Anxi County',
  '350525': 'Yongchun County',
  '350526': 'Dehua County',
  '350581': 'Shishi City',
  '350582': 'Jinjiang City',
  '350583': "Nan'an City",
};

export const divisionNameEn = ({ code, name }: Pick<DivisionRow, 'code' | 'name'>): string =>
  divisionNamesEn[code] ?? romanise(name);

const centreNames: Readonly<Record<Level, Label>> = {
  village: { zh: '网格站', en: 'Grid Station' },
  town: { zh: '网格中心', en: 'Grid Centre' },
  county: { zh: '网格中心', en: 'Grid Centre' },
  city: { zh: '网格指挥中心', en: 'Grid Command Centre' },
};

function centreOf({ code, name, level, parentCode }: DivisionRow): UnitRow {
  const words = centreNames[level];
  return {
    id: unitIdOf(centreCode(code)),
    code: centreCode(code),
    name: { zh: `${name}${words.zh}`, en: `${divisionNameEn({ code, name })} ${words.en}` },
    level,
    kind: 'centre',
    departmentType: null,
    divisionCode: code,
    superiorId: parentCode === null ? null : unitIdOf(centreCode(parentCode)),
  };
}

/** A department's superior is the one of the same trade above it, not the grid centre: that only coordinates. */
function departmentOf({ code, name, level, parentCode }: DivisionRow, type: DepartmentType): UnitRow {
  const words = departmentTypes[type];
  // The traffic police of a county are a 大队, those of the city a 支队.
  const zh = level === 'city' ? words.zh.replace('大队', '支队') : words.zh;
  return {
    id: unitIdOf(departmentCode(type, code)),
    code: departmentCode(type, code),
    name: { zh: `${name}${zh}`, en: `${divisionNameEn({ code, name })} ${words.en}` },
    level,
    kind: 'department',
    departmentType: type,
    divisionCode: code,
    superiorId: parentCode === null ? null : unitIdOf(departmentCode(type, parentCode)),
  };
}

/** Superiors come before their subordinates. */
export function planUnits(divisions: readonly DivisionRow[]): readonly UnitRow[] {
  return divisions.flatMap((division) => [
    centreOf(division),
    ...departmentTypesAt(division.level).map((type) => departmentOf(division, type)),
  ]);
}
