/** Case types run as a selection, with the limits cities are used to. */
import { selectionProcess2 } from './selection-2.ts';
import { selectionProcess3 } from './selection-3.ts';
import { selectionProcess, type SelectionType } from './selection.ts';

const workingDays = (value: number) => ({ value, unit: 'workingDays' }) as const;

const types: readonly SelectionType[] = [
  {
    id: 'project.cloud-resource-request',
    title: { zh: '政务云资源申请', en: 'Request for government cloud resources' },
    summary: {
      zh: '申请政务云资源、扩容或系统迁移上云',
      en: 'Resources of the government cloud, more of them, or the migration of a system',
    },
    numberPrefix: 'CR',
    projects: [2],
    lead: 'development-reform',
    levels: ['city'],
    form: 'project-cloud-request@1',
    basis: '福建省数字福建建设项目管理办法',
    limit: workingDays(5),
    variant: { fact: 'apply.kind', isOneOf: ['migration'], limit: workingDays(15) },
    experts: false,
    publicity: null,
    delivery: { zh: '开通资源', en: 'Open the resources' },
  },
  {
    id: 'project.platform-onboarding',
    title: { zh: '城市公共信息平台接入', en: 'Access to the public information platform' },
    summary: { zh: '信息系统接入城市公共信息平台', en: 'Systems that join the public information platform' },
    numberPrefix: 'PA',
    projects: [4],
    lead: 'industry',
    levels: ['city'],
    form: 'project-platform-access@1',
    basis: '福建省数字福建建设项目管理办法',
    limit: workingDays(10),
    experts: false,
    publicity: null,
    delivery: { zh: '完成联调接入', en: 'Connect and test' },
  },
  {
    id: 'project.tech-upgrade-subsidy',
    title: { zh: '智能制造技改补助', en: 'Subsidy for technical upgrading' },
    summary: { zh: '企业智能化技术改造补助：专家评审并公示', en: 'Upgrading of factories: experts, then display' },
    numberPrefix: 'TU',
    projects: [17],
    lead: 'industry',
    levels: ['county', 'city'],
    form: 'project-tech-upgrade@1',
    basis: '[practice]',
    limit: workingDays(30),
    experts: true,
    publicity: workingDays(5),
    delivery: { zh: '拨付补助', en: 'Pay the subsidy' },
  },
  {
    id: 'project.iot-demo',
    title: { zh: '物联网示范项目', en: 'IoT demonstration project' },
    summary: { zh: '遴选并验收物联网应用示范项目', en: 'IoT demonstrations chosen and accepted' },
    numberPrefix: 'IO',
    projects: [19],
    lead: 'industry',
    levels: ['county', 'city'],
    form: 'project-iot-demo@1',
    basis: '[practice]',
    limit: workingDays(30),
    experts: true,
    publicity: workingDays(5),
    delivery: { zh: '示范验收', en: 'Accept the demonstration' },
  },
  {
    id: 'project.software-award',
    title: { zh: '软件产业奖励', en: 'Award of the software industry' },
    summary: { zh: '软件产品、资质、业绩奖励', en: 'Awards for software products, certificates and growth' },
    numberPrefix: 'SW',
    projects: [22],
    lead: 'industry',
    levels: ['county', 'city'],
    form: 'project-software-award@1',
    basis: '[practice]',
    limit: workingDays(30),
    experts: false,
    publicity: workingDays(5),
    delivery: { zh: '兑现奖励', en: 'Pay the award' },
  },
];

export const selectionProcesses = types.flatMap((type) =>
  [selectionProcess(type), selectionProcess2(type), selectionProcess3(type)].filter((one) => one !== null),
);
