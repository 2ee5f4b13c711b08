/** 泛在网络, 智能交通, 云计算: roads dug up and occupied, telecommunication services. */
import type { ApprovalType } from '../case-type.ts';

export const roadExcavationTelecom: ApprovalType = {
  id: 'approval.road-excavation-telecom',
  title: { zh: '通信管线挖掘城市道路', en: 'Road digging for telecom lines' },
  summary: {
    zh: '敷设光缆、通信管道需要挖掘城市道路的，一次申请，通信、市政、交警并联出具意见。',
    en: 'One application to dig up a road for telecom lines; telecom, road and traffic authorities answer in parallel.',
  },
  projects: [1],
  lead: 'communications',
  levels: ['county', 'city'],
  form: 'approval-road-excavation@1',
  statutory: { limit: { value: 45, unit: 'workingDays' }, basis: '行政许可法 §26、§42(2)' },
  extension: { limit: { value: 15, unit: 'workingDays' }, basis: '行政许可法 §42(2)', governmentHead: true },
  promised: { value: 15, unit: 'workingDays' },
  siteCheck: '行政许可法 §34(3)',
  special: ['expertReview', 'test'],
  joint: {
    departments: ['communications', 'urban-management', 'traffic-police'],
    reply: { limit: { value: 20, unit: 'workingDays' }, basis: '行政许可法 §42' },
    basis: '城市道路管理条例 §33；行政许可法 §26',
  },
  isPublished: true,
  licence: {
    title: { zh: '城市道路挖掘许可证', en: 'Road excavation permit' },
    typeSerial: '101',
    validYears: 1,
  },
};

export const roadOccupation: ApprovalType = {
  id: 'approval.road-occupation',
  title: { zh: '占用道路许可', en: 'Occupation of a road' },
  summary: {
    zh: '因施工、活动需要临时占用道路的，由公安交管部门许可。',
    en: 'Temporary use of a road for works or events, permitted by the traffic police.',
  },
  projects: [13],
  lead: 'traffic-police',
  levels: ['county', 'city'],
  form: 'approval-road-occupation@1',
  statutory: { limit: { value: 20, unit: 'workingDays' }, basis: '行政许可法 §42' },
  extension: { limit: { value: 10, unit: 'workingDays' }, basis: '行政许可法 §42' },
  promised: { value: 7, unit: 'workingDays' },
  onTheSpot: '行政许可法 §34(2)',
  siteCheck: '行政许可法 §34(3)',
  hearing: true,
  isPublished: true,
  licence: { title: { zh: '占用道路许可证', en: 'Road occupation permit' }, typeSerial: '113', validYears: 1 },
};

export const vatTelecom: ApprovalType = {
  id: 'approval.vat-telecom',
  title: { zh: '增值电信业务经营许可', en: 'Value-added telecom licence' },
  summary: {
    zh: '经营增值电信业务的许可，由通信管理机构自收到申请之日起六十日内审查完毕。',
    en: 'Licence for value-added telecom services; examined within sixty days of receipt.',
  },
  projects: [21],
  lead: 'communications',
  levels: ['city'],
  form: 'approval-vat-telecom@1',
  statutory: { limit: { value: 60, unit: 'calendarDays' }, basis: '电信条例 §14', from: 'receipt' },
  promised: { value: 30, unit: 'workingDays' },
  special: ['expertReview', 'test'],
  isPublished: true,
  licence: {
    title: { zh: '增值电信业务经营许可证', en: 'Value-added telecom licence' },
    typeSerial: '121',
    validYears: 5,
  },
};
