/** English of the legal bases that petitions name; domain/processes/basis-labels.ts joins them to the others. */
const articles = (zh: string, en: string, numbers: readonly number[]): readonly (readonly [string, string])[] =>
  numbers.map((number) => [`${zh} §${number}`, `${en}, article ${number}`]);

const PETITION_RULES = 'Regulations on the Work of Letters and Visits';

export const petitionBasisLabels: Readonly<Record<string, string>> = {
  ...Object.fromEntries([
    ...articles('信访工作条例', PETITION_RULES, [19, 22, 23, 24, 25, 28, 29, 30, 31, 32, 33, 34, 35, 36]),
    ...articles(
      '北京市接诉即办工作条例',
      'Beijing Regulations on Handling Complaints upon Receipt',
      [10, 11, 12, 14, 23, 32],
    ),
    ...articles('潍坊市12345政务服务便民热线条例', 'Weifang Regulations on the 12345 Hotline', [19, 21, 22]),
    ...articles('济南市12345市民服务热线条例', 'Jinan Regulations on the 12345 Hotline', [24, 27]),
    ...articles('市场监督管理投诉举报处理暂行办法', 'Interim Measures on Complaints to Market Regulators', [14, 21]),
  ]),
  '信访工作条例 §22、§31': `${PETITION_RULES}, articles 22 and 31`,
  厦门市12345政务服务便民热线承诺时限: 'Limit promised by the 12345 hotline of Xiamen',
  医疗纠纷预防和处理条例: 'Regulations on the Prevention and Handling of Medical Disputes',
  旅游投诉处理办法: 'Measures for Handling Tourism Complaints',
};
