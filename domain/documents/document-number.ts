/** 文号: short name of the place, of the office, word of the kind, year, serial: 泉信受告〔2026〕12号. */
import type { LocalDate } from '../ids.ts';
import { type DocumentKind, kindDefinition } from './kinds.ts';

/** One character an office is known by; a grid centre and types without one of their own are 网. */
const offices: Readonly<Record<string, string>> = {
  'urban-management': '城',
  housing: '建',
  water: '水',
  'traffic-police': '交',
  gardens: '园',
  environment: '环',
  emergency: '应',
  utilities: '用',
  industry: '工信',
  'development-reform': '发改',
  finance: '财',
  data: '数',
  education: '教',
  health: '卫',
  'civil-affairs': '民',
  'culture-tourism': '文旅',
  'natural-resources': '资规',
  'public-security': '公',
  agriculture: '农',
  'market-regulation': '市监',
  commerce: '商',
  science: '科',
  communications: '通',
  'political-legal': '综治',
  petitions: '信',
  hotline: '热',
  'service-centre': '审',
  government: '政',
  'expert-committee': '专',
};

export interface NumberParts {
  /** Names from the city down to the unit's own division: 泉州市, 鲤城区. */
  readonly divisionNames: readonly string[];
  readonly departmentType: string | null;
  readonly kind: DocumentKind;
  readonly date: LocalDate;
  readonly serial: number;
}

/** 泉鲤信: one character for each of the places, then the office. */
export function officeWord(divisionNames: readonly string[], departmentType: string | null): string {
  const places = divisionNames.map((name) => name.slice(0, 1)).join('');
  return `${places}${offices[departmentType ?? ''] ?? '网'}`;
}

export function makeDocumentNumber({ divisionNames, departmentType, kind, date, serial }: NumberParts): string {
  const word = `${officeWord(divisionNames, departmentType)}${kindDefinition(kind).word}`;
  return `${word}〔${date.slice(0, 4)}〕${serial}号`;
}
