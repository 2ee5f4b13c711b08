/** 智慧政务, 大数据平台, 智慧教育, 智慧医疗, 智慧养老. */
import type { ApprovalType } from '../case-type.ts';

export const genericLicence: ApprovalType = {
  id: 'approval.generic-licence',
  title: { zh: '一般行政许可', en: 'Administrative licence' },
  summary: {
    zh: '政务服务大厅综合窗口受理的行政许可：当场能办的当场办，可以由村（社区）代办，也可以告知承诺。',
    en: 'Licences at the general window: on the spot where possible, through the village agent, or on a commitment.',
  },
  projects: [5],
  lead: 'service-centre',
  levels: ['county', 'city'],
  form: 'approval-generic-licence@1',
  statutory: { limit: { value: 20, unit: 'workingDays' }, basis: '行政许可法 §42' },
  extension: { limit: { value: 10, unit: 'workingDays' }, basis: '行政许可法 §42' },
  promised: { value: 10, unit: 'workingDays' },
  onTheSpot: '行政许可法 §34(2)',
  commitment: {
    checkWithin: { value: 60, unit: 'calendarDays' },
    basis: '优化营商环境条例 §19',
  },
  siteCheck: '行政许可法 §34(3)',
  hearing: true,
  special: ['tender', 'auction', 'examination', 'test', 'quarantine', 'appraisal', 'expertReview'],
  publicity: { limit: { value: 5, unit: 'workingDays' }, basis: '办事指南公布的公示要求' },
  isPublished: true,
  licence: { title: { zh: '行政许可证', en: 'Administrative licence' }, typeSerial: '105', validYears: 3 },
  byVillageAgent: true,
};

export const dataSharingRequest: ApprovalType = {
  id: 'approval.data-sharing-request',
  title: { zh: '政务数据共享申请', en: 'Request to share government data' },
  summary: {
    zh: '部门申请使用其他部门的政务数据：两个工作日内审核，五个工作日内答复。',
    en: 'A department asks for data of another: checked within two working days, answered within five.',
  },
  projects: [3],
  lead: 'data',
  levels: ['county', 'city'],
  form: 'approval-data-sharing@1',
  statutory: { limit: { value: 10, unit: 'workingDays' }, basis: '政务数据共享条例（国务院令第809号）' },
  promised: { value: 7, unit: 'workingDays' },
  onTheSpot: '政务数据共享条例（国务院令第809号）',
  joint: {
    departments: ['data', 'development-reform'],
    send: { limit: { value: 2, unit: 'workingDays' }, basis: '[practice]' },
    reply: { limit: { value: 5, unit: 'workingDays' }, basis: '[practice]' },
    basis: '政务数据共享条例（国务院令第809号）',
  },
  isPublished: false,
};

export const schoolBus: ApprovalType = {
  id: 'approval.school-bus',
  title: { zh: '校车使用许可', en: 'School-bus permit' },
  summary: {
    zh: '教育、公安交管、交通运输部门并联审查，报本级人民政府决定。',
    en: 'Education, traffic police and transport examine in parallel; the people’s government decides.',
  },
  projects: [6],
  lead: 'education',
  levels: ['county', 'city'],
  form: 'approval-school-bus@1',
  statutory: { limit: { value: 20, unit: 'workingDays' }, basis: '行政许可法 §42' },
  extension: { limit: { value: 10, unit: 'workingDays' }, basis: '行政许可法 §42' },
  promised: { value: 11, unit: 'workingDays' },
  siteCheck: '行政许可法 §34(3)',
  special: ['test'],
  joint: {
    departments: ['education', 'traffic-police', 'transport'],
    send: { limit: { value: 3, unit: 'workingDays' }, basis: '校车安全管理条例 §15' },
    reply: { limit: { value: 3, unit: 'workingDays' }, basis: '校车安全管理条例 §15' },
    conclude: { limit: { value: 5, unit: 'workingDays' }, basis: '校车安全管理条例 §15' },
    basis: '校车安全管理条例 §15',
  },
  decidedByGovernment: '校车安全管理条例 §15',
  isPublished: true,
  licence: { title: { zh: '校车标牌', en: 'School-bus permit' }, typeSerial: '106', validYears: 1 },
};

export const recordShareConsent: ApprovalType = {
  id: 'approval.record-share-consent',
  title: { zh: '跨机构调阅病历影像授权', en: 'Access to records of another hospital' },
  summary: {
    zh: '经患者单独同意，跨医疗机构调阅病历和影像；抢救紧急调阅当场放行、事后审查。',
    en: 'With the patient’s separate consent; in an emergency at once, reviewed afterwards.',
  },
  projects: [7],
  lead: 'health',
  levels: ['county', 'city'],
  form: 'approval-record-share@1',
  statutory: { limit: { value: 2, unit: 'workingDays' }, basis: '个人信息保护法 §29' },
  promised: { value: 1, unit: 'workingDays' },
  onTheSpot: '个人信息保护法 §13',
  commitment: { checkWithin: { value: 5, unit: 'workingDays' }, basis: '个人信息保护法 §13' },
  isPublished: false,
};

export const elderAllowance: ApprovalType = {
  id: 'approval.elder-allowance',
  title: { zh: '高龄津贴和养老服务补贴', en: 'Allowance for the elderly' },
  summary: {
    zh: '可以由村（社区）代办；自收到申请之日起三十日内办结，拟发放名单公示。',
    en: 'Also through the village agent; within thirty days of receipt, the list is displayed.',
  },
  projects: [8],
  lead: 'civil-affairs',
  levels: ['county', 'city'],
  form: 'approval-elder-allowance@1',
  statutory: {
    limit: { value: 30, unit: 'calendarDays' },
    basis: '城市居民最低生活保障条例 §8',
    from: 'receipt',
  },
  promised: { value: 15, unit: 'workingDays' },
  commitment: { checkWithin: { value: 60, unit: 'calendarDays' }, basis: '优化营商环境条例 §19' },
  siteCheck: '城市居民最低生活保障条例 §7',
  publicity: { limit: { value: 5, unit: 'workingDays' }, basis: '城市居民最低生活保障条例 §9' },
  isPublished: false,
  byVillageAgent: true,
};
