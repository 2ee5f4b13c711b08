/** Complaints and requests of the special projects, as data (limits by the rules named, practice in brackets). */
import type { ProcessDefinition } from '../define.ts';
import { complaintProcess, type ComplaintType } from './complaint-process.ts';

const wd = (value: number) => ({ value, unit: 'workingDays' }) as const;
const days = (value: number) => ({ value, unit: 'calendarDays' }) as const;

const types: readonly ComplaintType[] = [
  {
    id: 'petition.medical-dispute',
    title: { zh: '医疗纠纷调解', en: 'Medical dispute' },
    numberPrefix: 'YJ',
    form: 'petition-medical-dispute@1',
    way: 'mediation',
    accept: { limit: wd(5), basis: '医疗纠纷预防和处理条例' },
    handle: { limit: wd(30), basis: '医疗纠纷预防和处理条例' },
    lead: 'health',
    levels: ['county', 'city'],
    projects: [7],
    summary: {
      zh: '医患双方发生争议，申请行政调解；五个工作日内决定是否受理，三十个工作日内完成调解。',
      en: 'A dispute between patient and hospital: accepted within five working days, mediated within thirty.',
    },
  },
  {
    id: 'petition.tourism-complaint',
    title: { zh: '旅游投诉', en: 'Tourism complaint' },
    numberPrefix: 'LT',
    form: 'petition-tourism-complaint@1',
    way: 'mediation',
    accept: { limit: wd(5), basis: '旅游投诉处理办法' },
    handle: { limit: days(60), basis: '旅游投诉处理办法' },
    lead: 'culture-tourism',
    levels: ['county', 'city'],
    projects: [10],
    summary: {
      zh: '对旅行社、景区、导游等的投诉；五个工作日内决定是否受理，六十日内作出处理。',
      en: 'A complaint about an agency, a sight or a guide: accepted within five working days, dealt with within sixty days.',
    },
  },
  {
    id: 'petition.consumer-complaint',
    title: { zh: '网络交易消费投诉', en: 'Online consumer complaint' },
    numberPrefix: 'XT',
    form: 'petition-consumer-complaint@1',
    way: 'mediation',
    accept: { limit: wd(7), basis: '市场监督管理投诉举报处理暂行办法 §14' },
    handle: { limit: days(45), basis: '市场监督管理投诉举报处理暂行办法 §21' },
    lead: 'commerce',
    levels: ['county', 'city'],
    projects: [18],
    summary: {
      zh: '网络购物的商品、服务争议；七个工作日内决定是否受理，四十五日内调解。',
      en: 'A dispute about goods or services bought online: accepted within seven working days, mediated within 45 days.',
    },
  },
  {
    id: 'petition.root-seeking',
    title: { zh: '寻根谒祖服务', en: 'Search for ancestral roots' },
    numberPrefix: 'XG',
    form: 'petition-root-seeking@1',
    way: 'service',
    accept: { limit: wd(5), basis: '[practice]' },
    handle: { limit: wd(15), basis: '[practice]' },
    extension: { limit: wd(15), basis: '[practice]' },
    lead: 'culture-tourism',
    levels: ['county', 'city'],
    projects: [9],
    summary: {
      zh: '海外侨胞、台港澳同胞查询祖籍、族谱；十五个工作日内答复。',
      en: 'Overseas families ask for their place of origin and family register: answered within fifteen working days.',
    },
  },
];

export const complaints: readonly ProcessDefinition[] = types.map(complaintProcess);
