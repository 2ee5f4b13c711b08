/** 智慧文化, 智慧旅游, 软件产业, 智慧农业. */
import type { ApprovalType } from '../case-type.ts';

export const performance: ApprovalType = {
  id: 'approval.performance',
  title: { zh: '营业性演出许可', en: 'Commercial performance' },
  summary: {
    zh: '举办营业性演出，自受理之日起三日内作出决定。',
    en: 'Commercial shows; decided within three days of acceptance.',
  },
  projects: [9],
  lead: 'culture-tourism',
  levels: ['county', 'city'],
  form: 'approval-performance@1',
  statutory: { limit: { value: 3, unit: 'workingDays' }, basis: '营业性演出管理条例 §13' },
  promised: { value: 2, unit: 'workingDays' },
  onTheSpot: '行政许可法 §34(2)',
  special: ['expertReview'],
  isPublished: true,
  licence: { title: { zh: '营业性演出准予许可决定', en: 'Performance licence' }, typeSerial: '109', validYears: 1 },
};

export const travelAgency: ApprovalType = {
  id: 'approval.travel-agency',
  title: { zh: '旅行社业务经营许可', en: 'Travel agency licence' },
  summary: {
    zh: '县级文旅部门初审，市级决定；上级不再要求重复提供材料。',
    en: 'Reviewed by the county, decided by the city, which asks for no material again.',
  },
  projects: [10],
  lead: 'culture-tourism',
  levels: ['county'],
  form: 'approval-travel-agency@1',
  statutory: { limit: { value: 20, unit: 'workingDays' }, basis: '旅行社条例 §7；行政许可法 §42' },
  extension: { limit: { value: 10, unit: 'workingDays' }, basis: '行政许可法 §42' },
  promised: { value: 25, unit: 'workingDays' },
  siteCheck: '行政许可法 §34(3)',
  twoLevel: '行政许可法 §35、§43',
  isPublished: true,
  licence: {
    title: { zh: '旅行社业务经营许可证', en: 'Travel agency licence' },
    typeSerial: '110',
    validYears: null,
  },
};

export const internetCafe: ApprovalType = {
  id: 'approval.internet-cafe',
  title: { zh: '互联网上网服务营业场所许可', en: 'Internet café licence' },
  summary: {
    zh: '筹建二十个工作日、最终审核十五个工作日内决定，实地核查由两名以上人员进行。',
    en: 'Twenty working days for the building stage, fifteen for the final review, with a site check by two.',
  },
  projects: [22],
  lead: 'culture-tourism',
  levels: ['county', 'city'],
  form: 'approval-internet-cafe@1',
  statutory: {
    limit: { value: 20, unit: 'workingDays' },
    basis: '互联网上网服务营业场所管理条例 §11',
    from: 'receipt',
    when: { kind: 'fact', fact: 'apply.stage', isOneOf: ['build'] },
  },
  variants: [
    {
      name: 'statutoryFinal',
      label: { zh: '最终审核时限', en: 'Limit of the final review' },
      limit: { value: 15, unit: 'workingDays' },
      basis: '互联网上网服务营业场所管理条例 §11',
      when: { kind: 'fact', fact: 'apply.stage', isOneOf: ['final'] },
    },
  ],
  promised: { value: 10, unit: 'workingDays' },
  siteCheck: '互联网上网服务营业场所管理条例 §11',
  hearing: true,
  isPublished: true,
  licence: { title: { zh: '网络文化经营许可证', en: 'Internet culture licence' }, typeSerial: '122', validYears: 3 },
};

export const pesticideTrade: ApprovalType = {
  id: 'approval.pesticide-trade',
  title: { zh: '农药经营许可', en: 'Trade in pesticides' },
  summary: {
    zh: '经营农药应当取得许可，自受理之日起二十个工作日内决定，有效期五年。',
    en: 'Trade in pesticides needs a licence; decided within twenty working days, good for five years.',
  },
  projects: [16],
  lead: 'agriculture',
  levels: ['county', 'city'],
  form: 'approval-pesticide-trade@1',
  statutory: { limit: { value: 20, unit: 'workingDays' }, basis: '农药管理条例 §25' },
  extension: { limit: { value: 10, unit: 'workingDays' }, basis: '行政许可法 §42' },
  promised: { value: 10, unit: 'workingDays' },
  commitment: { checkWithin: { value: 60, unit: 'calendarDays' }, basis: '优化营商环境条例 §19' },
  siteCheck: '行政许可法 §34(3)',
  hearing: true,
  isPublished: true,
  licence: { title: { zh: '农药经营许可证', en: 'Pesticide trade licence' }, typeSerial: '116', validYears: 5 },
};
