/**
 * The three rates of the hotline (三率: 响应率、解决率、满意率) over ended orders, from what calls and call-backs said:
 * 北京市接诉即办工作条例 §32. The formula is practice and has a version, which is stored with each result.
 */
import type { CaseState } from '../case/state.ts';
import type { UnitId } from '../ids.ts';
import type { Label } from '../labels.ts';

export const HOTLINE_FORMULA = 'hotline-rates@1';
export const hotlineIndicators = ['response', 'solution', 'satisfaction'] as const;
export type HotlineIndicator = (typeof hotlineIndicators)[number];

export const hotlineIndicatorLabels: Readonly<Record<HotlineIndicator, Label>> = {
  response: { zh: '响应率', en: 'Response rate' },
  solution: { zh: '解决率', en: 'Solution rate' },
  satisfaction: { zh: '满意率', en: 'Satisfaction rate' },
};

/** What `HOTLINE_FORMULA` computes, for people who check the sum. */
export const hotlineFormulas: Readonly<Record<HotlineIndicator, Label>> = {
  response: { zh: '按时联系诉求人的工单 ÷ 办结的工单', en: 'Orders whose caller was contacted in time ÷ orders ended' },
  solution: {
    zh: '回访答“已解决” ÷（答“已解决”＋答“未解决”）',
    en: 'Called back and solved ÷ (solved + not solved)',
  },
  satisfaction: {
    zh: '回访答“满意” ÷（答“满意”＋答“不满意”）',
    en: 'Called back and satisfied ÷ (satisfied + not satisfied)',
  },
};

/** 0 of 0 is no rate. */
export interface Rate {
  readonly indicator: HotlineIndicator;
  readonly numerator: number;
  readonly denominator: number;
}

type Order = Pick<CaseState, 'facts' | 'overdueClocks'>;
export type UnitOrder = Order & Pick<CaseState, 'owner' | 'assigned' | 'parties'>;

export interface UnitRate extends Rate {
  /** Null: all units together. */
  readonly unitId: UnitId | null;
}

/** Of all together, then of each unit by what it answered for. */
export function hotlineRatesByUnit(orders: readonly UnitOrder[]): readonly UnitRate[] {
  const groups = [...Map.groupBy(orders, answerable)];
  return [[null, orders] as const, ...groups].flatMap(([unitId, group]) =>
    hotlineRates(group).map((rate) => ({ ...rate, unitId })),
  );
}

/** Of several units the lead (主办); the hotline itself for what it answered on the call. */
function answerable({ owner, assigned, parties = [] }: UnitOrder): UnitId {
  return (parties.find(({ role }) => role === 'lead')?.unit ?? assigned ?? owner).id;
}

/**
 * An order left out (剔除) of everything leaves both parts of all three, one left out of its result both parts of the
 * last two. Unknown answers count in neither part of solution and satisfaction.
 */
export function hotlineRates(orders: readonly Order[]): readonly Rate[] {
  const counted = orders.filter(({ facts }) => facts['exclude.parts'] !== 'all');
  const judged = counted.filter(({ facts }) => facts['exclude.parts'] !== 'result');
  return [
    { indicator: 'response', numerator: counted.filter(isAnsweredInTime).length, denominator: counted.length },
    answered('solution', 'solved', judged),
    answered('satisfaction', 'satisfied', judged),
  ];
}

function isAnsweredInTime({ facts, overdueClocks }: Order): boolean {
  const said = ['take', 'contact', 'close', 'closeUnsatisfied'].some(
    (action) => facts[`${action}.contacted`] === 'yes',
  );
  return said && !overdueClocks.includes(RESPONSE_CLOCK);
}

/** The clock of petition.hotline that runs until the caller was contacted. */
export const RESPONSE_CLOCK = 'response';

/** Actions of the call-back, the last one first: what ends an order comes after whatever had it redone. */
const callBacks = ['close', 'closeUnsatisfied', 'redo'] as const;

/** By the last call-back: a redone order is judged by how it ended. */
function answered(indicator: HotlineIndicator, question: 'solved' | 'satisfied', orders: readonly Order[]): Rate {
  const answers = orders.map(({ facts }) => {
    const last = callBacks.find((action) => facts[`${action}.${question}`] !== undefined);
    return last === undefined ? undefined : facts[`${last}.${question}`];
  });
  const yes = answers.filter((answer) => answer === 'yes').length;
  return { indicator, numerator: yes, denominator: yes + answers.filter((answer) => answer === 'no').length };
}
