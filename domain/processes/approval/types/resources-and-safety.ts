/** 资源一张图, 平安城市, 智慧环境, 大数据产业. */
import type { ApprovalType } from '../case-type.ts';

export const propertyRegister: ApprovalType = {
  id: 'approval.property-register',
  title: { zh: '不动产登记', en: 'Registration of real property' },
  summary: {
    zh: '自受理之日起三十个工作日内办结；无争议的一般登记承诺五个工作日。',
    en: 'Within thirty working days of acceptance; plain cases promised in five.',
  },
  projects: [11],
  lead: 'natural-resources',
  levels: ['county', 'city'],
  form: 'approval-property-register@1',
  statutory: { limit: { value: 30, unit: 'workingDays' }, basis: '不动产登记暂行条例 §20' },
  promised: { value: 5, unit: 'workingDays' },
  onTheSpot: '不动产登记暂行条例 §20',
  siteCheck: '不动产登记暂行条例 §19',
  publicity: {
    limit: { value: 15, unit: 'workingDays' },
    basis: '不动产登记暂行条例实施细则 §17',
    pauses: '不动产登记暂行条例实施细则 §17',
  },
  isPublished: false,
  licence: {
    title: { zh: '不动产权证书', en: 'Certificate of real property' },
    typeSerial: '111',
    validYears: null,
  },
};

export const videoFiling: ApprovalType = {
  id: 'approval.video-filing',
  title: { zh: '公共安全视频图像系统备案', en: 'Filing of a camera system' },
  summary: {
    zh: '系统投入使用之日起三十日内备案，材料齐全的当场办结。',
    en: 'To be filed within thirty days of its first use; settled at the window where complete.',
  },
  projects: [14],
  lead: 'public-security',
  levels: ['county', 'city'],
  form: 'approval-video-filing@1',
  statutory: { limit: { value: 20, unit: 'workingDays' }, basis: '公共安全视频图像信息系统管理条例 §14' },
  promised: { value: 3, unit: 'workingDays' },
  onTheSpot: '公共安全视频图像信息系统管理条例 §14',
  siteCheck: '公共安全视频图像信息系统管理条例 §14',
  isPublished: false,
};

export const dischargePermit: ApprovalType = {
  id: 'approval.discharge-permit',
  title: { zh: '排污许可证', en: 'Pollutant discharge permit' },
  summary: {
    zh: '简化管理二十日、重点管理三十日、需现场核查四十五日内决定，有效期五年。',
    en: 'Decided in 20 days (simple), 30 (key) or 45 (with a site check); good for five years.',
  },
  projects: [15],
  lead: 'environment',
  levels: ['county', 'city'],
  form: 'approval-discharge-permit@1',
  statutory: {
    limit: { value: 45, unit: 'workingDays' },
    basis: '排污许可管理条例 §12',
    when: { kind: 'fact', fact: 'apply.management', isOneOf: ['keyWithSiteCheck'] },
  },
  variants: [
    {
      name: 'statutorySimple',
      label: { zh: '简化管理时限', en: 'Limit under simple management' },
      limit: { value: 20, unit: 'workingDays' },
      basis: '排污许可管理条例 §12',
      when: { kind: 'fact', fact: 'apply.management', isOneOf: ['simple'] },
    },
    {
      name: 'statutoryKey',
      label: { zh: '重点管理时限', en: 'Limit under key management' },
      limit: { value: 30, unit: 'workingDays' },
      basis: '排污许可管理条例 §12',
      when: { kind: 'fact', fact: 'apply.management', isOneOf: ['key'] },
    },
  ],
  promised: { value: 15, unit: 'workingDays' },
  tellWithin: { limit: { value: 3, unit: 'workingDays' }, basis: '排污许可管理条例 §10' },
  siteCheck: '排污许可管理条例 §12',
  special: ['test', 'expertReview'],
  publicity: { limit: { value: 5, unit: 'workingDays' }, basis: '排污许可管理办法的信息公开要求' },
  isPublished: true,
  licence: { title: { zh: '排污许可证', en: 'Pollutant discharge permit' }, typeSerial: '115', validYears: 5 },
};

export const environmentalImpact: ApprovalType = {
  id: 'approval.eia',
  title: { zh: '环境影响评价文件审批', en: 'Environmental impact assessment' },
  summary: {
    zh: '自收到报告书之日起六十日内、收到报告表之日起三十日内审批；技术评估不计入时限，公示计入。',
    en: 'Sixty days for a report, thirty for a form; expert review is left out of the time, the display is not.',
  },
  projects: [20],
  lead: 'environment',
  levels: ['county', 'city'],
  form: 'approval-eia@1',
  statutory: {
    limit: { value: 60, unit: 'calendarDays' },
    basis: '环境影响评价法 §22',
    from: 'receipt',
    when: { kind: 'fact', fact: 'apply.documentKind', isOneOf: ['report'] },
  },
  variants: [
    {
      name: 'statutoryForm',
      label: { zh: '报告表审批时限', en: 'Limit for a form' },
      limit: { value: 30, unit: 'calendarDays' },
      basis: '环境影响评价法 §22',
      when: { kind: 'fact', fact: 'apply.documentKind', isOneOf: ['form'] },
    },
  ],
  promised: { value: 20, unit: 'workingDays' },
  promisedAsLaw: { value: 28, unit: 'calendarDays' },
  siteCheck: '行政许可法 §34(3)',
  hearing: true,
  special: ['expertReview'],
  publicity: { limit: { value: 5, unit: 'workingDays' }, basis: '环境影响评价公众参与办法' },
  isPublished: true,
};
