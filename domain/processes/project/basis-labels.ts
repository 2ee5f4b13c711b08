/** English of the bases that projects name; domain/processes/basis-labels.ts joins them to the others. */
const INVESTMENT = 'Regulations on Government Investment';
const PROCUREMENT = 'Government Procurement Law';
const FRANCHISE = 'Measures on Franchises in Infrastructure and Public Utilities';

export const projectBasisLabels: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [9, 11, 12, 13, 20, 21, 23, 24, 25, 26].map((article) => [
      `政府投资条例 §${article}`,
      `${INVESTMENT}, article ${article}`,
    ]),
  ),
  '政府投资条例 §10、§17': `${INVESTMENT}, articles 10 and 17`,
  '政府投资条例 §12、§23': `${INVESTMENT}, articles 12 and 23`,
  '政府投资条例 §10；企业投资项目核准和备案管理条例 §3': `${INVESTMENT}, article 10; Regulations on Confirming and Filing Enterprise Investment, article 3`,
  '政府采购法 §26': `${PROCUREMENT}, article 26`,
  '政府采购法 §36': `${PROCUREMENT}, article 36`,
  '政府采购法 §46、§47': `${PROCUREMENT}, articles 46 and 47`,
  '网络安全法；密码法': 'Cybersecurity Law; Cryptography Law',
  泉州市级财政性投资信息化项目管理规定: 'Quanzhou Rules on IT Projects Paid for by the City',
  福建省数字福建建设项目管理办法: 'Fujian Measures on Digital Fujian Projects',
  基础设施和公用事业特许经营管理办法: FRANCHISE,
  '基础设施和公用事业特许经营管理办法 §3、§4': `${FRANCHISE}, articles 3 and 4`,
  '国办函〔2023〕115号': 'General Office of the State Council [2023] 115: new mechanism of public-private cooperation',
  '国办函〔2025〕84号': 'General Office of the State Council [2025] 84: existing PPP projects',
  '财金〔2014〕113号': 'Ministry of Finance [2014] 113: operation of PPP projects',
  '财金〔2015〕21号': 'Ministry of Finance [2015] 21: fiscal affordability of PPP projects',
  '财金〔2023〕98号': 'Ministry of Finance [2023] 98: end of the old PPP rules',
};
