/** Opening sentences of the papers made while a matter is handled and decided. */
import { dateInWords } from './dates.ts';
import type { DocumentFacts } from './facts.ts';
import type { DocumentKind } from './kinds.ts';

const matterOf = ({ matter, caseNumber }: DocumentFacts): string => `“${matter.zh}”事项（编号：${caseNumber}）`;
const asked = (facts: DocumentFacts): string =>
  `您（贵单位）于${dateInWords(facts.receivedOn)}提出的${matterOf(facts)}`;

export const handlingWording = {
  'extension-notice': (facts) => [
    `${asked(facts)}，因情况复杂，在规定期限内不能办结，经本单位负责人批准，决定延长办理期限。`,
    ...(facts.dueOn === null ? [] : [`延长后的办理期限至${dateInWords(facts.dueOn)}。`]),
  ],
  'hearing-notice': (facts) => [`${asked(facts)}，依法决定举行听证。现将有关事项通知如下：`],
  'hearing-offer': (facts) => [
    `${asked(facts)}，涉及重大利益关系。您（贵单位）享有要求听证的权利，可以在被告知听证权利之日起五日（工作日）内提出听证申请。`,
  ],
  'excluded-time-notice': (facts) => [
    `${asked(facts)}，依法需要进行特别程序，所需时间不计算在办理期限内。现将所需时间书面告知如下：`,
  ],
  'delivery-receipt': (facts) => [`${matterOf(facts)}的有关文书已送达，送达情况记录如下：`],
  'petition-opinion': (facts) => [`${asked(facts)}，我单位已调查核实。现提出处理意见如下：`],
  'review-opinion': (facts) => [`${asked(facts)}，我单位已复查。现提出复查意见如下：`],
  're-review-opinion': (facts) => [`${asked(facts)}，我单位已复核。现提出复核意见如下：`],
  reply: (facts) => [`${asked(facts)}，我单位已办理。现答复如下：`],
  'approval-decision': (facts) => [`${asked(facts)}，经审查，符合法定条件、标准，决定准予许可。`],
  'refusal-decision': (facts) => [`${asked(facts)}，经审查，不符合法定条件、标准，决定不予许可。理由如下：`],
  'revocation-decision': (facts) => [`${matterOf(facts)}，经查明，依法作出如下决定：${facts.action.zh}。`],
  commitment: (facts) => [
    `${asked(facts)}，行政机关已一次性告知许可条件、标准和材料要求；申请人承诺已经符合，并愿意承担不实承诺的法律责任。`,
  ],
  'appraisal-report': (facts) => [`${matterOf(facts)}，评估情况如下：`],
  'panel-opinion': (facts) => [`${matterOf(facts)}，专家组评审意见如下：`],
  'project-decision': (facts) => [`${matterOf(facts)}，经论证评估和审定，决定如下：`],
  settlement: (facts) => [`${matterOf(facts)}，各方在平等自愿的基础上，经调解达成如下协议：`],
  'completion-report': (facts) => [`${matterOf(facts)}已办结，现将办理情况报告如下：`],
} as const satisfies Partial<Record<DocumentKind, (facts: DocumentFacts) => readonly string[]>>;
