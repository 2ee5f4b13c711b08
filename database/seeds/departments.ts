/** Types of responsible departments (责任单位) that every county and the city have. */
import type { Label } from '#domain/labels.ts';
import type { Level } from '#domain/organisation.ts';

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
  industry: { zh: '工业和信息化局', en: 'Industry and Information Technology Bureau' },
  'development-reform': { zh: '发展和改革委员会', en: 'Development and Reform Commission' },
  finance: { zh: '财政局', en: 'Finance Bureau' },
  data: { zh: '数据管理局', en: 'Data Bureau' },
  education: { zh: '教育局', en: 'Education Bureau' },
  health: { zh: '卫生健康委员会', en: 'Health Commission' },
  'civil-affairs': { zh: '民政局', en: 'Civil Affairs Bureau' },
  'culture-tourism': { zh: '文化广电和旅游局', en: 'Culture, Broadcasting and Tourism Bureau' },
  'natural-resources': { zh: '自然资源和规划局', en: 'Natural Resources and Planning Bureau' },
  'public-security': { zh: '公安局', en: 'Public Security Bureau' },
  agriculture: { zh: '农业农村局', en: 'Agriculture and Rural Affairs Bureau' },
  'market-regulation': { zh: '市场监督管理局', en: 'Market Regulation Bureau' },
  commerce: { zh: '商务局', en: 'Commerce Bureau' },
  science: { zh: '科学技术局', en: 'Science and Technology Bureau' },
  communications: { zh: '通信管理办公室', en: 'Communications Office' },
  'political-legal': { zh: '政法委员会', en: 'Political and Legal Affairs Commission' },
  petitions: { zh: '信访局', en: 'Petitions Bureau' },
  hotline: { zh: '12345热线中心', en: '12345 Hotline Centre' },
  'service-centre': { zh: '行政服务中心管委会', en: 'Administrative Service Centre' },
  government: { zh: '人民政府办公室', en: 'Government Office' },
  transport: { zh: '交通运输局', en: 'Transport Bureau' },
  'expert-committee': { zh: '智慧城市建设专家咨询委员会', en: 'Smart City Expert Committee' },
} as const satisfies Record<string, Label>;

export type DepartmentType = keyof typeof departmentTypes;

export const isDepartmentType = (text: string): text is DepartmentType => Object.hasOwn(departmentTypes, text);

export const departmentTypeCodes = Object.keys(departmentTypes).filter(isDepartmentType);

/** Bodies that only the city has. */
const cityOnly: readonly DepartmentType[] = ['expert-committee'];

/** Villages and towns have none: their centres handle what they can. */
export function departmentTypesAt(level: Level): readonly DepartmentType[] {
  if (level === 'city') return departmentTypeCodes;
  return level === 'county' ? departmentTypeCodes.filter((type) => !cityOnly.includes(type)) : [];
}
