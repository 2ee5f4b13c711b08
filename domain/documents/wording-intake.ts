/** Opening sentences of the papers given out when a matter comes in. */
import { dateInWords } from './dates.ts';
import type { DocumentFacts } from './facts.ts';
import type { DocumentKind } from './kinds.ts';

const come = ({ receivedOn, matter, caseNumber }: DocumentFacts): string =>
  `您（贵单位）于${dateInWords(receivedOn)}提出的“${matter.zh}”事项（编号：${caseNumber}）`;

const until = ({ dueOn }: DocumentFacts): string => (dueOn === null ? '' : `办理期限至${dateInWords(dueOn)}。`);

/** Number and code together are all that the party needs, so they stand in a line of their own. */
const codeOf = ({ caseNumber, queryCode }: DocumentFacts): readonly string[] =>
  queryCode === null ? [] : [`编号：${caseNumber}　查询码：${queryCode}（请妥善保管，勿告知他人）`];
const tracking = '凭编号和查询码可以查询办理进度，并在办结后作出评价。';

/** Registered all the same, and told where to go: a visit is no reason to refuse (信访工作条例 §20, §23). */
const rightOrgan = ({ ledTo, issuer }: DocumentFacts): readonly string[] => {
  if (ledTo === null) return [];
  const rule = '采用走访形式的，应当向有权处理的本级或者上一级机关、单位提出（《信访工作条例》第二十条）。';
  return ledTo.zh === issuer.zh
    ? [`${rule}您反映的事项已登记，将转送有权处理的机关、单位并另行告知。`]
    : [`${rule}您反映的事项已登记并交由${ledTo.zh}办理，请向该机关、单位提出和查询。`];
};

export const intakeWording = {
  'registration-receipt': (facts) => [
    `${come(facts)}，我单位已登记。`,
    ...rightOrgan(facts),
    tracking,
    ...codeOf(facts),
  ],
  receipt: (facts) => [
    `${come(facts)}，我单位已收到下列材料。`,
    '本凭证不代表申请已被受理。',
    ...(facts.queryCode === null ? [] : [tracking, ...codeOf(facts)]),
  ],
  'correction-notice': (facts) => [
    `${come(facts)}，经审查，材料不齐全或者不符合法定形式。现一次性告知需要补正的全部内容：`,
  ],
  'acceptance-notice': (facts) => [`${come(facts)}，经审查，符合受理条件，我单位决定予以受理。${until(facts)}`],
  'non-acceptance-notice': (facts) => [`${come(facts)}，经审查，我单位决定不予受理。理由如下：`],
  'transfer-notice': (facts) => [
    `${come(facts)}，依照职权范围，已转送有权处理的机关、单位办理，请向该机关、单位查询。`,
  ],
} as const satisfies Partial<Record<DocumentKind, (facts: DocumentFacts) => readonly string[]>>;
