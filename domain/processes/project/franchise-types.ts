/** Case types run as a franchise. New projects have no other way: the old PPP model ended in November 2023. */
import { franchiseProcess, type FranchiseType } from './franchise.ts';
import { franchiseProcess2 } from './franchise-2.ts';
import { franchiseProcess3 } from './franchise-3.ts';

const types: readonly FranchiseType[] = [
  {
    id: 'project.franchise',
    title: { zh: '特许经营项目（新机制）', en: 'Franchise (new mechanism)' },
    summary: {
      zh: '使用者付费的基础设施和公用事业项目：方案审核、公开竞争、协议、建设、运营评价和移交',
      en: 'Infrastructure paid for by its users: plan, open competition, agreement, operation and handover',
    },
    numberPrefix: 'FR',
    projects: [],
    lead: 'development-reform',
    levels: ['county', 'city'],
  },
  {
    id: 'project.ppp-datacentre',
    title: { zh: '大数据中心特许经营', en: 'Data centre as a franchise' },
    summary: {
      zh: '大数据产业园和数据中心以特许经营方式建设运营',
      en: 'Data centres and big-data parks built and run as a franchise',
    },
    numberPrefix: 'DC',
    projects: [20],
    lead: 'industry',
    levels: ['county', 'city'],
  },
  {
    id: 'project.cloud-ppp',
    title: { zh: '云计算平台特许经营', en: 'Cloud platform as a franchise' },
    summary: {
      zh: '云计算平台以特许经营方式建设运营',
      en: 'Cloud computing platforms built and run as a franchise',
    },
    numberPrefix: 'CP',
    projects: [21],
    lead: 'industry',
    levels: ['city'],
  },
];

export const franchiseProcesses = types.flatMap((type) => [
  franchiseProcess(type),
  franchiseProcess2(type),
  franchiseProcess3(type),
]);
