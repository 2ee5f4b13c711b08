/** What makes one approval differ from another: data alone. `licensingProcess` turns it into a process. */
import type { Limit } from '../../clock/types.ts';
import type { Label } from '../../labels.ts';
import type { Level } from '../../organisation.ts';
import type { GuardRule, LicenceRule } from '../define.ts';

/** Procedures whose time is left out of the limit (行政许可法 §45); a hearing is a state of its own. */
export const specialProcedures = [
  'tender',
  'auction',
  'examination',
  'test',
  'quarantine',
  'appraisal',
  'expertReview',
] as const;
export type SpecialProcedure = (typeof specialProcedures)[number];

/** A limit and the rule it comes from. */
export interface LegalLimit {
  readonly limit: Limit;
  readonly basis: string;
}

/** While a fact of the application says so. */
type FactCondition = Extract<GuardRule, { readonly kind: 'fact' }>;

/** Another statutory limit while a fact of the application says so: a short form, a simple case. */
export interface LimitVariant extends LegalLimit {
  readonly name: string;
  readonly label: Label;
  readonly when: FactCondition;
}

/** 联办: the first department is the lead, each has the same time for its opinion. */
export interface JointRule {
  readonly departments: readonly string[];
  readonly reply: LegalLimit;
  /** From receipt to the sending out of the material. */
  readonly send?: LegalLimit;
  /** From the last reply to the lead's own opinion. */
  readonly conclude?: LegalLimit;
  readonly basis: string;
}

export interface ApprovalType {
  readonly id: string;
  readonly title: Label;
  readonly summary: Label;
  readonly projects: readonly number[];
  readonly lead: string;
  /** Levels whose department may take the application. */
  readonly levels: readonly Level[];
  /** Application form, `name@version`. */
  readonly form: string;
  /** Absent `from` = from acceptance. `receipt`: the law counts from the day the material came in. */
  readonly statutory: LegalLimit & { readonly from?: 'receipt'; readonly when?: FactCondition };
  /** With `when` on the first: each application has one of them, a renewal the first. */
  readonly variants?: readonly LimitVariant[];
  /** `governmentHead`: joint handling is prolonged by the head of the government, not of the organ. */
  readonly extension?: LegalLimit & { readonly governmentHead?: true };
  readonly promised: Limit;
  /** The promise in the unit of the law, where one in working days may fall due after the law's own day. */
  readonly promisedAsLaw?: Limit;
  /** To tell what is missing, where the law gives less than five working days (行政许可法 §32(4)). */
  readonly tellWithin?: LegalLimit;
  /** The law under which the matter may be settled at the window. */
  readonly onTheSpot?: string;
  /** 告知承诺制: decided on a written undertaking, checked afterwards. */
  readonly commitment?: { readonly checkWithin: Limit; readonly basis: string };
  readonly siteCheck?: string;
  /** May touch a third party's major interest, so there can be a hearing. */
  readonly hearing?: true;
  readonly special?: readonly SpecialProcedure[];
  /** 公示. `pauses`: the other law that leaves it out of the limit; §45 does not. */
  readonly publicity?: LegalLimit & { readonly pauses?: string };
  readonly joint?: JointRule;
  /** 先下级后上级: the department of the county reviews, that of the city decides. */
  readonly twoLevel?: string;
  /** Decided by the people's government on the department's opinion. */
  readonly decidedByGovernment?: string;
  /** Is the decision open to the public (行政许可法 §40)? Not where it would tell of a person's health or need. */
  readonly isPublished: boolean;
  readonly licence?: LicenceRule;
  /** May be applied for through the agent of a village (代办). */
  readonly byVillageAgent?: true;
}
