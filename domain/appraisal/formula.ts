/** A rule with the numbers put in, for people who check the sum: formula, the same with figures, result and verdict. */
import type { Label } from '../labels.ts';
import type { Affordability, YearlyDuty } from './fiscal-affordability.ts';
import { isTermJustified, TERM_YEARS } from './franchise-term.ts';
import { TOLERATED_PERCENT, isTolerated, overrunPercent } from './overrun.ts';
import type { Criterion, ValueForMoney } from './value-for-money.ts';

export interface FormulaLine {
  readonly rule: Label;
  readonly formula: Label;
  readonly withNumbers: string;
  /** Null where nothing is passed or failed by the number. */
  readonly passes: boolean | null;
}

/** 必要性、技术可行性、投资合理性、安全与数据共享. */
const PANEL_CRITERIA = 4;

const yuan = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

export function valueForMoneyLines(
  criteria: readonly Criterion[],
  values: { readonly pppValue: number; readonly pscValue: number },
  { score, qualitative, quantitative }: ValueForMoney,
): readonly FormulaLine[] {
  const terms = criteria.map(({ weight, score: points }) => `${weight}% × ${points}`).join(' + ');
  return [
    {
      rule: { zh: '定性评价 ≥ 60 分', en: 'Qualitative score of at least 60' },
      formula: { zh: 'Σ（权重 × 得分）÷ 100，权重合计 100', en: 'Σ (weight × score) ÷ 100, weights adding up to 100' },
      withNumbers: `${terms} = ${score ?? '—'}`,
      passes: qualitative,
    },
    {
      rule: { zh: '定量评价：PPP 值 ≤ PSC 值', en: 'Quantitative: PPP value at most the PSC value' },
      formula: { zh: 'PPP 值 ≤ PSC 值', en: 'PPP value ≤ PSC value' },
      withNumbers: `${yuan(values.pppValue)} ${quantitative ? '≤' : '>'} ${yuan(values.pscValue)}`,
      passes: quantitative,
    },
  ];
}

export function affordabilityLines({ years }: Affordability): readonly FormulaLine[] {
  return years.map(yearLine);
}

function yearLine({
  year,
  budget,
  equity,
  subsidy,
  risk,
  matching,
  otherProjects,
  share,
  withinLimit,
}: YearlyDuty): FormulaLine {
  const parts = [equity, subsidy, risk, matching, otherProjects].map(yuan).join(' + ');
  return {
    rule: { zh: `${year} 年财政承受能力 ≤ 10 %`, en: `Fiscal affordability in ${year}, at most 10 %` },
    formula: {
      zh: '（股权投资 + 运营补贴 + 风险承担 + 配套投入 + 其他项目）÷ 一般公共预算支出',
      en: '(equity + subsidy + risk + matching input + other projects) ÷ general public budget',
    },
    withNumbers: `(${parts}) ÷ ${yuan(budget)} = ${share}%`,
    passes: withinLimit,
  };
}

export function overrunLine(approved: number, actual: number): FormulaLine {
  return {
    rule: {
      zh: `政府投资条例 §12：超过核定概算 ${TOLERATED_PERCENT} % 须报告`,
      en: `Regulations on Government Investment, article 12: over-run above ${TOLERATED_PERCENT} % goes back`,
    },
    formula: { zh: '（调整后 − 核定）÷ 核定', en: '(new − approved) ÷ approved' },
    withNumbers: `(${yuan(actual)} − ${yuan(approved)}) ÷ ${yuan(approved)} = ${overrunPercent(approved, actual)}%`,
    passes: isTolerated(approved, actual),
  };
}

/** Probabilities of a scenario analysis. */
export function probabilityLine(percents: readonly number[]): FormulaLine {
  const total = percents.reduce((sum, percent) => sum + percent, 0);
  return {
    rule: { zh: '风险情景概率合计 100 %', en: 'Probabilities of the outcomes add up to 100 %' },
    formula: { zh: 'Σ 概率 = 100', en: 'Σ probability = 100' },
    withNumbers: `${percents.join(' + ')} = ${total}`,
    passes: isWhole(percents),
  };
}

/** Decimal shares do not add up exactly in binary. */
export function isWhole(percents: readonly number[]): boolean {
  return Math.abs(percents.reduce((sum, percent) => sum + percent, 0) - 100) < 1e-9;
}

export function termLine(years: number, reason: string): FormulaLine {
  return {
    rule: {
      zh: `特许经营期限原则上不超过 ${TERM_YEARS} 年，超过须说明理由`,
      en: `Term of ${TERM_YEARS} years at most, longer only with a reason`,
    },
    formula: { zh: '期限 ≤ 40 年，或有理由', en: 'Term ≤ 40 years, or a reason is given' },
    withNumbers: `${years} ${years <= TERM_YEARS ? '≤' : '>'} ${TERM_YEARS}`,
    passes: isTermJustified(years, reason),
  };
}

/** An expert panel: every score of every expert whose opinion counts weighs the same. */
export function panelScoreLine(total: number, experts: number, average: number): FormulaLine {
  return {
    rule: { zh: '专家组平均得分', en: 'Average score of the panel' },
    formula: {
      zh: `各项得分合计 ÷（计入的专家人数 × ${PANEL_CRITERIA} 项）`,
      en: `Scores added up ÷ (experts who count × ${PANEL_CRITERIA} criteria)`,
    },
    withNumbers: `${total} ÷ (${experts} × ${PANEL_CRITERIA}) = ${average}`,
    passes: null,
  };
}

export const appraisalTitle: Label = { zh: '自动测算', en: 'Worked out' };

export function verdictLabel(passes: boolean): Label {
  return passes ? { zh: '符合', en: 'Met' } : { zh: '不符合', en: 'Not met' };
}
