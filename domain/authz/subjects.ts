/**
 * What permissions speak of. Conditions use these columns only, all of them NOT NULL: CASL and SQL disagree on null, and
 * the same rules are row filters (database/accessible-by.ts).
 */
import type { Holding, UnitRef } from '../organisation.ts';

/** `readPersonal`: the masked fields of forms. `work`: take, claim or decide a work item. `publish`: a calendar. */
export type Action = 'read' | 'readPersonal' | 'work' | 'publish';

export interface CaseSubject {
  readonly jurisdiction: string;
  readonly cityCode: string;
  readonly countyCode: string;
  readonly townCode: string;
  readonly villageCode: string;
  /** Units that own, owned, handle or handled the case. */
  readonly unitIds: readonly string[];
  readonly reporterIds: readonly string[];
  /** Accused units and persons: whoever is one of them sees nothing of it (信访工作条例 §30). */
  readonly deniedUnitIds: readonly string[];
  readonly deniedUserIds: readonly string[];
}

export interface PersonalDataSubject {
  readonly jurisdiction: string;
  readonly ownerUnitId: string;
  /** The unit assigned and those handling jointly. */
  readonly handlingUnitIds: readonly string[];
  readonly deniedUnitIds: readonly string[];
  readonly deniedUserIds: readonly string[];
}

export interface WorkItemSubject {
  readonly jurisdiction: string;
  readonly unitId: string;
  readonly post: string;
}

export interface CalendarSubject {
  readonly jurisdiction: string;
}

/** A licence of the register; where it lies is where its case lay. */
export interface LicenceSubject {
  readonly jurisdiction: string;
  readonly cityCode: string;
  readonly countyCode: string;
  readonly townCode: string;
  readonly villageCode: string;
  readonly issuerUnitId: string;
}

export interface Subjects {
  readonly Case: CaseSubject;
  readonly PersonalData: PersonalDataSubject;
  readonly WorkItem: WorkItemSubject;
  readonly Calendar: CalendarSubject;
  readonly Licence: LicenceSubject;
}
export type SubjectName = keyof Subjects;

/** The array columns: membership instead of equality. */
export const arrayFields: ReadonlySet<string> = new Set([
  'unitIds',
  'reporterIds',
  'handlingUnitIds',
  'deniedUnitIds',
  'deniedUserIds',
]);

/** A post held now, with what the rules need to know of its unit. */
export interface HeldPost extends Holding {
  readonly unit: UnitRef & { readonly divisionCode: string; readonly departmentType?: string | null };
  /** In a unit that was abolished: held through its successor. */
  readonly inherited?: true;
}

export interface Caller {
  readonly userId: string;
  readonly jurisdiction: string;
}
