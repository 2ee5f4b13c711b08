/**
 * Departments of the city that the reorganisation of early 2019 abolished, with who took over. Demonstration data: the
 * pairs follow the national reform, the day is one for all, and nobody is seeded into the old units.
 */
import type { UnitId } from '#domain/ids.ts';
import type { Label } from '#domain/labels.ts';
import type { DepartmentType } from './departments.ts';
import { departmentCode, unitIdOf, type UnitRow } from './org-units.ts';
import { QUANZHOU } from './quanzhou.ts';

/** Midnight of 1 February in Quanzhou. */
export const REORGANISED_AT = new Date('2019-01-31T16:00:00Z');
const BASIS = '2019年机构改革（演示数据）';

interface Predecessor {
  /** Beginning of the unit's code, where a department has its type. */
  readonly key: string;
  readonly name: Label;
  readonly successor: DepartmentType;
}

const predecessors: readonly Predecessor[] = [
  {
    key: 'former-economy-informatisation',
    name: { zh: '经济和信息化委员会', en: 'Economy and Informatisation Commission' },
    successor: 'industry',
  },
  {
    key: 'former-health-family-planning',
    name: { zh: '卫生和计划生育委员会', en: 'Health and Family Planning Commission' },
    successor: 'health',
  },
  {
    key: 'former-environmental-protection',
    name: { zh: '环境保护局', en: 'Environmental Protection Bureau' },
    successor: 'environment',
  },
  {
    key: 'former-land-resources',
    name: { zh: '国土资源局', en: 'Land and Resources Bureau' },
    successor: 'natural-resources',
  },
  {
    key: 'former-urban-planning',
    name: { zh: '城乡规划局', en: 'Urban and Rural Planning Bureau' },
    successor: 'natural-resources',
  },
  { key: 'former-tourism', name: { zh: '旅游局', en: 'Tourism Bureau' }, successor: 'culture-tourism' },
  {
    key: 'former-culture',
    name: { zh: '文化广电新闻出版局', en: 'Culture, Broadcasting, Press and Publication Bureau' },
    successor: 'culture-tourism',
  },
  {
    key: 'former-public-order',
    name: { zh: '社会管理综合治理委员会办公室', en: 'Office for the Comprehensive Management of Public Order' },
    successor: 'political-legal',
  },
  {
    key: 'former-industry-commerce',
    name: { zh: '工商行政管理局', en: 'Administration for Industry and Commerce' },
    successor: 'market-regulation',
  },
  {
    key: 'former-quality-supervision',
    name: { zh: '质量技术监督局', en: 'Bureau of Quality and Technical Supervision' },
    successor: 'market-regulation',
  },
  {
    key: 'former-food-drug',
    name: { zh: '食品药品监督管理局', en: 'Food and Drug Administration' },
    successor: 'market-regulation',
  },
  {
    key: 'former-law-enforcement',
    name: { zh: '城市管理行政执法局', en: 'Urban Management Law Enforcement Bureau' },
    successor: 'urban-management',
  },
];

export const predecessorCode = (key: string): string => `${key}-${QUANZHOU}`;

/** Without a type: duty lists and matters name the departments of today. */
export function planPredecessors(): readonly UnitRow[] {
  return predecessors.map(({ key, name }) => ({
    id: unitIdOf(predecessorCode(key)),
    code: predecessorCode(key),
    name: { zh: `泉州市${name.zh}`, en: `Quanzhou ${name.en}` },
    level: 'city',
    kind: 'department',
    departmentType: null,
    divisionCode: QUANZHOU,
    superiorId: null,
    validTo: REORGANISED_AT,
  }));
}

export function planSuccessions(): readonly {
  readonly predecessorId: UnitId;
  readonly successorId: UnitId;
  readonly since: Date;
  readonly basis: string;
}[] {
  return predecessors.map(({ key, successor }) => ({
    predecessorId: unitIdOf(predecessorCode(key)),
    successorId: unitIdOf(departmentCode(successor, QUANZHOU)),
    since: REORGANISED_AT,
    basis: BASIS,
  }));
}
