/**
 * The 22 special projects (重点专项) of the city's three-year plan for a smart city (泉州市推进智慧城市建设三年行动方案,
 * 2016—2018), with the lead departments under the names of that time. What they are called today: organisation data.
 */
import type { Label } from '../labels.ts';

export interface SpecialProject {
  readonly row: number;
  readonly title: Label;
  /** As the plan of 2016 names them. */
  readonly lead: string;
  /** Processes that serve it without saying so themselves: published before the catalogue. */
  readonly alsoServedBy?: readonly string[];
}

const project = (row: number, zh: string, en: string, lead: string): SpecialProject => ({
  row,
  title: { zh, en },
  lead,
});

export const specialProjects: readonly SpecialProject[] = [
  project(1, '泛在网络', 'Ubiquitous network', '市经信委、通信办'),
  project(2, '政务云平台', 'Government cloud', '市发改委、数字办'),
  project(3, '大数据平台', 'Big-data platform', '市经信委'),
  project(4, '城市公共信息平台', 'Public information platform', '市经信委'),
  project(5, '智慧政务', 'Smart government services', '市行政服务中心管委会、民政局'),
  project(6, '智慧教育', 'Smart education', '市教育局'),
  project(7, '智慧医疗', 'Smart health care', '市卫计委'),
  project(8, '智慧养老', 'Smart care of the elderly', '市民政局、老龄办'),
  project(9, '智慧文化', 'Smart culture', '市文广新局、侨联'),
  project(10, '智慧旅游', 'Smart tourism', '市旅游局'),
  project(11, '资源一张图', 'One map of resources', '市国土局、住建局、规划局、市政局'),
  { ...project(12, '城市网格化管理', 'City grid management', '市综治办'), alsoServedBy: ['grid.incident'] },
  project(13, '智能交通', 'Intelligent traffic', '市公安局交警支队'),
  project(14, '平安城市', 'Safe city', '市公安局'),
  project(15, '智慧环境', 'Smart environment', '市安监局、环保局'),
  project(16, '智慧农业', 'Smart agriculture', '市农业局'),
  project(17, '泉州制造2025', 'Made in Quanzhou 2025', '市经信委、科技局、质监局'),
  project(18, '电子商务', 'E-commerce', '市商务局、经信委'),
  project(19, '物联网产业', 'Internet of things industry', '市经信委、发改委、科技局'),
  project(20, '大数据产业', 'Big-data industry', '市经信委、发改委、科技局、安溪县'),
  project(21, '云计算产业', 'Cloud computing industry', '市经信委、发改委'),
  project(22, '软件产业', 'Software industry', '市经信委、文广新局'),
];
