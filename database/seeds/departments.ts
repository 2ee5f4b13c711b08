/** Types of responsible departments (责任单位) that every county and the city have. */
import type { Label } from '#domain/labels.ts';

/** The name follows that of the county or city. */
export const departmentTypes = {
  'urban-management': { zh: '城市管理局', en: 'Urban Management Bureau' },
  housing: { zh: '住房和城乡建设局', en: 'Housing and Construction Bureau' },
  water: { zh: '水利局', en: 'Water Bureau' },
  'traffic-police': { zh: '公安局交通警察大队', en: 'Traffic Police' },
  gardens: { zh: '园林绿化中心', en: 'Parks and Greenery Centre' },
  environment: { zh: '生态环境局', en: 'Ecology and Environment Bureau' },
  emergency: { zh: '应急管理局', en: 'Emergency Management Bureau' },
  utilities: { zh: '公用事业中心', en: 'Public Utilities Centre' },
} as const satisfies Record<string, Label>;

export type DepartmentType = keyof typeof departmentTypes;

export const isDepartmentType = (text: string): text is DepartmentType => Object.hasOwn(departmentTypes, text);

export const departmentTypeCodes = Object.keys(departmentTypes).filter(isDepartmentType);
