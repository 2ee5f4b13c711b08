/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActInput = {
  /** Persons whom the report accuses */
  accusedIds?: Array<string> | null | undefined;
  action: string;
  attachmentIds?: Array<string> | null | undefined;
  caseId: string;
  /** The corrected category */
  categoryCode?: string | null | undefined;
  expectedSeq?: number | null | undefined;
  form?: unknown;
  masterCaseId?: string | null | undefined;
  reason?: string | null | undefined;
  requestId: string;
  /** Its standard row; needed where the category has several */
  standardRow?: string | null | undefined;
  unitId?: string | null | undefined;
  /** Parties of joint handling, the lead first */
  unitIds?: Array<string> | null | undefined;
  until?: string | null | undefined;
  /** The corrected urgency */
  urgency?: Urgency | null | undefined;
  workItemId?: string | null | undefined;
};

export type ActionTarget =
  | 'accused'
  | 'category'
  | 'masterCase'
  | 'superior'
  | 'unit'
  | 'units'
  | 'untilDate';

export type ActionTone =
  | 'caution'
  | 'neutral'
  | 'primary';

export type AddNoteInput = {
  caseId: string;
  requestId: string;
  text: string;
};

export type AttachInput = {
  attachmentId: string;
  caseId: string;
  requestId: string;
};

export type BlowWhistleInput = {
  caseId: string;
  /** Also the time to respond by. */
  meetingAt: string;
  meetingPlace?: string | null | undefined;
  reason: string;
  requestId: string;
  unitIds: Array<string>;
};

export type CalendarDayInput = {
  date: string;
  kind: ImportedDayKind;
  name: string;
};

export type CalendarDayKind =
  | 'holiday'
  | 'localClosure'
  | 'localOpening'
  | 'makeUpWorkday';

export type CalendarReplanOutcome =
  | 'closed'
  | 'failed'
  | 'moved';

export type CalendarReplanStatus =
  | 'finished'
  | 'running'
  | 'waiting';

export type CaseFilter = {
  categoryCode?: string | null | undefined;
  divisionCode?: string | null | undefined;
  /** Falls due within so many hours, or has already. */
  dueWithinHours?: number | null | undefined;
  family?: string | null | undefined;
  heldByPost?: string | null | undefined;
  /** A task of the case waits at this unit. */
  heldByUnitId?: string | null | undefined;
  open?: boolean | null | undefined;
  openedFrom?: string | null | undefined;
  openedTo?: string | null | undefined;
  /** Owned by one of the caller's units, or assigned to one. */
  ourSide?: OurSide | null | undefined;
  overdue?: boolean | null | undefined;
  ownerLevel?: Level | null | undefined;
  phase?: Array<string> | null | undefined;
  process?: string | null | undefined;
  reportedByMe?: boolean | null | undefined;
  search?: string | null | undefined;
  state?: Array<string> | null | undefined;
  unitId?: string | null | undefined;
  unowned?: boolean | null | undefined;
};

export type CaseOrder =
  | 'dueAtAscending'
  | 'openedAtAscending'
  | 'openedAtDescending';

export type ChangeKind =
  | 'case'
  | 'notice'
  | 'queue';

export type ClockStatus =
  | 'paused'
  | 'running'
  | 'stopped';

export type ClockUnit =
  | 'calendarDays'
  | 'urgentHours'
  | 'workingDays'
  | 'workingHours';

export type DelegateInput = {
  fromUserId: string;
  /** With unitId; left out, all posts of the person are delegated. */
  post?: string | null | undefined;
  reason?: string | null | undefined;
  requestId: string;
  toUserId: string;
  unitId?: string | null | undefined;
  validFrom: string;
  validTo: string;
};

/** Given by the caller, received by him, or of the units he leads or supervises. */
export type DelegationScope =
  | 'given'
  | 'received'
  | 'unit';

export type DelegationStatus =
  | 'inForce'
  | 'over'
  | 'revoked'
  | 'upcoming';

export type DeliveryManner =
  | 'download'
  | 'electronic'
  | 'inPerson'
  | 'leftAtPlace'
  | 'post'
  | 'publicNotice';

/** failed: making it failed and is tried again. */
export type DocumentStatus =
  | 'failed'
  | 'issued'
  | 'pending';

/** number: of a document; phone: of the party; representative: one speaks for a group in either matter. */
export type IdentityMatch =
  | 'number'
  | 'phone'
  | 'representative';

/** `regular` takes a rule back. */
export type ImportedDayKind =
  | 'holiday'
  | 'localClosure'
  | 'localOpening'
  | 'makeUpWorkday'
  | 'regular';

export type Language =
  | 'en'
  | 'zh';

export type Level =
  | 'city'
  | 'county'
  | 'town'
  | 'village';

export type LicenceFilter = {
  issuerId?: string | null | undefined;
  status?: LicenceStatus | null | undefined;
  /** Beginning of a number or identifier. */
  text?: string | null | undefined;
};

export type LicenceStatus =
  | 'cancelled'
  | 'confiscated'
  | 'expired'
  | 'revoked'
  | 'transferred'
  | 'valid'
  | 'withheld';

export type OpenCaseInput = {
  attachmentIds?: Array<string> | null | undefined;
  /** Of a matter at a point of the map */
  categoryCode?: string | null | undefined;
  /** Of a matter of a division: petitions, applications, projects */
  divisionCode?: string | null | undefined;
  /** report (default), settled, duplicate */
  entry?: string | null | undefined;
  form: unknown;
  /** Of a matter at a point of the map */
  location?: PointInput | null | undefined;
  masterCaseId?: string | null | undefined;
  /** Of a matter about another case: the change of a licence, a review */
  parentCaseId?: string | null | undefined;
  /** `id` or `id@version` */
  process: string;
  /** An earlier matter of the same party that is raised again */
  repeatOfCaseId?: string | null | undefined;
  requestId: string;
  urgency?: Urgency | null | undefined;
};

export type OpenSupervisionInput = {
  caseId: string;
  /** Working days; absent = 3. */
  dueDays?: number | null | undefined;
  /** overdue, leader, key */
  kind: string;
  /** ordinary, important, urgent */
  level: string;
  requestId: string;
  requirement: string;
};

export type OurSide =
  | 'addressed'
  | 'issued';

export type PartyActInput = {
  action: string;
  attachmentIds?: Array<string> | null | undefined;
  form?: unknown;
  proof: ProofInput;
  reason?: string | null | undefined;
  requestId: string;
};

export type PartyMaterialInput = {
  attachmentIds: Array<string>;
  proof: ProofInput;
  requestId: string;
};

export type PartyRole =
  | 'assisting'
  | 'lead';

export type PointInput = {
  latitude: number;
  longitude: number;
};

export type PreviewCalendarInput = {
  calendarId: string;
  days?: Array<CalendarDayInput> | null | undefined;
  /** CSV or ICS, base64. */
  file?: string | null | undefined;
  knownUntil?: string | null | undefined;
  requestId: string;
  source: string;
};

/** What opens a case to its party. */
export type ProofInput = {
  code: string;
  number: string;
};

export type QueueFilter = {
  dueWithinHours?: number | null | undefined;
  family?: string | null | undefined;
  /** True: claimed by the caller. False: claimed by nobody. */
  mine?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  post?: string | null | undefined;
  search?: string | null | undefined;
  state?: Array<string> | null | undefined;
  unitId?: string | null | undefined;
  urgency?: Urgency | null | undefined;
};

export type QueueOrder =
  | 'dueAtAscending'
  | 'openedAtAscending'
  | 'openedAtDescending';

export type RecordDeliveryInput = {
  at: string;
  documentId: string;
  manner: DeliveryManner;
  requestId: string;
};

export type StepStanding =
  | 'ahead'
  | 'current'
  | 'done'
  | 'passed';

export type SubmitMatterInput = {
  attachmentIds?: Array<string> | null | undefined;
  divisionCode: string;
  entry: string;
  form: unknown;
  /** The version of the form that was filled in, as `publicMatters` tells it: another one that is open by now judges nothing. */
  formId?: string | null | undefined;
  process: string;
  requestId: string;
};

export type Urgency =
  | 'normal'
  | 'urgent';

export type WorkItemInput = {
  requestId: string;
  workItemId: string;
};

export type WorkItemKind =
  | 'adjustment'
  | 'main';

export type WorkItemStatus =
  | 'cancelled'
  | 'done'
  | 'open';

export type WorkloadGroup =
  | 'county'
  | 'level'
  | 'post'
  | 'town'
  | 'unit'
  | 'village';

export type ReplanProgressFragment = { id: string, version: number, draftId: string, status: CalendarReplanStatus, total: number, done: number, moved: number, failed: number, createdAt: string, startedAt: string | null, finishedAt: string | null };

export type CalendarsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarsQuery = { calendars: Array<{ id: string, timeZone: string, version: number, knownUntil: string, hours: Array<string>, mayPublish: boolean, versions: Array<{ version: number, knownUntil: string, source: string, publishedAt: string, inForce: boolean }>, replans: Array<{ id: string, version: number, draftId: string, status: CalendarReplanStatus, total: number, done: number, moved: number, failed: number, createdAt: string, startedAt: string | null, finishedAt: string | null }> }> };

export type CalendarYearQueryVariables = Exact<{
  id: string;
  version?: number | null | undefined;
  year: number;
}>;


export type CalendarYearQuery = { calendarDays: { year: number, version: number, knownUntil: string, restWeekdays: Array<number>, days: Array<{ date: string, kind: CalendarDayKind, hours: Array<string>, source: string, name: { zh: string, en: string } }> } };

export type ReplanProgressQueryVariables = Exact<{
  id: string;
}>;


export type ReplanProgressQuery = { replan: { failedUnnamed: number, id: string, version: number, draftId: string, status: CalendarReplanStatus, total: number, done: number, moved: number, failed: number, createdAt: string, startedAt: string | null, finishedAt: string | null, failures: Array<{ code: string, count: number, reason: { zh: string, en: string } | null }>, moves: Array<{ caseId: string, number: string, outcome: CalendarReplanOutcome, code: string, reason: { zh: string, en: string } | null, dues: Array<{ clock: string, dueFrom: string | null, dueTo: string | null }> }> } };

export type PreviewCalendarMutationVariables = Exact<{
  input: PreviewCalendarInput;
}>;


export type PreviewCalendarMutation = { previewCalendar: { draftId: string | null, version: number | null, knownUntil: string | null, problems: Array<{ code: string, blocking: boolean, line: number | null, found: string, zh: string, en: string }>, changes: Array<{ date: string, from: CalendarDayKind | null, to: CalendarDayKind | null }>, effect: { openCases: number, openElsewhere: number, movedCases: number, movedUnnamed: number, later: number, earlier: number, biggestShift: number, becomeCertain: number, becomeProvisional: number, movedFrom: { first: string, last: string } | null, movedTo: { first: string, last: string } | null, shifts: Array<{ caseId: string, number: string, clock: string, dueFrom: string | null, dueTo: string | null }> } | null } };

export type PublishCalendarMutationVariables = Exact<{
  draftId: string;
  requestId: string;
}>;


export type PublishCalendarMutation = { publishCalendar: { id: string, version: number, draftId: string, status: CalendarReplanStatus, total: number, done: number, moved: number, failed: number, createdAt: string, startedAt: string | null, finishedAt: string | null } };

export type RetryReplanMutationVariables = Exact<{
  id: string;
}>;


export type RetryReplanMutation = { retryReplan: { id: string, version: number, draftId: string, status: CalendarReplanStatus, total: number, done: number, moved: number, failed: number, createdAt: string, startedAt: string | null, finishedAt: string | null } };

export type PageUnitFragment = { id: string, level: Level, name: { zh: string, en: string } };

export type PageActionFragment = { name: string, form: string | null, reasonRequired: boolean, reasonAsked: boolean, target: ActionTarget | null, tone: ActionTone, workItemId: string | null, label: { zh: string, en: string }, known: Array<{ field: string, value: unknown }>, basisLabel: { zh: string, en: string } | null };

export type PageClockFragment = { name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string }, basisLabel: { zh: string, en: string } | null, pauses: Array<{ from: string, to: string | null, basis: string }> };

export type PageWorkItemFragment = { id: string, kind: WorkItemKind, purpose: string, post: string, status: WorkItemStatus, openedAt: string, closedAt: string | null, label: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, claimedBy: { id: string, displayName: string } | null };

export type PageEventFragment = { seq: number, at: string, type: string, reason: string | null, post: string | null, engineReason: string | null, hash: string, summary: { zh: string, en: string }, actor: { id: string, displayName: string } | null, onBehalfOf: { id: string, displayName: string } | null, unit: { id: string, level: Level, name: { zh: string, en: string } } | null };

export type PageAttachmentFragment = { id: string, closed: boolean, fileName: string | null, contentType: string, size: number, sha256: string | null, url: string | null, createdAt: string };

export type PageSubmissionFragment = { id: string, form: string, data: unknown, createdAt: string, formTitle: { zh: string, en: string }, createdBy: { id: string, displayName: string } | null };

export type PageLinkFragment = { kind: string, label: { zh: string, en: string }, case: { id: string, number: string, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string } } | null };

export type PageCaseFragment = { id: string, number: string, process: string, version: number, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, renewalInTime: boolean | null, processTitle: { zh: string, en: string }, stateLabel: { zh: string, en: string }, titleLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string }, className: { zh: string, en: string }, standards: Array<{ code: string, limitValue: number, limitUnit: ClockUnit, label: { zh: string, en: string } }> } | null, place: { longitude: number | null, latitude: number | null, cellCode: string, synthetic: boolean, path: Array<{ code: string, level: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, superior: { id: string, level: Level, name: { zh: string, en: string } } | null, name: { zh: string, en: string } }, assignedUnit: { id: string, level: Level, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string }, basisLabel: { zh: string, en: string } | null, pauses: Array<{ from: string, to: string | null, basis: string }> }>, workItems: Array<{ id: string, kind: WorkItemKind, purpose: string, post: string, status: WorkItemStatus, openedAt: string, closedAt: string | null, label: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, claimedBy: { id: string, displayName: string } | null }>, events: Array<{ seq: number, at: string, type: string, reason: string | null, post: string | null, engineReason: string | null, hash: string, summary: { zh: string, en: string }, actor: { id: string, displayName: string } | null, onBehalfOf: { id: string, displayName: string } | null, unit: { id: string, level: Level, name: { zh: string, en: string } } | null }>, links: Array<{ kind: string, label: { zh: string, en: string }, case: { id: string, number: string, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string } } | null }>, attachments: Array<{ id: string, closed: boolean, fileName: string | null, contentType: string, size: number, sha256: string | null, url: string | null, createdAt: string }>, submissions: Array<{ id: string, form: string, data: unknown, createdAt: string, formTitle: { zh: string, en: string }, createdBy: { id: string, displayName: string } | null }>, availableActions: Array<{ name: string, form: string | null, reasonRequired: boolean, reasonAsked: boolean, target: ActionTarget | null, tone: ActionTone, workItemId: string | null, label: { zh: string, en: string }, known: Array<{ field: string, value: unknown }>, basisLabel: { zh: string, en: string } | null }>, progress: Array<{ name: string, standing: StepStanding, label: { zh: string, en: string } }>, adjustments: Array<{ kind: string, until: string | null, label: { zh: string, en: string }, requestedBy: { id: string, displayName: string } | null }> };

type PageResult_CaseChanged_Fragment = { kind: 'CaseChanged', case: { id: string, number: string, process: string, version: number, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, renewalInTime: boolean | null, processTitle: { zh: string, en: string }, stateLabel: { zh: string, en: string }, titleLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string }, className: { zh: string, en: string }, standards: Array<{ code: string, limitValue: number, limitUnit: ClockUnit, label: { zh: string, en: string } }> } | null, place: { longitude: number | null, latitude: number | null, cellCode: string, synthetic: boolean, path: Array<{ code: string, level: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, superior: { id: string, level: Level, name: { zh: string, en: string } } | null, name: { zh: string, en: string } }, assignedUnit: { id: string, level: Level, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string }, basisLabel: { zh: string, en: string } | null, pauses: Array<{ from: string, to: string | null, basis: string }> }>, workItems: Array<{ id: string, kind: WorkItemKind, purpose: string, post: string, status: WorkItemStatus, openedAt: string, closedAt: string | null, label: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, claimedBy: { id: string, displayName: string } | null }>, events: Array<{ seq: number, at: string, type: string, reason: string | null, post: string | null, engineReason: string | null, hash: string, summary: { zh: string, en: string }, actor: { id: string, displayName: string } | null, onBehalfOf: { id: string, displayName: string } | null, unit: { id: string, level: Level, name: { zh: string, en: string } } | null }>, links: Array<{ kind: string, label: { zh: string, en: string }, case: { id: string, number: string, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string } } | null }>, attachments: Array<{ id: string, closed: boolean, fileName: string | null, contentType: string, size: number, sha256: string | null, url: string | null, createdAt: string }>, submissions: Array<{ id: string, form: string, data: unknown, createdAt: string, formTitle: { zh: string, en: string }, createdBy: { id: string, displayName: string } | null }>, availableActions: Array<{ name: string, form: string | null, reasonRequired: boolean, reasonAsked: boolean, target: ActionTarget | null, tone: ActionTone, workItemId: string | null, label: { zh: string, en: string }, known: Array<{ field: string, value: unknown }>, basisLabel: { zh: string, en: string } | null }>, progress: Array<{ name: string, standing: StepStanding, label: { zh: string, en: string } }>, adjustments: Array<{ kind: string, until: string | null, label: { zh: string, en: string }, requestedBy: { id: string, displayName: string } | null }> } };

type PageResult_Refused_Fragment = { code: string, zh: string, en: string, kind: 'Refused', fields: Array<{ path: string, zh: string, en: string }>, presentCase: { id: string, number: string, process: string, version: number, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, renewalInTime: boolean | null, processTitle: { zh: string, en: string }, stateLabel: { zh: string, en: string }, titleLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string }, className: { zh: string, en: string }, standards: Array<{ code: string, limitValue: number, limitUnit: ClockUnit, label: { zh: string, en: string } }> } | null, place: { longitude: number | null, latitude: number | null, cellCode: string, synthetic: boolean, path: Array<{ code: string, level: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, superior: { id: string, level: Level, name: { zh: string, en: string } } | null, name: { zh: string, en: string } }, assignedUnit: { id: string, level: Level, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string }, basisLabel: { zh: string, en: string } | null, pauses: Array<{ from: string, to: string | null, basis: string }> }>, workItems: Array<{ id: string, kind: WorkItemKind, purpose: string, post: string, status: WorkItemStatus, openedAt: string, closedAt: string | null, label: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, claimedBy: { id: string, displayName: string } | null }>, events: Array<{ seq: number, at: string, type: string, reason: string | null, post: string | null, engineReason: string | null, hash: string, summary: { zh: string, en: string }, actor: { id: string, displayName: string } | null, onBehalfOf: { id: string, displayName: string } | null, unit: { id: string, level: Level, name: { zh: string, en: string } } | null }>, links: Array<{ kind: string, label: { zh: string, en: string }, case: { id: string, number: string, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string } } | null }>, attachments: Array<{ id: string, closed: boolean, fileName: string | null, contentType: string, size: number, sha256: string | null, url: string | null, createdAt: string }>, submissions: Array<{ id: string, form: string, data: unknown, createdAt: string, formTitle: { zh: string, en: string }, createdBy: { id: string, displayName: string } | null }>, availableActions: Array<{ name: string, form: string | null, reasonRequired: boolean, reasonAsked: boolean, target: ActionTarget | null, tone: ActionTone, workItemId: string | null, label: { zh: string, en: string }, known: Array<{ field: string, value: unknown }>, basisLabel: { zh: string, en: string } | null }>, progress: Array<{ name: string, standing: StepStanding, label: { zh: string, en: string } }>, adjustments: Array<{ kind: string, until: string | null, label: { zh: string, en: string }, requestedBy: { id: string, displayName: string } | null }> } | null };

export type PageResultFragment =
  | PageResult_CaseChanged_Fragment
  | PageResult_Refused_Fragment
;

export type CasePageQueryVariables = Exact<{
  id?: string | null | undefined;
  number?: string | null | undefined;
}>;


export type CasePageQuery = { case: { id: string, number: string, process: string, version: number, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, renewalInTime: boolean | null, processTitle: { zh: string, en: string }, stateLabel: { zh: string, en: string }, titleLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string }, className: { zh: string, en: string }, standards: Array<{ code: string, limitValue: number, limitUnit: ClockUnit, label: { zh: string, en: string } }> } | null, place: { longitude: number | null, latitude: number | null, cellCode: string, synthetic: boolean, path: Array<{ code: string, level: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, superior: { id: string, level: Level, name: { zh: string, en: string } } | null, name: { zh: string, en: string } }, assignedUnit: { id: string, level: Level, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string }, basisLabel: { zh: string, en: string } | null, pauses: Array<{ from: string, to: string | null, basis: string }> }>, workItems: Array<{ id: string, kind: WorkItemKind, purpose: string, post: string, status: WorkItemStatus, openedAt: string, closedAt: string | null, label: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, claimedBy: { id: string, displayName: string } | null }>, events: Array<{ seq: number, at: string, type: string, reason: string | null, post: string | null, engineReason: string | null, hash: string, summary: { zh: string, en: string }, actor: { id: string, displayName: string } | null, onBehalfOf: { id: string, displayName: string } | null, unit: { id: string, level: Level, name: { zh: string, en: string } } | null }>, links: Array<{ kind: string, label: { zh: string, en: string }, case: { id: string, number: string, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string } } | null }>, attachments: Array<{ id: string, closed: boolean, fileName: string | null, contentType: string, size: number, sha256: string | null, url: string | null, createdAt: string }>, submissions: Array<{ id: string, form: string, data: unknown, createdAt: string, formTitle: { zh: string, en: string }, createdBy: { id: string, displayName: string } | null }>, availableActions: Array<{ name: string, form: string | null, reasonRequired: boolean, reasonAsked: boolean, target: ActionTarget | null, tone: ActionTone, workItemId: string | null, label: { zh: string, en: string }, known: Array<{ field: string, value: unknown }>, basisLabel: { zh: string, en: string } | null }>, progress: Array<{ name: string, standing: StepStanding, label: { zh: string, en: string } }>, adjustments: Array<{ kind: string, until: string | null, label: { zh: string, en: string }, requestedBy: { id: string, displayName: string } | null }> } | null };

export type CaseDispatchTargetsQueryVariables = Exact<{
  caseId: string;
  action?: string | null | undefined;
}>;


export type CaseDispatchTargetsQuery = { dispatchTargets: Array<{ onDutyList: boolean, preferred: boolean, unit: { id: string, level: Level, name: { zh: string, en: string } } }> };

export type MasterCaseSearchQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type MasterCaseSearchQuery = { cases: { totalCount: number, edges: Array<{ node: { id: string, number: string, openedAt: string, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string } } }> } };

export type CaseActMutationVariables = Exact<{
  input: ActInput;
}>;


export type CaseActMutation = { act:
    | { kind: 'CaseChanged', case: { id: string, number: string, process: string, version: number, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, renewalInTime: boolean | null, processTitle: { zh: string, en: string }, stateLabel: { zh: string, en: string }, titleLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string }, className: { zh: string, en: string }, standards: Array<{ code: string, limitValue: number, limitUnit: ClockUnit, label: { zh: string, en: string } }> } | null, place: { longitude: number | null, latitude: number | null, cellCode: string, synthetic: boolean, path: Array<{ code: string, level: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, superior: { id: string, level: Level, name: { zh: string, en: string } } | null, name: { zh: string, en: string } }, assignedUnit: { id: string, level: Level, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string }, basisLabel: { zh: string, en: string } | null, pauses: Array<{ from: string, to: string | null, basis: string }> }>, workItems: Array<{ id: string, kind: WorkItemKind, purpose: string, post: string, status: WorkItemStatus, openedAt: string, closedAt: string | null, label: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, claimedBy: { id: string, displayName: string } | null }>, events: Array<{ seq: number, at: string, type: string, reason: string | null, post: string | null, engineReason: string | null, hash: string, summary: { zh: string, en: string }, actor: { id: string, displayName: string } | null, onBehalfOf: { id: string, displayName: string } | null, unit: { id: string, level: Level, name: { zh: string, en: string } } | null }>, links: Array<{ kind: string, label: { zh: string, en: string }, case: { id: string, number: string, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string } } | null }>, attachments: Array<{ id: string, closed: boolean, fileName: string | null, contentType: string, size: number, sha256: string | null, url: string | null, createdAt: string }>, submissions: Array<{ id: string, form: string, data: unknown, createdAt: string, formTitle: { zh: string, en: string }, createdBy: { id: string, displayName: string } | null }>, availableActions: Array<{ name: string, form: string | null, reasonRequired: boolean, reasonAsked: boolean, target: ActionTarget | null, tone: ActionTone, workItemId: string | null, label: { zh: string, en: string }, known: Array<{ field: string, value: unknown }>, basisLabel: { zh: string, en: string } | null }>, progress: Array<{ name: string, standing: StepStanding, label: { zh: string, en: string } }>, adjustments: Array<{ kind: string, until: string | null, label: { zh: string, en: string }, requestedBy: { id: string, displayName: string } | null }> } }
    | { code: string, zh: string, en: string, kind: 'Refused', fields: Array<{ path: string, zh: string, en: string }>, presentCase: { id: string, number: string, process: string, version: number, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, renewalInTime: boolean | null, processTitle: { zh: string, en: string }, stateLabel: { zh: string, en: string }, titleLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string }, className: { zh: string, en: string }, standards: Array<{ code: string, limitValue: number, limitUnit: ClockUnit, label: { zh: string, en: string } }> } | null, place: { longitude: number | null, latitude: number | null, cellCode: string, synthetic: boolean, path: Array<{ code: string, level: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, superior: { id: string, level: Level, name: { zh: string, en: string } } | null, name: { zh: string, en: string } }, assignedUnit: { id: string, level: Level, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string }, basisLabel: { zh: string, en: string } | null, pauses: Array<{ from: string, to: string | null, basis: string }> }>, workItems: Array<{ id: string, kind: WorkItemKind, purpose: string, post: string, status: WorkItemStatus, openedAt: string, closedAt: string | null, label: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, claimedBy: { id: string, displayName: string } | null }>, events: Array<{ seq: number, at: string, type: string, reason: string | null, post: string | null, engineReason: string | null, hash: string, summary: { zh: string, en: string }, actor: { id: string, displayName: string } | null, onBehalfOf: { id: string, displayName: string } | null, unit: { id: string, level: Level, name: { zh: string, en: string } } | null }>, links: Array<{ kind: string, label: { zh: string, en: string }, case: { id: string, number: string, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string } } | null }>, attachments: Array<{ id: string, closed: boolean, fileName: string | null, contentType: string, size: number, sha256: string | null, url: string | null, createdAt: string }>, submissions: Array<{ id: string, form: string, data: unknown, createdAt: string, formTitle: { zh: string, en: string }, createdBy: { id: string, displayName: string } | null }>, availableActions: Array<{ name: string, form: string | null, reasonRequired: boolean, reasonAsked: boolean, target: ActionTarget | null, tone: ActionTone, workItemId: string | null, label: { zh: string, en: string }, known: Array<{ field: string, value: unknown }>, basisLabel: { zh: string, en: string } | null }>, progress: Array<{ name: string, standing: StepStanding, label: { zh: string, en: string } }>, adjustments: Array<{ kind: string, until: string | null, label: { zh: string, en: string }, requestedBy: { id: string, displayName: string } | null }> } | null }
   };

export type CaseClaimMutationVariables = Exact<{
  input: WorkItemInput;
}>;


export type CaseClaimMutation = { claim:
    | { kind: 'CaseChanged', case: { id: string, number: string, process: string, version: number, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, renewalInTime: boolean | null, processTitle: { zh: string, en: string }, stateLabel: { zh: string, en: string }, titleLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string }, className: { zh: string, en: string }, standards: Array<{ code: string, limitValue: number, limitUnit: ClockUnit, label: { zh: string, en: string } }> } | null, place: { longitude: number | null, latitude: number | null, cellCode: string, synthetic: boolean, path: Array<{ code: string, level: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, superior: { id: string, level: Level, name: { zh: string, en: string } } | null, name: { zh: string, en: string } }, assignedUnit: { id: string, level: Level, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string }, basisLabel: { zh: string, en: string } | null, pauses: Array<{ from: string, to: string | null, basis: string }> }>, workItems: Array<{ id: string, kind: WorkItemKind, purpose: string, post: string, status: WorkItemStatus, openedAt: string, closedAt: string | null, label: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, claimedBy: { id: string, displayName: string } | null }>, events: Array<{ seq: number, at: string, type: string, reason: string | null, post: string | null, engineReason: string | null, hash: string, summary: { zh: string, en: string }, actor: { id: string, displayName: string } | null, onBehalfOf: { id: string, displayName: string } | null, unit: { id: string, level: Level, name: { zh: string, en: string } } | null }>, links: Array<{ kind: string, label: { zh: string, en: string }, case: { id: string, number: string, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string } } | null }>, attachments: Array<{ id: string, closed: boolean, fileName: string | null, contentType: string, size: number, sha256: string | null, url: string | null, createdAt: string }>, submissions: Array<{ id: string, form: string, data: unknown, createdAt: string, formTitle: { zh: string, en: string }, createdBy: { id: string, displayName: string } | null }>, availableActions: Array<{ name: string, form: string | null, reasonRequired: boolean, reasonAsked: boolean, target: ActionTarget | null, tone: ActionTone, workItemId: string | null, label: { zh: string, en: string }, known: Array<{ field: string, value: unknown }>, basisLabel: { zh: string, en: string } | null }>, progress: Array<{ name: string, standing: StepStanding, label: { zh: string, en: string } }>, adjustments: Array<{ kind: string, until: string | null, label: { zh: string, en: string }, requestedBy: { id: string, displayName: string } | null }> } }
    | { code: string, zh: string, en: string, kind: 'Refused', fields: Array<{ path: string, zh: string, en: string }>, presentCase: { id: string, number: string, process: string, version: number, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, renewalInTime: boolean | null, processTitle: { zh: string, en: string }, stateLabel: { zh: string, en: string }, titleLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string }, className: { zh: string, en: string }, standards: Array<{ code: string, limitValue: number, limitUnit: ClockUnit, label: { zh: string, en: string } }> } | null, place: { longitude: number | null, latitude: number | null, cellCode: string, synthetic: boolean, path: Array<{ code: string, level: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, superior: { id: string, level: Level, name: { zh: string, en: string } } | null, name: { zh: string, en: string } }, assignedUnit: { id: string, level: Level, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string }, basisLabel: { zh: string, en: string } | null, pauses: Array<{ from: string, to: string | null, basis: string }> }>, workItems: Array<{ id: string, kind: WorkItemKind, purpose: string, post: string, status: WorkItemStatus, openedAt: string, closedAt: string | null, label: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, claimedBy: { id: string, displayName: string } | null }>, events: Array<{ seq: number, at: string, type: string, reason: string | null, post: string | null, engineReason: string | null, hash: string, summary: { zh: string, en: string }, actor: { id: string, displayName: string } | null, onBehalfOf: { id: string, displayName: string } | null, unit: { id: string, level: Level, name: { zh: string, en: string } } | null }>, links: Array<{ kind: string, label: { zh: string, en: string }, case: { id: string, number: string, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string } } | null }>, attachments: Array<{ id: string, closed: boolean, fileName: string | null, contentType: string, size: number, sha256: string | null, url: string | null, createdAt: string }>, submissions: Array<{ id: string, form: string, data: unknown, createdAt: string, formTitle: { zh: string, en: string }, createdBy: { id: string, displayName: string } | null }>, availableActions: Array<{ name: string, form: string | null, reasonRequired: boolean, reasonAsked: boolean, target: ActionTarget | null, tone: ActionTone, workItemId: string | null, label: { zh: string, en: string }, known: Array<{ field: string, value: unknown }>, basisLabel: { zh: string, en: string } | null }>, progress: Array<{ name: string, standing: StepStanding, label: { zh: string, en: string } }>, adjustments: Array<{ kind: string, until: string | null, label: { zh: string, en: string }, requestedBy: { id: string, displayName: string } | null }> } | null }
   };

export type CaseReleaseMutationVariables = Exact<{
  input: WorkItemInput;
}>;


export type CaseReleaseMutation = { release:
    | { kind: 'CaseChanged', case: { id: string, number: string, process: string, version: number, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, renewalInTime: boolean | null, processTitle: { zh: string, en: string }, stateLabel: { zh: string, en: string }, titleLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string }, className: { zh: string, en: string }, standards: Array<{ code: string, limitValue: number, limitUnit: ClockUnit, label: { zh: string, en: string } }> } | null, place: { longitude: number | null, latitude: number | null, cellCode: string, synthetic: boolean, path: Array<{ code: string, level: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, superior: { id: string, level: Level, name: { zh: string, en: string } } | null, name: { zh: string, en: string } }, assignedUnit: { id: string, level: Level, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string }, basisLabel: { zh: string, en: string } | null, pauses: Array<{ from: string, to: string | null, basis: string }> }>, workItems: Array<{ id: string, kind: WorkItemKind, purpose: string, post: string, status: WorkItemStatus, openedAt: string, closedAt: string | null, label: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, claimedBy: { id: string, displayName: string } | null }>, events: Array<{ seq: number, at: string, type: string, reason: string | null, post: string | null, engineReason: string | null, hash: string, summary: { zh: string, en: string }, actor: { id: string, displayName: string } | null, onBehalfOf: { id: string, displayName: string } | null, unit: { id: string, level: Level, name: { zh: string, en: string } } | null }>, links: Array<{ kind: string, label: { zh: string, en: string }, case: { id: string, number: string, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string } } | null }>, attachments: Array<{ id: string, closed: boolean, fileName: string | null, contentType: string, size: number, sha256: string | null, url: string | null, createdAt: string }>, submissions: Array<{ id: string, form: string, data: unknown, createdAt: string, formTitle: { zh: string, en: string }, createdBy: { id: string, displayName: string } | null }>, availableActions: Array<{ name: string, form: string | null, reasonRequired: boolean, reasonAsked: boolean, target: ActionTarget | null, tone: ActionTone, workItemId: string | null, label: { zh: string, en: string }, known: Array<{ field: string, value: unknown }>, basisLabel: { zh: string, en: string } | null }>, progress: Array<{ name: string, standing: StepStanding, label: { zh: string, en: string } }>, adjustments: Array<{ kind: string, until: string | null, label: { zh: string, en: string }, requestedBy: { id: string, displayName: string } | null }> } }
    | { code: string, zh: string, en: string, kind: 'Refused', fields: Array<{ path: string, zh: string, en: string }>, presentCase: { id: string, number: string, process: string, version: number, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, renewalInTime: boolean | null, processTitle: { zh: string, en: string }, stateLabel: { zh: string, en: string }, titleLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string }, className: { zh: string, en: string }, standards: Array<{ code: string, limitValue: number, limitUnit: ClockUnit, label: { zh: string, en: string } }> } | null, place: { longitude: number | null, latitude: number | null, cellCode: string, synthetic: boolean, path: Array<{ code: string, level: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, superior: { id: string, level: Level, name: { zh: string, en: string } } | null, name: { zh: string, en: string } }, assignedUnit: { id: string, level: Level, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string }, basisLabel: { zh: string, en: string } | null, pauses: Array<{ from: string, to: string | null, basis: string }> }>, workItems: Array<{ id: string, kind: WorkItemKind, purpose: string, post: string, status: WorkItemStatus, openedAt: string, closedAt: string | null, label: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, claimedBy: { id: string, displayName: string } | null }>, events: Array<{ seq: number, at: string, type: string, reason: string | null, post: string | null, engineReason: string | null, hash: string, summary: { zh: string, en: string }, actor: { id: string, displayName: string } | null, onBehalfOf: { id: string, displayName: string } | null, unit: { id: string, level: Level, name: { zh: string, en: string } } | null }>, links: Array<{ kind: string, label: { zh: string, en: string }, case: { id: string, number: string, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string } } | null }>, attachments: Array<{ id: string, closed: boolean, fileName: string | null, contentType: string, size: number, sha256: string | null, url: string | null, createdAt: string }>, submissions: Array<{ id: string, form: string, data: unknown, createdAt: string, formTitle: { zh: string, en: string }, createdBy: { id: string, displayName: string } | null }>, availableActions: Array<{ name: string, form: string | null, reasonRequired: boolean, reasonAsked: boolean, target: ActionTarget | null, tone: ActionTone, workItemId: string | null, label: { zh: string, en: string }, known: Array<{ field: string, value: unknown }>, basisLabel: { zh: string, en: string } | null }>, progress: Array<{ name: string, standing: StepStanding, label: { zh: string, en: string } }>, adjustments: Array<{ kind: string, until: string | null, label: { zh: string, en: string }, requestedBy: { id: string, displayName: string } | null }> } | null }
   };

export type CaseAddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type CaseAddNoteMutation = { addNote:
    | { kind: 'CaseChanged', case: { id: string, number: string, process: string, version: number, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, renewalInTime: boolean | null, processTitle: { zh: string, en: string }, stateLabel: { zh: string, en: string }, titleLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string }, className: { zh: string, en: string }, standards: Array<{ code: string, limitValue: number, limitUnit: ClockUnit, label: { zh: string, en: string } }> } | null, place: { longitude: number | null, latitude: number | null, cellCode: string, synthetic: boolean, path: Array<{ code: string, level: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, superior: { id: string, level: Level, name: { zh: string, en: string } } | null, name: { zh: string, en: string } }, assignedUnit: { id: string, level: Level, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string }, basisLabel: { zh: string, en: string } | null, pauses: Array<{ from: string, to: string | null, basis: string }> }>, workItems: Array<{ id: string, kind: WorkItemKind, purpose: string, post: string, status: WorkItemStatus, openedAt: string, closedAt: string | null, label: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, claimedBy: { id: string, displayName: string } | null }>, events: Array<{ seq: number, at: string, type: string, reason: string | null, post: string | null, engineReason: string | null, hash: string, summary: { zh: string, en: string }, actor: { id: string, displayName: string } | null, onBehalfOf: { id: string, displayName: string } | null, unit: { id: string, level: Level, name: { zh: string, en: string } } | null }>, links: Array<{ kind: string, label: { zh: string, en: string }, case: { id: string, number: string, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string } } | null }>, attachments: Array<{ id: string, closed: boolean, fileName: string | null, contentType: string, size: number, sha256: string | null, url: string | null, createdAt: string }>, submissions: Array<{ id: string, form: string, data: unknown, createdAt: string, formTitle: { zh: string, en: string }, createdBy: { id: string, displayName: string } | null }>, availableActions: Array<{ name: string, form: string | null, reasonRequired: boolean, reasonAsked: boolean, target: ActionTarget | null, tone: ActionTone, workItemId: string | null, label: { zh: string, en: string }, known: Array<{ field: string, value: unknown }>, basisLabel: { zh: string, en: string } | null }>, progress: Array<{ name: string, standing: StepStanding, label: { zh: string, en: string } }>, adjustments: Array<{ kind: string, until: string | null, label: { zh: string, en: string }, requestedBy: { id: string, displayName: string } | null }> } }
    | { code: string, zh: string, en: string, kind: 'Refused', fields: Array<{ path: string, zh: string, en: string }>, presentCase: { id: string, number: string, process: string, version: number, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, renewalInTime: boolean | null, processTitle: { zh: string, en: string }, stateLabel: { zh: string, en: string }, titleLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string }, className: { zh: string, en: string }, standards: Array<{ code: string, limitValue: number, limitUnit: ClockUnit, label: { zh: string, en: string } }> } | null, place: { longitude: number | null, latitude: number | null, cellCode: string, synthetic: boolean, path: Array<{ code: string, level: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, superior: { id: string, level: Level, name: { zh: string, en: string } } | null, name: { zh: string, en: string } }, assignedUnit: { id: string, level: Level, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string }, basisLabel: { zh: string, en: string } | null, pauses: Array<{ from: string, to: string | null, basis: string }> }>, workItems: Array<{ id: string, kind: WorkItemKind, purpose: string, post: string, status: WorkItemStatus, openedAt: string, closedAt: string | null, label: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, claimedBy: { id: string, displayName: string } | null }>, events: Array<{ seq: number, at: string, type: string, reason: string | null, post: string | null, engineReason: string | null, hash: string, summary: { zh: string, en: string }, actor: { id: string, displayName: string } | null, onBehalfOf: { id: string, displayName: string } | null, unit: { id: string, level: Level, name: { zh: string, en: string } } | null }>, links: Array<{ kind: string, label: { zh: string, en: string }, case: { id: string, number: string, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string } } | null }>, attachments: Array<{ id: string, closed: boolean, fileName: string | null, contentType: string, size: number, sha256: string | null, url: string | null, createdAt: string }>, submissions: Array<{ id: string, form: string, data: unknown, createdAt: string, formTitle: { zh: string, en: string }, createdBy: { id: string, displayName: string } | null }>, availableActions: Array<{ name: string, form: string | null, reasonRequired: boolean, reasonAsked: boolean, target: ActionTarget | null, tone: ActionTone, workItemId: string | null, label: { zh: string, en: string }, known: Array<{ field: string, value: unknown }>, basisLabel: { zh: string, en: string } | null }>, progress: Array<{ name: string, standing: StepStanding, label: { zh: string, en: string } }>, adjustments: Array<{ kind: string, until: string | null, label: { zh: string, en: string }, requestedBy: { id: string, displayName: string } | null }> } | null }
   };

export type CaseAttachMutationVariables = Exact<{
  input: AttachInput;
}>;


export type CaseAttachMutation = { attach:
    | { kind: 'CaseChanged', case: { id: string, number: string, process: string, version: number, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, renewalInTime: boolean | null, processTitle: { zh: string, en: string }, stateLabel: { zh: string, en: string }, titleLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string }, className: { zh: string, en: string }, standards: Array<{ code: string, limitValue: number, limitUnit: ClockUnit, label: { zh: string, en: string } }> } | null, place: { longitude: number | null, latitude: number | null, cellCode: string, synthetic: boolean, path: Array<{ code: string, level: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, superior: { id: string, level: Level, name: { zh: string, en: string } } | null, name: { zh: string, en: string } }, assignedUnit: { id: string, level: Level, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string }, basisLabel: { zh: string, en: string } | null, pauses: Array<{ from: string, to: string | null, basis: string }> }>, workItems: Array<{ id: string, kind: WorkItemKind, purpose: string, post: string, status: WorkItemStatus, openedAt: string, closedAt: string | null, label: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, claimedBy: { id: string, displayName: string } | null }>, events: Array<{ seq: number, at: string, type: string, reason: string | null, post: string | null, engineReason: string | null, hash: string, summary: { zh: string, en: string }, actor: { id: string, displayName: string } | null, onBehalfOf: { id: string, displayName: string } | null, unit: { id: string, level: Level, name: { zh: string, en: string } } | null }>, links: Array<{ kind: string, label: { zh: string, en: string }, case: { id: string, number: string, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string } } | null }>, attachments: Array<{ id: string, closed: boolean, fileName: string | null, contentType: string, size: number, sha256: string | null, url: string | null, createdAt: string }>, submissions: Array<{ id: string, form: string, data: unknown, createdAt: string, formTitle: { zh: string, en: string }, createdBy: { id: string, displayName: string } | null }>, availableActions: Array<{ name: string, form: string | null, reasonRequired: boolean, reasonAsked: boolean, target: ActionTarget | null, tone: ActionTone, workItemId: string | null, label: { zh: string, en: string }, known: Array<{ field: string, value: unknown }>, basisLabel: { zh: string, en: string } | null }>, progress: Array<{ name: string, standing: StepStanding, label: { zh: string, en: string } }>, adjustments: Array<{ kind: string, until: string | null, label: { zh: string, en: string }, requestedBy: { id: string, displayName: string } | null }> } }
    | { code: string, zh: string, en: string, kind: 'Refused', fields: Array<{ path: string, zh: string, en: string }>, presentCase: { id: string, number: string, process: string, version: number, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, renewalInTime: boolean | null, processTitle: { zh: string, en: string }, stateLabel: { zh: string, en: string }, titleLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string }, className: { zh: string, en: string }, standards: Array<{ code: string, limitValue: number, limitUnit: ClockUnit, label: { zh: string, en: string } }> } | null, place: { longitude: number | null, latitude: number | null, cellCode: string, synthetic: boolean, path: Array<{ code: string, level: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, superior: { id: string, level: Level, name: { zh: string, en: string } } | null, name: { zh: string, en: string } }, assignedUnit: { id: string, level: Level, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string }, basisLabel: { zh: string, en: string } | null, pauses: Array<{ from: string, to: string | null, basis: string }> }>, workItems: Array<{ id: string, kind: WorkItemKind, purpose: string, post: string, status: WorkItemStatus, openedAt: string, closedAt: string | null, label: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, claimedBy: { id: string, displayName: string } | null }>, events: Array<{ seq: number, at: string, type: string, reason: string | null, post: string | null, engineReason: string | null, hash: string, summary: { zh: string, en: string }, actor: { id: string, displayName: string } | null, onBehalfOf: { id: string, displayName: string } | null, unit: { id: string, level: Level, name: { zh: string, en: string } } | null }>, links: Array<{ kind: string, label: { zh: string, en: string }, case: { id: string, number: string, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string } } | null }>, attachments: Array<{ id: string, closed: boolean, fileName: string | null, contentType: string, size: number, sha256: string | null, url: string | null, createdAt: string }>, submissions: Array<{ id: string, form: string, data: unknown, createdAt: string, formTitle: { zh: string, en: string }, createdBy: { id: string, displayName: string } | null }>, availableActions: Array<{ name: string, form: string | null, reasonRequired: boolean, reasonAsked: boolean, target: ActionTarget | null, tone: ActionTone, workItemId: string | null, label: { zh: string, en: string }, known: Array<{ field: string, value: unknown }>, basisLabel: { zh: string, en: string } | null }>, progress: Array<{ name: string, standing: StepStanding, label: { zh: string, en: string } }>, adjustments: Array<{ kind: string, until: string | null, label: { zh: string, en: string }, requestedBy: { id: string, displayName: string } | null }> } | null }
   };

export type PublicMattersQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicMattersQuery = { publicMatters: Array<{ process: string, family: string, title: { zh: string, en: string }, summary: { zh: string, en: string } | null, lead: { zh: string, en: string } | null, limits: Array<{ label: { zh: string, en: string }, limit: { zh: string, en: string } }> }> };

export type PublicMatterQueryVariables = Exact<{
  process: string;
}>;


export type PublicMatterQuery = { publicMatters: Array<{ process: string, title: { zh: string, en: string }, summary: { zh: string, en: string } | null, entries: Array<{ name: string, label: { zh: string, en: string }, form: { id: string } | null }> }> };

export type PublicDivisionsQueryVariables = Exact<{
  parent?: string | null | undefined;
}>;


export type PublicDivisionsQuery = { publicDivisions: Array<{ code: string, level: string, label: { zh: string, en: string } }> };

export type SubmitMatterMutationVariables = Exact<{
  input: SubmitMatterInput;
}>;


export type SubmitMatterMutation = { submitMatter:
    | { code: string, zh: string, en: string, kind: 'Refused', fields: Array<{ path: string, zh: string, en: string }> }
    | { number: string, code: string, openedAt: string, kind: 'SubmittedMatter', titleLabel: { zh: string, en: string }, processTitle: { zh: string, en: string } }
   };

export type TrackedCaseFragment = { number: string, process: string, phase: string, final: boolean, openedAt: string, closedAt: string | null, divisionCode: string, renewalInTime: boolean | null, titleLabel: { zh: string, en: string }, processTitle: { zh: string, en: string }, stateLabel: { zh: string, en: string }, unit: { zh: string, en: string }, clocks: Array<{ name: string, status: ClockStatus, dueAt: string | null, overdue: boolean, provisional: boolean, label: { zh: string, en: string } }>, progress: Array<{ name: string, standing: StepStanding, label: { zh: string, en: string } }>, steps: Array<{ at: string, own: boolean, label: { zh: string, en: string } }>, actions: Array<{ name: string, tone: ActionTone, reasonRequired: boolean, reasonAsked: boolean, label: { zh: string, en: string }, basis: { zh: string, en: string } | null, form: { id: string } | null }>, documents: Array<{ id: string, number: string, issuedAt: string | null, deliveredAt: string | null, title: { zh: string, en: string } }> };

export type TrackCaseQueryVariables = Exact<{
  proof: ProofInput;
}>;


export type TrackCaseQuery = { trackCase: { number: string, process: string, phase: string, final: boolean, openedAt: string, closedAt: string | null, divisionCode: string, renewalInTime: boolean | null, titleLabel: { zh: string, en: string }, processTitle: { zh: string, en: string }, stateLabel: { zh: string, en: string }, unit: { zh: string, en: string }, clocks: Array<{ name: string, status: ClockStatus, dueAt: string | null, overdue: boolean, provisional: boolean, label: { zh: string, en: string } }>, progress: Array<{ name: string, standing: StepStanding, label: { zh: string, en: string } }>, steps: Array<{ at: string, own: boolean, label: { zh: string, en: string } }>, actions: Array<{ name: string, tone: ActionTone, reasonRequired: boolean, reasonAsked: boolean, label: { zh: string, en: string }, basis: { zh: string, en: string } | null, form: { id: string } | null }>, documents: Array<{ id: string, number: string, issuedAt: string | null, deliveredAt: string | null, title: { zh: string, en: string } }> } };

export type ActAsPartyMutationVariables = Exact<{
  input: PartyActInput;
}>;


export type ActAsPartyMutation = { actAsParty:
    | { kind: 'PartyCaseChanged', case: { number: string, process: string, phase: string, final: boolean, openedAt: string, closedAt: string | null, divisionCode: string, renewalInTime: boolean | null, titleLabel: { zh: string, en: string }, processTitle: { zh: string, en: string }, stateLabel: { zh: string, en: string }, unit: { zh: string, en: string }, clocks: Array<{ name: string, status: ClockStatus, dueAt: string | null, overdue: boolean, provisional: boolean, label: { zh: string, en: string } }>, progress: Array<{ name: string, standing: StepStanding, label: { zh: string, en: string } }>, steps: Array<{ at: string, own: boolean, label: { zh: string, en: string } }>, actions: Array<{ name: string, tone: ActionTone, reasonRequired: boolean, reasonAsked: boolean, label: { zh: string, en: string }, basis: { zh: string, en: string } | null, form: { id: string } | null }>, documents: Array<{ id: string, number: string, issuedAt: string | null, deliveredAt: string | null, title: { zh: string, en: string } }> } }
    | { code: string, zh: string, en: string, kind: 'Refused', fields: Array<{ path: string, zh: string, en: string }> }
   };

export type AddPartyMaterialMutationVariables = Exact<{
  input: PartyMaterialInput;
}>;


export type AddPartyMaterialMutation = { addPartyMaterial:
    | { kind: 'PartyCaseChanged', case: { number: string, process: string, phase: string, final: boolean, openedAt: string, closedAt: string | null, divisionCode: string, renewalInTime: boolean | null, titleLabel: { zh: string, en: string }, processTitle: { zh: string, en: string }, stateLabel: { zh: string, en: string }, unit: { zh: string, en: string }, clocks: Array<{ name: string, status: ClockStatus, dueAt: string | null, overdue: boolean, provisional: boolean, label: { zh: string, en: string } }>, progress: Array<{ name: string, standing: StepStanding, label: { zh: string, en: string } }>, steps: Array<{ at: string, own: boolean, label: { zh: string, en: string } }>, actions: Array<{ name: string, tone: ActionTone, reasonRequired: boolean, reasonAsked: boolean, label: { zh: string, en: string }, basis: { zh: string, en: string } | null, form: { id: string } | null }>, documents: Array<{ id: string, number: string, issuedAt: string | null, deliveredAt: string | null, title: { zh: string, en: string } }> } }
    | { code: string, zh: string, en: string, kind: 'Refused', fields: Array<{ path: string, zh: string, en: string }> }
   };

export type PublicUnitsQueryVariables = Exact<{
  divisionCode: string;
  search: string;
}>;


export type PublicUnitsQuery = { publicUnits: Array<{ id: string, level: Level, name: { zh: string, en: string } }> };

export type RelatedCaseFragment = { id: string, number: string, process: string, state: string, phase: string, final: boolean, overdue: boolean, dueAt: string | null, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string }, unit: { id: string, name: { zh: string, en: string } }, assignedUnit: { id: string, name: { zh: string, en: string } } | null };

export type CaseCoordinationQueryVariables = Exact<{
  id: string;
}>;


export type CaseCoordinationQuery = { case: { id: string, maySupervise: boolean, mayBlowWhistle: boolean, childrenUnderWay: number, parent: { id: string, number: string, process: string, state: string, phase: string, final: boolean, overdue: boolean, dueAt: string | null, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string }, unit: { id: string, name: { zh: string, en: string } }, assignedUnit: { id: string, name: { zh: string, en: string } } | null } | null, children: Array<{ id: string, number: string, process: string, state: string, phase: string, final: boolean, overdue: boolean, dueAt: string | null, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string }, unit: { id: string, name: { zh: string, en: string } }, assignedUnit: { id: string, name: { zh: string, en: string } } | null }>, parties: Array<{ role: PartyRole, done: boolean, unit: { id: string, name: { zh: string, en: string } } }> } | null };

export type WhistleTargetsQueryVariables = Exact<{
  caseId: string;
}>;


export type WhistleTargetsQuery = { whistleTargets: Array<{ id: string, level: Level, name: { zh: string, en: string } }> };

type CoordinationOutcome_CaseChanged_Fragment = { kind: 'CaseChanged', case: { id: string, number: string } };

type CoordinationOutcome_Refused_Fragment = { code: string, zh: string, en: string, kind: 'Refused', fields: Array<{ path: string, zh: string, en: string }> };

export type CoordinationOutcomeFragment =
  | CoordinationOutcome_CaseChanged_Fragment
  | CoordinationOutcome_Refused_Fragment
;

export type OpenSupervisionMutationVariables = Exact<{
  input: OpenSupervisionInput;
}>;


export type OpenSupervisionMutation = { openSupervision:
    | { kind: 'CaseChanged', case: { id: string, number: string } }
    | { code: string, zh: string, en: string, kind: 'Refused', fields: Array<{ path: string, zh: string, en: string }> }
   };

export type BlowWhistleMutationVariables = Exact<{
  input: BlowWhistleInput;
}>;


export type BlowWhistleMutation = { blowWhistle:
    | { kind: 'CaseChanged', case: { id: string, number: string } }
    | { code: string, zh: string, en: string, kind: 'Refused', fields: Array<{ path: string, zh: string, en: string }> }
   };

export type DelegationRowFragment = { id: string, post: string, validFrom: string, validTo: string, reason: string, status: DelegationStatus, mayRevoke: boolean, unit: { id: string, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, from: { id: string, displayName: string }, to: { id: string, displayName: string }, createdBy: { id: string, displayName: string } };

export type DelegationsQueryVariables = Exact<{
  scope: DelegationScope;
  past?: boolean | null | undefined;
}>;


export type DelegationsQuery = { delegations: Array<{ id: string, post: string, validFrom: string, validTo: string, reason: string, status: DelegationStatus, mayRevoke: boolean, unit: { id: string, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, from: { id: string, displayName: string }, to: { id: string, displayName: string }, createdBy: { id: string, displayName: string } }> };

export type PostChoiceFragment = { post: string, user: { id: string, displayName: string }, unit: { id: string, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, onBehalfOf: { id: string, displayName: string } | null };

export type DelegablePostsQueryVariables = Exact<{ [key: string]: never; }>;


export type DelegablePostsQuery = { delegablePosts: Array<{ post: string, user: { id: string, displayName: string }, unit: { id: string, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, onBehalfOf: { id: string, displayName: string } | null }> };

export type DelegatesQueryVariables = Exact<{
  unitId: string;
}>;


export type DelegatesQuery = { delegates: Array<{ post: string, user: { id: string, displayName: string }, unit: { id: string, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, onBehalfOf: { id: string, displayName: string } | null }> };

type DelegationOutcome_Delegated_Fragment = { kind: 'Delegated', delegations: Array<{ id: string, post: string, validFrom: string, validTo: string, reason: string, status: DelegationStatus, mayRevoke: boolean, unit: { id: string, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, from: { id: string, displayName: string }, to: { id: string, displayName: string }, createdBy: { id: string, displayName: string } }> };

type DelegationOutcome_Refused_Fragment = { code: string, zh: string, en: string, kind: 'Refused' };

export type DelegationOutcomeFragment =
  | DelegationOutcome_Delegated_Fragment
  | DelegationOutcome_Refused_Fragment
;

export type DelegateMutationVariables = Exact<{
  input: DelegateInput;
}>;


export type DelegateMutation = { delegate:
    | { kind: 'Delegated', delegations: Array<{ id: string, post: string, validFrom: string, validTo: string, reason: string, status: DelegationStatus, mayRevoke: boolean, unit: { id: string, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, from: { id: string, displayName: string }, to: { id: string, displayName: string }, createdBy: { id: string, displayName: string } }> }
    | { code: string, zh: string, en: string, kind: 'Refused' }
   };

export type RevokeDelegationMutationVariables = Exact<{
  id: string;
}>;


export type RevokeDelegationMutation = { revokeDelegation:
    | { kind: 'Delegated', delegations: Array<{ id: string, post: string, validFrom: string, validTo: string, reason: string, status: DelegationStatus, mayRevoke: boolean, unit: { id: string, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, from: { id: string, displayName: string }, to: { id: string, displayName: string }, createdBy: { id: string, displayName: string } }> }
    | { code: string, zh: string, en: string, kind: 'Refused' }
   };

export type PaperRowFragment = { id: string, kind: string, number: string, status: DocumentStatus, toParty: boolean, issuedAt: string | null, url: string | null, deliveredAt: string | null, recordable: boolean, title: { zh: string, en: string }, deliveryManner: { zh: string, en: string } | null, deliveredBy: { id: string, displayName: string } | null };

export type LicenceRowFragment = { id: string, identifier: string, number: string, issuedOn: string, validFrom: string, validTo: string | null, status: LicenceStatus, verifyUrl: string, title: { zh: string, en: string }, issuer: { id: string, name: { zh: string, en: string } }, statusLabel: { zh: string, en: string }, holder: { name: string, code: string, masked: boolean }, previous: { id: string, number: string, verifyUrl: string } | null, case: { id: string, number: string } | null };

export type CasePapersQueryVariables = Exact<{
  id: string;
}>;


export type CasePapersQuery = { case: { id: string, documents: Array<{ id: string, kind: string, number: string, status: DocumentStatus, toParty: boolean, issuedAt: string | null, url: string | null, deliveredAt: string | null, recordable: boolean, title: { zh: string, en: string }, deliveryManner: { zh: string, en: string } | null, deliveredBy: { id: string, displayName: string } | null }>, licences: Array<{ id: string, identifier: string, number: string, issuedOn: string, validFrom: string, validTo: string | null, status: LicenceStatus, verifyUrl: string, title: { zh: string, en: string }, issuer: { id: string, name: { zh: string, en: string } }, statusLabel: { zh: string, en: string }, holder: { name: string, code: string, masked: boolean }, previous: { id: string, number: string, verifyUrl: string } | null, case: { id: string, number: string } | null }> } | null };

export type LicencesQueryVariables = Exact<{
  filter?: LicenceFilter | null | undefined;
  page?: number | null | undefined;
}>;


export type LicencesQuery = { licences: { total: number, items: Array<{ id: string, identifier: string, number: string, issuedOn: string, validFrom: string, validTo: string | null, status: LicenceStatus, verifyUrl: string, title: { zh: string, en: string }, issuer: { id: string, name: { zh: string, en: string } }, statusLabel: { zh: string, en: string }, holder: { name: string, code: string, masked: boolean }, previous: { id: string, number: string, verifyUrl: string } | null, case: { id: string, number: string } | null }> } };

export type RecordDeliveryMutationVariables = Exact<{
  input: RecordDeliveryInput;
}>;


export type RecordDeliveryMutation = { recordDelivery:
    | { kind: 'CaseChanged', case: { id: string } }
    | { code: string, zh: string, en: string, kind: 'Refused' }
   };

export type ExplainedUnitFragment = { id: string, name: { zh: string, en: string } };

export type ExplainedPersonFragment = { id: string, displayName: string };

export type ExplainedClockStoryFragment = { key: string, name: string, generation: number, kind: string, countsFrom: string, verdict: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string }, owner: { id: string, name: { zh: string, en: string } } | null, limitBasis: { zh: string, en: string }, startText: { zh: string, en: string }, steps: Array<{ kind: string, seq: number | null, at: string, dueFrom: string | null, dueTo: string | null, text: { zh: string, en: string } }>, pauses: Array<{ from: string, to: string | null, workingTime: number, basis: { zh: string, en: string } }>, derivation: Array<{ kind: string, total: number, provisional: boolean, text: { zh: string, en: string } }>, bar: Array<{ kind: string, from: string, to: string }> };

export type CaseExplanationQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseExplanationQuery = { case: { id: string, seq: number, explanation: { explainedAt: string, calendarId: string, calendarVersion: number, calendarKnownUntil: string, holdings: Array<{ seq: number, from: string, to: string | null, state: string, suspended: boolean, workingTime: number, workingDays: number, stateLabel: { zh: string, en: string }, holders: Array<{ post: string, unit: { id: string, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, claimedBy: { id: string, displayName: string } | null, onBehalfOf: { id: string, displayName: string } | null }> }>, clocks: Array<{ key: string, name: string, generation: number, kind: string, countsFrom: string, verdict: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string }, owner: { id: string, name: { zh: string, en: string } } | null, limitBasis: { zh: string, en: string }, startText: { zh: string, en: string }, steps: Array<{ kind: string, seq: number | null, at: string, dueFrom: string | null, dueTo: string | null, text: { zh: string, en: string } }>, pauses: Array<{ from: string, to: string | null, workingTime: number, basis: { zh: string, en: string } }>, derivation: Array<{ kind: string, total: number, provisional: boolean, text: { zh: string, en: string } }>, bar: Array<{ kind: string, from: string, to: string }> }>, routing: Array<{ seq: number, at: string, rule: string, reason: string | null, text: { zh: string, en: string }, from: { id: string, name: { zh: string, en: string } } | null, to: Array<{ id: string, name: { zh: string, en: string } }>, by: { id: string, displayName: string } | null, onBehalfOf: { id: string, displayName: string } | null }>, rungs: Array<{ clock: string, key: string, effect: string, status: string, at: string | null, seq: number | null, clockLabel: { zh: string, en: string }, text: { zh: string, en: string } }> } } | null };

export type FormUnitsQueryVariables = Exact<{
  search?: string | null | undefined;
  ids?: Array<string> | string | null | undefined;
}>;


export type FormUnitsQuery = { unitChoices: Array<{ id: string, level: Level, name: { zh: string, en: string }, division: { label: { zh: string, en: string } } | null }> };

export type FormFileQueryVariables = Exact<{
  id: string;
}>;


export type FormFileQuery = { node:
    | { __typename: 'Attachment', id: string, fileName: string | null, contentType: string, size: number, url: string | null }
    | { __typename: 'Case' }
    | { __typename: 'Notice' }
    | { __typename: 'Submission' }
    | { __typename: 'Unit' }
    | { __typename: 'User' }
    | { __typename: 'WorkItem' }
   | null };

export type NewCaseMattersQueryVariables = Exact<{ [key: string]: never; }>;


export type NewCaseMattersQuery = { openableMatters: Array<{ id: string, version: number, intake: { kind: string }, matter: { leadLabel: { zh: string, en: string } } | null, entries: Array<{ name: string, openable: boolean }> }> };

export type NewCaseHomeQueryVariables = Exact<{
  unitIds: Array<string> | string;
}>;


export type NewCaseHomeQuery = { unitChoices: Array<{ id: string, division: { code: string, level: string, parent: { code: string, level: string, parent: { code: string, level: string, parent: { code: string, level: string, label: { zh: string, en: string } } | null, label: { zh: string, en: string } } | null, label: { zh: string, en: string } } | null, label: { zh: string, en: string } } | null }> };

export type NewCaseDivisionsQueryVariables = Exact<{
  code: string;
}>;


export type NewCaseDivisionsQuery = { division: { code: string, children: Array<{ code: string, level: string, label: { zh: string, en: string } }> } | null };

export type NewCaseDivisionFragment = { code: string, level: string, label: { zh: string, en: string } };

export type NewCaseOpenMutationVariables = Exact<{
  input: OpenCaseInput;
}>;


export type NewCaseOpenMutation = { openCase:
    | { kind: 'CaseChanged', case: { id: string, number: string, titleLabel: { zh: string, en: string }, unit: { id: string, name: { zh: string, en: string } }, stateLabel: { zh: string, en: string } } }
    | { code: string, zh: string, en: string, kind: 'Refused', fields: Array<{ path: string, zh: string, en: string }> }
   };

export type FollowUpFragment = { entry: string, form: string, process: { id: string, version: number, title: { zh: string, en: string } }, label: { zh: string, en: string } };

export type FollowUpsQueryVariables = Exact<{
  caseId: string;
}>;


export type FollowUpsQuery = { case: { id: string, number: string, titleLabel: { zh: string, en: string }, division: { code: string } | null, openableChildren: Array<{ entry: string, form: string, process: { id: string, version: number, title: { zh: string, en: string } }, label: { zh: string, en: string } }>, openableRenewals: Array<{ entry: string, form: string, process: { id: string, version: number, title: { zh: string, en: string } }, label: { zh: string, en: string } }>, licences: Array<{ number: string, validTo: string | null, status: LicenceStatus, holder: { name: string, code: string, masked: boolean } }> } | null };

export type NoticesQueryVariables = Exact<{
  unreadOnly?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { notices: { totalCount: number, unreadCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, kind: string, createdAt: string, readAt: string | null, label: { zh: string, en: string }, case: { id: string, number: string, urgency: Urgency, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string } } | null, delegation: { id: string, validFrom: string, validTo: string, unit: { id: string, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, from: { id: string, displayName: string }, to: { id: string, displayName: string } } | null } }> } };

export type MarkNoticesReadMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: number };

export type OverdueQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OverdueQuery = { overdue: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, workItems: Array<{ id: string, status: WorkItemStatus, post: string, postLabel: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, claimedBy: { id: string, displayName: string } | null }>, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string } } | null, place: { path: Array<{ code: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, name: { zh: string, en: string } }, assignedUnit: { id: string, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, limit: { zh: string, en: string } }> } }> } };

export type CaseSummaryFragment = { id: string, number: string, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string } } | null, place: { path: Array<{ code: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, name: { zh: string, en: string } }, assignedUnit: { id: string, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, limit: { zh: string, en: string } }> };

export type QueueRowFragment = { id: string, kind: WorkItemKind, purpose: string, post: string, status: WorkItemStatus, openedAt: string, label: { zh: string, en: string }, postLabel: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, claimedBy: { id: string, displayName: string } | null, case: { id: string, number: string, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string } } | null, place: { path: Array<{ code: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, name: { zh: string, en: string } }, assignedUnit: { id: string, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, limit: { zh: string, en: string } }> } };

export type QueueQueryVariables = Exact<{
  filter?: QueueFilter | null | undefined;
  orderBy?: QueueOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type QueueQuery = { queue: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, kind: WorkItemKind, purpose: string, post: string, status: WorkItemStatus, openedAt: string, label: { zh: string, en: string }, postLabel: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, claimedBy: { id: string, displayName: string } | null, case: { id: string, number: string, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string } } | null, place: { path: Array<{ code: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, name: { zh: string, en: string } }, assignedUnit: { id: string, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, limit: { zh: string, en: string } }> } } }> } };

export type QueueCountQueryVariables = Exact<{
  filter?: QueueFilter | null | undefined;
}>;


export type QueueCountQuery = { queue: { totalCount: number } };

export type CasesQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  orderBy?: CaseOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CasesQuery = { cases: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string } } | null, place: { path: Array<{ code: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, name: { zh: string, en: string } }, assignedUnit: { id: string, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, limit: { zh: string, en: string } }> } }> } };

export type CaseSummaryByNumberQueryVariables = Exact<{
  number: string;
}>;


export type CaseSummaryByNumberQuery = { case: { id: string, number: string, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string } } | null, place: { path: Array<{ code: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, name: { zh: string, en: string } }, assignedUnit: { id: string, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, limit: { zh: string, en: string } }> } | null };

export type ClaimMutationVariables = Exact<{
  input: WorkItemInput;
}>;


export type ClaimMutation = { claim:
    | { outcome: 'CaseChanged', case: { id: string, number: string, seq: number } }
    | { code: string, zh: string, en: string, outcome: 'Refused', present: { id: string, number: string, seq: number, stateLabel: { zh: string, en: string } } | null }
   };

export type ReleaseMutationVariables = Exact<{
  input: WorkItemInput;
}>;


export type ReleaseMutation = { release:
    | { outcome: 'CaseChanged', case: { id: string, number: string, seq: number } }
    | { code: string, zh: string, en: string, outcome: 'Refused', present: { id: string, number: string, seq: number, stateLabel: { zh: string, en: string } } | null }
   };

type ChangeOutcome_CaseChanged_Fragment = { outcome: 'CaseChanged', case: { id: string, number: string, seq: number } };

type ChangeOutcome_Refused_Fragment = { code: string, zh: string, en: string, outcome: 'Refused', present: { id: string, number: string, seq: number, stateLabel: { zh: string, en: string } } | null };

export type ChangeOutcomeFragment =
  | ChangeOutcome_CaseChanged_Fragment
  | ChangeOutcome_Refused_Fragment
;

export type HotlineRateRowFragment = { indicator: string, formula: string, from: string, to: string, numerator: number, denominator: number, computedAt: string, label: { zh: string, en: string }, unit: { id: string, name: { zh: string, en: string } } | null };

export type HotlineRatesQueryVariables = Exact<{ [key: string]: never; }>;


export type HotlineRatesQuery = { hotlineRates: Array<{ indicator: string, formula: string, from: string, to: string, numerator: number, denominator: number, computedAt: string, label: { zh: string, en: string }, unit: { id: string, name: { zh: string, en: string } } | null }> };

export type ComputeHotlineRatesMutationVariables = Exact<{
  from: string;
  to: string;
}>;


export type ComputeHotlineRatesMutation = { computeHotlineRates: Array<{ indicator: string, formula: string, from: string, to: string, numerator: number, denominator: number, computedAt: string, label: { zh: string, en: string }, unit: { id: string, name: { zh: string, en: string } } | null }> };

export type ReportLocateQueryVariables = Exact<{
  longitude: number;
  latitude: number;
}>;


export type ReportLocateQuery = { locate: { longitude: number | null, latitude: number | null, cellCode: string, synthetic: boolean, path: Array<{ code: string, level: string, label: { zh: string, en: string } }> } | null };

export type ReportCategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportCategoriesQuery = { categories: Array<{ code: string, kind: string, limitValue: number | null, limitUnit: ClockUnit | null, className: { zh: string, en: string }, name: { zh: string, en: string }, standards: Array<{ code: string, limitValue: number, limitUnit: ClockUnit, label: { zh: string, en: string } }> }> };

export type ReportSimilarCasesQueryVariables = Exact<{
  categoryCode: string;
  longitude: number;
  latitude: number;
}>;


export type ReportSimilarCasesQuery = { similarCases: Array<{ id: string, number: string, openedAt: string, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string }, place: { longitude: number | null, latitude: number | null } }> };

export type ReportOpenCaseMutationVariables = Exact<{
  input: OpenCaseInput;
}>;


export type ReportOpenCaseMutation = { openCase:
    | { kind: 'CaseChanged', case: { id: string, number: string, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string }, unit: { id: string, name: { zh: string, en: string } } } }
    | { code: string, zh: string, en: string, kind: 'Refused', fields: Array<{ path: string, zh: string, en: string }> }
   };

export type MapOutlineQueryVariables = Exact<{ [key: string]: never; }>;


export type MapOutlineQuery = { outline: unknown };

export type SamePartyFragment = { match: IdentityMatch, sameMatter: boolean, case: { id: string, number: string, openedAt: string, final: boolean, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string } } };

export type SamePartyOfFormQueryVariables = Exact<{
  process: string;
  form: unknown;
}>;


export type SamePartyOfFormQuery = { samePartyCases: Array<{ match: IdentityMatch, sameMatter: boolean, case: { id: string, number: string, openedAt: string, final: boolean, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string } } }> };

export type SamePartyOfCaseQueryVariables = Exact<{
  id: string;
}>;


export type SamePartyOfCaseQuery = { case: { id: string, samePartyCases: Array<{ match: IdentityMatch, sameMatter: boolean, case: { id: string, number: string, openedAt: string, final: boolean, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string } } }> } | null };

export type AccusedChoicesQueryVariables = Exact<{
  caseId: string;
  search?: string | null | undefined;
}>;


export type AccusedChoicesQuery = { accusedChoices: Array<{ id: string, displayName: string, username: string }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { rules: unknown, queueCount: number, unreadNotices: number, user: { id: string, username: string, displayName: string }, jurisdiction: { code: string, timeZone: string, center: Array<number>, name: { zh: string, en: string } }, holdings: Array<{ post: string, unit: { id: string, level: Level, kind: string, name: { zh: string, en: string } }, postLabel: { zh: string, en: string }, onBehalfOf: { id: string, displayName: string } | null }> } | null };

export type SetLanguageMutationVariables = Exact<{
  language: Language;
}>;


export type SetLanguageMutation = { setLanguage: { user: { id: string } } };

export type ChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ChangedSubscription = { changed: { kind: ChangeKind, caseId: string | null, number: string | null } };

export type ProcessStatesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProcessStatesQuery = { processes: Array<{ id: string, version: number, family: string, title: { zh: string, en: string }, phases: Array<{ name: string, label: { zh: string, en: string } }>, states: Array<{ name: string, phase: string, final: boolean, label: { zh: string, en: string } }> }> };

export type StatisticsQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
}>;


export type StatisticsQuery = { statistics: { open: number, overdue: number, closed: number, dueWithinDay: number, byState: Array<{ key: string, family: string, count: number, label: { zh: string, en: string } }>, byUnit: Array<{ open: number, overdue: number, unit: { id: string, level: Level, name: { zh: string, en: string } } }>, byDay: Array<{ day: string, opened: number, closed: number }> } };

export type DeskRowFragment = { key: string, level: Level | null, post: string | null, cases: number, overdue: number, dueSoon: number, unowned: number, items: number, oldestAt: string, meanAgeMs: number, division: { code: string, name: string, level: string, label: { zh: string, en: string } } | null, unit: { id: string, name: { zh: string, en: string } } | null, postLabel: { zh: string, en: string } | null };

export type DeskFiguresQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  groupBy: WorkloadGroup;
  soonHours: number;
}>;


export type DeskFiguresQuery = { workload: Array<{ key: string, level: Level | null, post: string | null, cases: number, overdue: number, dueSoon: number, unowned: number, items: number, oldestAt: string, meanAgeMs: number, division: { code: string, name: string, level: string, label: { zh: string, en: string } } | null, unit: { id: string, name: { zh: string, en: string } } | null, postLabel: { zh: string, en: string } | null }> };

export type DeskCasesQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DeskCasesQuery = { cases: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { maySupervise: boolean, id: string, number: string, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, ladder: Array<{ clock: string, key: string, status: string, at: string | null, clockLabel: { zh: string, en: string }, text: { zh: string, en: string } }>, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string } } | null, place: { path: Array<{ code: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, name: { zh: string, en: string } }, assignedUnit: { id: string, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, limit: { zh: string, en: string } }> } }> } };

export type DeskDivisionQueryVariables = Exact<{
  code: string;
}>;


export type DeskDivisionQuery = { division: { code: string, level: string, label: { zh: string, en: string }, parent: { code: string, level: string, label: { zh: string, en: string }, parent: { code: string, level: string, label: { zh: string, en: string }, parent: { code: string, level: string, label: { zh: string, en: string } } | null } | null } | null } | null };

export type TrendQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
}>;


export type TrendQuery = { trend: Array<{ day: string, open: number, overdue: number | null, opened: number, closed: number }> };

export type LongestOverdueQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  first: number;
}>;


export type LongestOverdueQuery = { cases: { totalCount: number, edges: Array<{ node: { id: string, number: string, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, titleLabel: { zh: string, en: string }, stateLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string } } | null, place: { path: Array<{ code: string, label: { zh: string, en: string } }> }, unit: { id: string, level: Level, name: { zh: string, en: string } }, assignedUnit: { id: string, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, limit: { zh: string, en: string } }> } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ReplanProgressFragmentDoc = new TypedDocumentString(`
    fragment ReplanProgress on CalendarReplan {
  id
  version
  draftId
  status
  total
  done
  moved
  failed
  createdAt
  startedAt
  finishedAt
}
    `, {"fragmentName":"ReplanProgress"}) as unknown as TypedDocumentString<ReplanProgressFragment, unknown>;
export const PageUnitFragmentDoc = new TypedDocumentString(`
    fragment PageUnit on Unit {
  id
  name {
    zh
    en
  }
  level
}
    `, {"fragmentName":"PageUnit"}) as unknown as TypedDocumentString<PageUnitFragment, unknown>;
export const PageClockFragmentDoc = new TypedDocumentString(`
    fragment PageClock on Clock {
  name
  label {
    zh
    en
  }
  status
  unit
  budget
  consumed
  remaining
  dueAt
  provisional
  overdue
  basisLabel {
    zh
    en
  }
  pauses {
    from
    to
    basis
  }
}
    `, {"fragmentName":"PageClock"}) as unknown as TypedDocumentString<PageClockFragment, unknown>;
export const PageWorkItemFragmentDoc = new TypedDocumentString(`
    fragment PageWorkItem on WorkItem {
  id
  kind
  purpose
  label {
    zh
    en
  }
  unit {
    ...PageUnit
  }
  post
  postLabel {
    zh
    en
  }
  claimedBy {
    id
    displayName
  }
  status
  openedAt
  closedAt
}
    fragment PageUnit on Unit {
  id
  name {
    zh
    en
  }
  level
}`, {"fragmentName":"PageWorkItem"}) as unknown as TypedDocumentString<PageWorkItemFragment, unknown>;
export const PageEventFragmentDoc = new TypedDocumentString(`
    fragment PageEvent on CaseEvent {
  seq
  at
  type
  summary {
    zh
    en
  }
  reason
  actor {
    id
    displayName
  }
  onBehalfOf {
    id
    displayName
  }
  unit {
    ...PageUnit
  }
  post
  engineReason
  hash
}
    fragment PageUnit on Unit {
  id
  name {
    zh
    en
  }
  level
}`, {"fragmentName":"PageEvent"}) as unknown as TypedDocumentString<PageEventFragment, unknown>;
export const PageLinkFragmentDoc = new TypedDocumentString(`
    fragment PageLink on CaseLink {
  kind
  label {
    zh
    en
  }
  case {
    id
    number
    titleLabel {
      zh
      en
    }
    stateLabel {
      zh
      en
    }
  }
}
    `, {"fragmentName":"PageLink"}) as unknown as TypedDocumentString<PageLinkFragment, unknown>;
export const PageAttachmentFragmentDoc = new TypedDocumentString(`
    fragment PageAttachment on Attachment {
  id
  closed
  fileName
  contentType
  size
  sha256
  url
  createdAt
}
    `, {"fragmentName":"PageAttachment"}) as unknown as TypedDocumentString<PageAttachmentFragment, unknown>;
export const PageSubmissionFragmentDoc = new TypedDocumentString(`
    fragment PageSubmission on Submission {
  id
  form
  formTitle {
    zh
    en
  }
  data
  createdAt
  createdBy {
    id
    displayName
  }
}
    `, {"fragmentName":"PageSubmission"}) as unknown as TypedDocumentString<PageSubmissionFragment, unknown>;
export const PageActionFragmentDoc = new TypedDocumentString(`
    fragment PageAction on AvailableAction {
  name
  label {
    zh
    en
  }
  form
  known {
    field
    value
  }
  reasonRequired
  reasonAsked
  target
  tone
  basisLabel {
    zh
    en
  }
  workItemId
}
    `, {"fragmentName":"PageAction"}) as unknown as TypedDocumentString<PageActionFragment, unknown>;
export const PageCaseFragmentDoc = new TypedDocumentString(`
    fragment PageCase on Case {
  id
  number
  process
  processTitle {
    zh
    en
  }
  version
  state
  stateLabel {
    zh
    en
  }
  phase
  final
  titleLabel {
    zh
    en
  }
  urgency
  seq
  openedAt
  closedAt
  dueAt
  overdue
  unownedReason
  suspendedUntil
  category {
    code
    name {
      zh
      en
    }
    className {
      zh
      en
    }
    standards {
      code
      label {
        zh
        en
      }
      limitValue
      limitUnit
    }
  }
  place {
    longitude
    latitude
    cellCode
    synthetic
    path {
      code
      label {
        zh
        en
      }
      level
    }
  }
  unit {
    ...PageUnit
    superior {
      ...PageUnit
    }
  }
  assignedUnit {
    ...PageUnit
  }
  clocks {
    ...PageClock
  }
  workItems {
    ...PageWorkItem
  }
  events {
    ...PageEvent
  }
  links {
    ...PageLink
  }
  attachments {
    ...PageAttachment
  }
  submissions {
    ...PageSubmission
  }
  availableActions {
    ...PageAction
  }
  renewalInTime
  progress {
    name
    standing
    label {
      zh
      en
    }
  }
  adjustments {
    kind
    label {
      zh
      en
    }
    until
    requestedBy {
      id
      displayName
    }
  }
}
    fragment PageUnit on Unit {
  id
  name {
    zh
    en
  }
  level
}
fragment PageAction on AvailableAction {
  name
  label {
    zh
    en
  }
  form
  known {
    field
    value
  }
  reasonRequired
  reasonAsked
  target
  tone
  basisLabel {
    zh
    en
  }
  workItemId
}
fragment PageClock on Clock {
  name
  label {
    zh
    en
  }
  status
  unit
  budget
  consumed
  remaining
  dueAt
  provisional
  overdue
  basisLabel {
    zh
    en
  }
  pauses {
    from
    to
    basis
  }
}
fragment PageWorkItem on WorkItem {
  id
  kind
  purpose
  label {
    zh
    en
  }
  unit {
    ...PageUnit
  }
  post
  postLabel {
    zh
    en
  }
  claimedBy {
    id
    displayName
  }
  status
  openedAt
  closedAt
}
fragment PageEvent on CaseEvent {
  seq
  at
  type
  summary {
    zh
    en
  }
  reason
  actor {
    id
    displayName
  }
  onBehalfOf {
    id
    displayName
  }
  unit {
    ...PageUnit
  }
  post
  engineReason
  hash
}
fragment PageAttachment on Attachment {
  id
  closed
  fileName
  contentType
  size
  sha256
  url
  createdAt
}
fragment PageSubmission on Submission {
  id
  form
  formTitle {
    zh
    en
  }
  data
  createdAt
  createdBy {
    id
    displayName
  }
}
fragment PageLink on CaseLink {
  kind
  label {
    zh
    en
  }
  case {
    id
    number
    titleLabel {
      zh
      en
    }
    stateLabel {
      zh
      en
    }
  }
}`, {"fragmentName":"PageCase"}) as unknown as TypedDocumentString<PageCaseFragment, unknown>;
export const PageResultFragmentDoc = new TypedDocumentString(`
    fragment PageResult on CaseResult {
  kind: __typename
  ... on CaseChanged {
    case {
      ...PageCase
    }
  }
  ... on Refused {
    code
    zh
    en
    fields {
      path
      zh
      en
    }
    presentCase: case {
      ...PageCase
    }
  }
}
    fragment PageUnit on Unit {
  id
  name {
    zh
    en
  }
  level
}
fragment PageAction on AvailableAction {
  name
  label {
    zh
    en
  }
  form
  known {
    field
    value
  }
  reasonRequired
  reasonAsked
  target
  tone
  basisLabel {
    zh
    en
  }
  workItemId
}
fragment PageClock on Clock {
  name
  label {
    zh
    en
  }
  status
  unit
  budget
  consumed
  remaining
  dueAt
  provisional
  overdue
  basisLabel {
    zh
    en
  }
  pauses {
    from
    to
    basis
  }
}
fragment PageWorkItem on WorkItem {
  id
  kind
  purpose
  label {
    zh
    en
  }
  unit {
    ...PageUnit
  }
  post
  postLabel {
    zh
    en
  }
  claimedBy {
    id
    displayName
  }
  status
  openedAt
  closedAt
}
fragment PageEvent on CaseEvent {
  seq
  at
  type
  summary {
    zh
    en
  }
  reason
  actor {
    id
    displayName
  }
  onBehalfOf {
    id
    displayName
  }
  unit {
    ...PageUnit
  }
  post
  engineReason
  hash
}
fragment PageAttachment on Attachment {
  id
  closed
  fileName
  contentType
  size
  sha256
  url
  createdAt
}
fragment PageSubmission on Submission {
  id
  form
  formTitle {
    zh
    en
  }
  data
  createdAt
  createdBy {
    id
    displayName
  }
}
fragment PageLink on CaseLink {
  kind
  label {
    zh
    en
  }
  case {
    id
    number
    titleLabel {
      zh
      en
    }
    stateLabel {
      zh
      en
    }
  }
}
fragment PageCase on Case {
  id
  number
  process
  processTitle {
    zh
    en
  }
  version
  state
  stateLabel {
    zh
    en
  }
  phase
  final
  titleLabel {
    zh
    en
  }
  urgency
  seq
  openedAt
  closedAt
  dueAt
  overdue
  unownedReason
  suspendedUntil
  category {
    code
    name {
      zh
      en
    }
    className {
      zh
      en
    }
    standards {
      code
      label {
        zh
        en
      }
      limitValue
      limitUnit
    }
  }
  place {
    longitude
    latitude
    cellCode
    synthetic
    path {
      code
      label {
        zh
        en
      }
      level
    }
  }
  unit {
    ...PageUnit
    superior {
      ...PageUnit
    }
  }
  assignedUnit {
    ...PageUnit
  }
  clocks {
    ...PageClock
  }
  workItems {
    ...PageWorkItem
  }
  events {
    ...PageEvent
  }
  links {
    ...PageLink
  }
  attachments {
    ...PageAttachment
  }
  submissions {
    ...PageSubmission
  }
  availableActions {
    ...PageAction
  }
  renewalInTime
  progress {
    name
    standing
    label {
      zh
      en
    }
  }
  adjustments {
    kind
    label {
      zh
      en
    }
    until
    requestedBy {
      id
      displayName
    }
  }
}`, {"fragmentName":"PageResult"}) as unknown as TypedDocumentString<PageResultFragment, unknown>;
export const TrackedCaseFragmentDoc = new TypedDocumentString(`
    fragment TrackedCase on PublicCase {
  number
  titleLabel {
    zh
    en
  }
  process
  phase
  final
  openedAt
  closedAt
  divisionCode
  processTitle {
    zh
    en
  }
  stateLabel {
    zh
    en
  }
  unit {
    zh
    en
  }
  clocks {
    name
    status
    dueAt
    overdue
    provisional
    label {
      zh
      en
    }
  }
  renewalInTime
  progress {
    name
    standing
    label {
      zh
      en
    }
  }
  steps {
    at
    own
    label {
      zh
      en
    }
  }
  actions {
    name
    tone
    reasonRequired
    reasonAsked
    label {
      zh
      en
    }
    basis {
      zh
      en
    }
    form {
      id
    }
  }
  documents {
    id
    number
    issuedAt
    deliveredAt
    title {
      zh
      en
    }
  }
}
    `, {"fragmentName":"TrackedCase"}) as unknown as TypedDocumentString<TrackedCaseFragment, unknown>;
export const RelatedCaseFragmentDoc = new TypedDocumentString(`
    fragment RelatedCase on Case {
  id
  number
  process
  titleLabel {
    zh
    en
  }
  state
  stateLabel {
    zh
    en
  }
  phase
  final
  overdue
  dueAt
  unit {
    id
    name {
      zh
      en
    }
  }
  assignedUnit {
    id
    name {
      zh
      en
    }
  }
}
    `, {"fragmentName":"RelatedCase"}) as unknown as TypedDocumentString<RelatedCaseFragment, unknown>;
export const CoordinationOutcomeFragmentDoc = new TypedDocumentString(`
    fragment CoordinationOutcome on CaseResult {
  kind: __typename
  ... on CaseChanged {
    case {
      id
      number
    }
  }
  ... on Refused {
    code
    zh
    en
    fields {
      path
      zh
      en
    }
  }
}
    `, {"fragmentName":"CoordinationOutcome"}) as unknown as TypedDocumentString<CoordinationOutcomeFragment, unknown>;
export const PostChoiceFragmentDoc = new TypedDocumentString(`
    fragment PostChoice on PostOfPerson {
  user {
    id
    displayName
  }
  unit {
    id
    name {
      zh
      en
    }
  }
  post
  postLabel {
    zh
    en
  }
  onBehalfOf {
    id
    displayName
  }
}
    `, {"fragmentName":"PostChoice"}) as unknown as TypedDocumentString<PostChoiceFragment, unknown>;
export const DelegationRowFragmentDoc = new TypedDocumentString(`
    fragment DelegationRow on Delegation {
  id
  unit {
    id
    name {
      zh
      en
    }
  }
  post
  postLabel {
    zh
    en
  }
  from {
    id
    displayName
  }
  to {
    id
    displayName
  }
  validFrom
  validTo
  reason
  createdBy {
    id
    displayName
  }
  status
  mayRevoke
}
    `, {"fragmentName":"DelegationRow"}) as unknown as TypedDocumentString<DelegationRowFragment, unknown>;
export const DelegationOutcomeFragmentDoc = new TypedDocumentString(`
    fragment DelegationOutcome on DelegationResult {
  kind: __typename
  ... on Delegated {
    delegations {
      ...DelegationRow
    }
  }
  ... on Refused {
    code
    zh
    en
  }
}
    fragment DelegationRow on Delegation {
  id
  unit {
    id
    name {
      zh
      en
    }
  }
  post
  postLabel {
    zh
    en
  }
  from {
    id
    displayName
  }
  to {
    id
    displayName
  }
  validFrom
  validTo
  reason
  createdBy {
    id
    displayName
  }
  status
  mayRevoke
}`, {"fragmentName":"DelegationOutcome"}) as unknown as TypedDocumentString<DelegationOutcomeFragment, unknown>;
export const PaperRowFragmentDoc = new TypedDocumentString(`
    fragment PaperRow on Document {
  id
  kind
  number
  title {
    zh
    en
  }
  status
  toParty
  issuedAt
  url
  deliveredAt
  recordable
  deliveryManner {
    zh
    en
  }
  deliveredBy {
    id
    displayName
  }
}
    `, {"fragmentName":"PaperRow"}) as unknown as TypedDocumentString<PaperRowFragment, unknown>;
export const LicenceRowFragmentDoc = new TypedDocumentString(`
    fragment LicenceRow on Licence {
  id
  identifier
  number
  title {
    zh
    en
  }
  issuer {
    id
    name {
      zh
      en
    }
  }
  issuedOn
  validFrom
  validTo
  status
  statusLabel {
    zh
    en
  }
  holder {
    name
    code
    masked
  }
  verifyUrl
  previous {
    id
    number
    verifyUrl
  }
  case {
    id
    number
  }
}
    `, {"fragmentName":"LicenceRow"}) as unknown as TypedDocumentString<LicenceRowFragment, unknown>;
export const ExplainedPersonFragmentDoc = new TypedDocumentString(`
    fragment ExplainedPerson on User {
  id
  displayName
}
    `, {"fragmentName":"ExplainedPerson"}) as unknown as TypedDocumentString<ExplainedPersonFragment, unknown>;
export const ExplainedUnitFragmentDoc = new TypedDocumentString(`
    fragment ExplainedUnit on Unit {
  id
  name {
    zh
    en
  }
}
    `, {"fragmentName":"ExplainedUnit"}) as unknown as TypedDocumentString<ExplainedUnitFragment, unknown>;
export const ExplainedClockStoryFragmentDoc = new TypedDocumentString(`
    fragment ExplainedClockStory on ExplainedClock {
  key
  name
  generation
  label {
    zh
    en
  }
  kind
  owner {
    ...ExplainedUnit
  }
  limitBasis {
    zh
    en
  }
  countsFrom
  startText {
    zh
    en
  }
  verdict
  status
  unit
  budget
  consumed
  remaining
  dueAt
  provisional
  overdue
  steps {
    kind
    seq
    at
    text {
      zh
      en
    }
    dueFrom
    dueTo
  }
  pauses {
    from
    to
    basis {
      zh
      en
    }
    workingTime
  }
  derivation {
    kind
    total
    provisional
    text {
      zh
      en
    }
  }
  bar {
    kind
    from
    to
  }
}
    fragment ExplainedUnit on Unit {
  id
  name {
    zh
    en
  }
}`, {"fragmentName":"ExplainedClockStory"}) as unknown as TypedDocumentString<ExplainedClockStoryFragment, unknown>;
export const NewCaseDivisionFragmentDoc = new TypedDocumentString(`
    fragment NewCaseDivision on Division {
  code
  label {
    zh
    en
  }
  level
}
    `, {"fragmentName":"NewCaseDivision"}) as unknown as TypedDocumentString<NewCaseDivisionFragment, unknown>;
export const FollowUpFragmentDoc = new TypedDocumentString(`
    fragment FollowUp on OpenableChild {
  process {
    id
    version
    title {
      zh
      en
    }
  }
  entry
  label {
    zh
    en
  }
  form
}
    `, {"fragmentName":"FollowUp"}) as unknown as TypedDocumentString<FollowUpFragment, unknown>;
export const CaseSummaryFragmentDoc = new TypedDocumentString(`
    fragment CaseSummary on Case {
  id
  number
  titleLabel {
    zh
    en
  }
  state
  stateLabel {
    zh
    en
  }
  phase
  final
  urgency
  seq
  openedAt
  closedAt
  dueAt
  overdue
  unownedReason
  suspendedUntil
  category {
    code
    name {
      zh
      en
    }
  }
  place {
    path {
      code
      label {
        zh
        en
      }
    }
  }
  unit {
    id
    name {
      zh
      en
    }
    level
  }
  assignedUnit {
    id
    name {
      zh
      en
    }
  }
  clocks {
    name
    limit {
      zh
      en
    }
    status
    unit
    budget
    consumed
    remaining
    dueAt
    provisional
    overdue
  }
}
    `, {"fragmentName":"CaseSummary"}) as unknown as TypedDocumentString<CaseSummaryFragment, unknown>;
export const QueueRowFragmentDoc = new TypedDocumentString(`
    fragment QueueRow on WorkItem {
  id
  kind
  purpose
  label {
    zh
    en
  }
  post
  postLabel {
    zh
    en
  }
  status
  openedAt
  unit {
    id
    name {
      zh
      en
    }
    level
  }
  claimedBy {
    id
    displayName
  }
  case {
    ...CaseSummary
  }
}
    fragment CaseSummary on Case {
  id
  number
  titleLabel {
    zh
    en
  }
  state
  stateLabel {
    zh
    en
  }
  phase
  final
  urgency
  seq
  openedAt
  closedAt
  dueAt
  overdue
  unownedReason
  suspendedUntil
  category {
    code
    name {
      zh
      en
    }
  }
  place {
    path {
      code
      label {
        zh
        en
      }
    }
  }
  unit {
    id
    name {
      zh
      en
    }
    level
  }
  assignedUnit {
    id
    name {
      zh
      en
    }
  }
  clocks {
    name
    limit {
      zh
      en
    }
    status
    unit
    budget
    consumed
    remaining
    dueAt
    provisional
    overdue
  }
}`, {"fragmentName":"QueueRow"}) as unknown as TypedDocumentString<QueueRowFragment, unknown>;
export const ChangeOutcomeFragmentDoc = new TypedDocumentString(`
    fragment ChangeOutcome on CaseResult {
  outcome: __typename
  ... on CaseChanged {
    case {
      id
      number
      seq
    }
  }
  ... on Refused {
    code
    zh
    en
    present: case {
      id
      number
      seq
      stateLabel {
        zh
        en
      }
    }
  }
}
    `, {"fragmentName":"ChangeOutcome"}) as unknown as TypedDocumentString<ChangeOutcomeFragment, unknown>;
export const HotlineRateRowFragmentDoc = new TypedDocumentString(`
    fragment HotlineRateRow on HotlineRate {
  indicator
  label {
    zh
    en
  }
  unit {
    id
    name {
      zh
      en
    }
  }
  formula
  from
  to
  numerator
  denominator
  computedAt
}
    `, {"fragmentName":"HotlineRateRow"}) as unknown as TypedDocumentString<HotlineRateRowFragment, unknown>;
export const SamePartyFragmentDoc = new TypedDocumentString(`
    fragment SameParty on SamePartyCase {
  match
  sameMatter
  case {
    id
    number
    titleLabel {
      zh
      en
    }
    openedAt
    final
    stateLabel {
      zh
      en
    }
  }
}
    `, {"fragmentName":"SameParty"}) as unknown as TypedDocumentString<SamePartyFragment, unknown>;
export const DeskRowFragmentDoc = new TypedDocumentString(`
    fragment DeskRow on WorkloadRow {
  key
  level
  division {
    code
    name
    label {
      zh
      en
    }
    level
  }
  unit {
    id
    name {
      zh
      en
    }
  }
  post
  postLabel {
    zh
    en
  }
  cases
  overdue
  dueSoon
  unowned
  items
  oldestAt
  meanAgeMs
}
    `, {"fragmentName":"DeskRow"}) as unknown as TypedDocumentString<DeskRowFragment, unknown>;
export const CalendarsDocument = new TypedDocumentString(`
    query Calendars {
  calendars {
    id
    timeZone
    version
    knownUntil
    hours
    mayPublish
    versions {
      version
      knownUntil
      source
      publishedAt
      inForce
    }
    replans {
      ...ReplanProgress
    }
  }
}
    fragment ReplanProgress on CalendarReplan {
  id
  version
  draftId
  status
  total
  done
  moved
  failed
  createdAt
  startedAt
  finishedAt
}`, {"hash":"a296e746526b6c7dd57c8e50f4aabf0868933e7d62f8b70627d9eb407db6e431"}) as unknown as TypedDocumentString<CalendarsQuery, CalendarsQueryVariables>;
export const CalendarYearDocument = new TypedDocumentString(`
    query CalendarYear($id: String!, $version: Int, $year: Int!) {
  calendarDays(id: $id, version: $version, year: $year) {
    year
    version
    knownUntil
    restWeekdays
    days {
      date
      kind
      hours
      name {
        zh
        en
      }
      source
    }
  }
}
    `, {"hash":"5e08ef31b7d8260e2b36ce2f52197414dc637e9334671208f6a1339c1ca785b5"}) as unknown as TypedDocumentString<CalendarYearQuery, CalendarYearQueryVariables>;
export const ReplanProgressDocument = new TypedDocumentString(`
    query ReplanProgress($id: String!) {
  replan(id: $id) {
    ...ReplanProgress
    failedUnnamed
    failures {
      code
      reason {
        zh
        en
      }
      count
    }
    moves(first: 20) {
      caseId
      number
      outcome
      code
      reason {
        zh
        en
      }
      dues {
        clock
        dueFrom
        dueTo
      }
    }
  }
}
    fragment ReplanProgress on CalendarReplan {
  id
  version
  draftId
  status
  total
  done
  moved
  failed
  createdAt
  startedAt
  finishedAt
}`, {"hash":"114ebaa340d3abad83604417eca5468f4495fadab014161362721252bd62ac31"}) as unknown as TypedDocumentString<ReplanProgressQuery, ReplanProgressQueryVariables>;
export const PreviewCalendarDocument = new TypedDocumentString(`
    mutation PreviewCalendar($input: PreviewCalendarInput!) {
  previewCalendar(input: $input) {
    draftId
    version
    knownUntil
    problems {
      code
      blocking
      line
      found
      zh
      en
    }
    changes {
      date
      from
      to
    }
    effect {
      openCases
      openElsewhere
      movedCases
      movedUnnamed
      movedFrom {
        first
        last
      }
      movedTo {
        first
        last
      }
      later
      earlier
      biggestShift
      becomeCertain
      becomeProvisional
      shifts {
        caseId
        number
        clock
        dueFrom
        dueTo
      }
    }
  }
}
    `, {"hash":"d7fa1dcb47bf4f59631303d9316ac272fecf8b389762944c38dc97f4546ea305"}) as unknown as TypedDocumentString<PreviewCalendarMutation, PreviewCalendarMutationVariables>;
export const PublishCalendarDocument = new TypedDocumentString(`
    mutation PublishCalendar($draftId: String!, $requestId: String!) {
  publishCalendar(draftId: $draftId, requestId: $requestId) {
    ...ReplanProgress
  }
}
    fragment ReplanProgress on CalendarReplan {
  id
  version
  draftId
  status
  total
  done
  moved
  failed
  createdAt
  startedAt
  finishedAt
}`, {"hash":"0288955ced092670b420862790a7a0c13075a4d448e2b3350a266a2cf261719b"}) as unknown as TypedDocumentString<PublishCalendarMutation, PublishCalendarMutationVariables>;
export const RetryReplanDocument = new TypedDocumentString(`
    mutation RetryReplan($id: String!) {
  retryReplan(id: $id) {
    ...ReplanProgress
  }
}
    fragment ReplanProgress on CalendarReplan {
  id
  version
  draftId
  status
  total
  done
  moved
  failed
  createdAt
  startedAt
  finishedAt
}`, {"hash":"e9955e0e2350d979dea3682b473b7720165684908ce7abd32d67475b0ad72cc3"}) as unknown as TypedDocumentString<RetryReplanMutation, RetryReplanMutationVariables>;
export const CasePageDocument = new TypedDocumentString(`
    query CasePage($id: ID, $number: String) {
  case(id: $id, number: $number) {
    ...PageCase
  }
}
    fragment PageUnit on Unit {
  id
  name {
    zh
    en
  }
  level
}
fragment PageAction on AvailableAction {
  name
  label {
    zh
    en
  }
  form
  known {
    field
    value
  }
  reasonRequired
  reasonAsked
  target
  tone
  basisLabel {
    zh
    en
  }
  workItemId
}
fragment PageClock on Clock {
  name
  label {
    zh
    en
  }
  status
  unit
  budget
  consumed
  remaining
  dueAt
  provisional
  overdue
  basisLabel {
    zh
    en
  }
  pauses {
    from
    to
    basis
  }
}
fragment PageWorkItem on WorkItem {
  id
  kind
  purpose
  label {
    zh
    en
  }
  unit {
    ...PageUnit
  }
  post
  postLabel {
    zh
    en
  }
  claimedBy {
    id
    displayName
  }
  status
  openedAt
  closedAt
}
fragment PageEvent on CaseEvent {
  seq
  at
  type
  summary {
    zh
    en
  }
  reason
  actor {
    id
    displayName
  }
  onBehalfOf {
    id
    displayName
  }
  unit {
    ...PageUnit
  }
  post
  engineReason
  hash
}
fragment PageAttachment on Attachment {
  id
  closed
  fileName
  contentType
  size
  sha256
  url
  createdAt
}
fragment PageSubmission on Submission {
  id
  form
  formTitle {
    zh
    en
  }
  data
  createdAt
  createdBy {
    id
    displayName
  }
}
fragment PageLink on CaseLink {
  kind
  label {
    zh
    en
  }
  case {
    id
    number
    titleLabel {
      zh
      en
    }
    stateLabel {
      zh
      en
    }
  }
}
fragment PageCase on Case {
  id
  number
  process
  processTitle {
    zh
    en
  }
  version
  state
  stateLabel {
    zh
    en
  }
  phase
  final
  titleLabel {
    zh
    en
  }
  urgency
  seq
  openedAt
  closedAt
  dueAt
  overdue
  unownedReason
  suspendedUntil
  category {
    code
    name {
      zh
      en
    }
    className {
      zh
      en
    }
    standards {
      code
      label {
        zh
        en
      }
      limitValue
      limitUnit
    }
  }
  place {
    longitude
    latitude
    cellCode
    synthetic
    path {
      code
      label {
        zh
        en
      }
      level
    }
  }
  unit {
    ...PageUnit
    superior {
      ...PageUnit
    }
  }
  assignedUnit {
    ...PageUnit
  }
  clocks {
    ...PageClock
  }
  workItems {
    ...PageWorkItem
  }
  events {
    ...PageEvent
  }
  links {
    ...PageLink
  }
  attachments {
    ...PageAttachment
  }
  submissions {
    ...PageSubmission
  }
  availableActions {
    ...PageAction
  }
  renewalInTime
  progress {
    name
    standing
    label {
      zh
      en
    }
  }
  adjustments {
    kind
    label {
      zh
      en
    }
    until
    requestedBy {
      id
      displayName
    }
  }
}`, {"hash":"88789596f95471a8036b9d9b15ac7aec0141212c557d1afc71d5204d94078df7"}) as unknown as TypedDocumentString<CasePageQuery, CasePageQueryVariables>;
export const CaseDispatchTargetsDocument = new TypedDocumentString(`
    query CaseDispatchTargets($caseId: ID!, $action: String) {
  dispatchTargets(caseId: $caseId, action: $action) {
    onDutyList
    preferred
    unit {
      ...PageUnit
    }
  }
}
    fragment PageUnit on Unit {
  id
  name {
    zh
    en
  }
  level
}`, {"hash":"2f5f98e070271d61c0ef68b45653dff9fe654c7a31636339d249333d7799d783"}) as unknown as TypedDocumentString<CaseDispatchTargetsQuery, CaseDispatchTargetsQueryVariables>;
export const MasterCaseSearchDocument = new TypedDocumentString(`
    query MasterCaseSearch($search: String) {
  cases(filter: { search: $search, open: true }, first: 20) {
    totalCount
    edges {
      node {
        id
        number
        titleLabel {
          zh
          en
        }
        openedAt
        stateLabel {
          zh
          en
        }
      }
    }
  }
}
    `, {"hash":"8b6da57da1a441aeb4635bb3e993444d0481da3cdd8438d13f02b1b442d8921f"}) as unknown as TypedDocumentString<MasterCaseSearchQuery, MasterCaseSearchQueryVariables>;
export const CaseActDocument = new TypedDocumentString(`
    mutation CaseAct($input: ActInput!) {
  act(input: $input) {
    ...PageResult
  }
}
    fragment PageUnit on Unit {
  id
  name {
    zh
    en
  }
  level
}
fragment PageAction on AvailableAction {
  name
  label {
    zh
    en
  }
  form
  known {
    field
    value
  }
  reasonRequired
  reasonAsked
  target
  tone
  basisLabel {
    zh
    en
  }
  workItemId
}
fragment PageClock on Clock {
  name
  label {
    zh
    en
  }
  status
  unit
  budget
  consumed
  remaining
  dueAt
  provisional
  overdue
  basisLabel {
    zh
    en
  }
  pauses {
    from
    to
    basis
  }
}
fragment PageWorkItem on WorkItem {
  id
  kind
  purpose
  label {
    zh
    en
  }
  unit {
    ...PageUnit
  }
  post
  postLabel {
    zh
    en
  }
  claimedBy {
    id
    displayName
  }
  status
  openedAt
  closedAt
}
fragment PageEvent on CaseEvent {
  seq
  at
  type
  summary {
    zh
    en
  }
  reason
  actor {
    id
    displayName
  }
  onBehalfOf {
    id
    displayName
  }
  unit {
    ...PageUnit
  }
  post
  engineReason
  hash
}
fragment PageAttachment on Attachment {
  id
  closed
  fileName
  contentType
  size
  sha256
  url
  createdAt
}
fragment PageSubmission on Submission {
  id
  form
  formTitle {
    zh
    en
  }
  data
  createdAt
  createdBy {
    id
    displayName
  }
}
fragment PageLink on CaseLink {
  kind
  label {
    zh
    en
  }
  case {
    id
    number
    titleLabel {
      zh
      en
    }
    stateLabel {
      zh
      en
    }
  }
}
fragment PageCase on Case {
  id
  number
  process
  processTitle {
    zh
    en
  }
  version
  state
  stateLabel {
    zh
    en
  }
  phase
  final
  titleLabel {
    zh
    en
  }
  urgency
  seq
  openedAt
  closedAt
  dueAt
  overdue
  unownedReason
  suspendedUntil
  category {
    code
    name {
      zh
      en
    }
    className {
      zh
      en
    }
    standards {
      code
      label {
        zh
        en
      }
      limitValue
      limitUnit
    }
  }
  place {
    longitude
    latitude
    cellCode
    synthetic
    path {
      code
      label {
        zh
        en
      }
      level
    }
  }
  unit {
    ...PageUnit
    superior {
      ...PageUnit
    }
  }
  assignedUnit {
    ...PageUnit
  }
  clocks {
    ...PageClock
  }
  workItems {
    ...PageWorkItem
  }
  events {
    ...PageEvent
  }
  links {
    ...PageLink
  }
  attachments {
    ...PageAttachment
  }
  submissions {
    ...PageSubmission
  }
  availableActions {
    ...PageAction
  }
  renewalInTime
  progress {
    name
    standing
    label {
      zh
      en
    }
  }
  adjustments {
    kind
    label {
      zh
      en
    }
    until
    requestedBy {
      id
      displayName
    }
  }
}
fragment PageResult on CaseResult {
  kind: __typename
  ... on CaseChanged {
    case {
      ...PageCase
    }
  }
  ... on Refused {
    code
    zh
    en
    fields {
      path
      zh
      en
    }
    presentCase: case {
      ...PageCase
    }
  }
}`, {"hash":"8461b623c90b8a558377e4569c27106dc342040c16d49c1670a8e928d05eac83"}) as unknown as TypedDocumentString<CaseActMutation, CaseActMutationVariables>;
export const CaseClaimDocument = new TypedDocumentString(`
    mutation CaseClaim($input: WorkItemInput!) {
  claim(input: $input) {
    ...PageResult
  }
}
    fragment PageUnit on Unit {
  id
  name {
    zh
    en
  }
  level
}
fragment PageAction on AvailableAction {
  name
  label {
    zh
    en
  }
  form
  known {
    field
    value
  }
  reasonRequired
  reasonAsked
  target
  tone
  basisLabel {
    zh
    en
  }
  workItemId
}
fragment PageClock on Clock {
  name
  label {
    zh
    en
  }
  status
  unit
  budget
  consumed
  remaining
  dueAt
  provisional
  overdue
  basisLabel {
    zh
    en
  }
  pauses {
    from
    to
    basis
  }
}
fragment PageWorkItem on WorkItem {
  id
  kind
  purpose
  label {
    zh
    en
  }
  unit {
    ...PageUnit
  }
  post
  postLabel {
    zh
    en
  }
  claimedBy {
    id
    displayName
  }
  status
  openedAt
  closedAt
}
fragment PageEvent on CaseEvent {
  seq
  at
  type
  summary {
    zh
    en
  }
  reason
  actor {
    id
    displayName
  }
  onBehalfOf {
    id
    displayName
  }
  unit {
    ...PageUnit
  }
  post
  engineReason
  hash
}
fragment PageAttachment on Attachment {
  id
  closed
  fileName
  contentType
  size
  sha256
  url
  createdAt
}
fragment PageSubmission on Submission {
  id
  form
  formTitle {
    zh
    en
  }
  data
  createdAt
  createdBy {
    id
    displayName
  }
}
fragment PageLink on CaseLink {
  kind
  label {
    zh
    en
  }
  case {
    id
    number
    titleLabel {
      zh
      en
    }
    stateLabel {
      zh
      en
    }
  }
}
fragment PageCase on Case {
  id
  number
  process
  processTitle {
    zh
    en
  }
  version
  state
  stateLabel {
    zh
    en
  }
  phase
  final
  titleLabel {
    zh
    en
  }
  urgency
  seq
  openedAt
  closedAt
  dueAt
  overdue
  unownedReason
  suspendedUntil
  category {
    code
    name {
      zh
      en
    }
    className {
      zh
      en
    }
    standards {
      code
      label {
        zh
        en
      }
      limitValue
      limitUnit
    }
  }
  place {
    longitude
    latitude
    cellCode
    synthetic
    path {
      code
      label {
        zh
        en
      }
      level
    }
  }
  unit {
    ...PageUnit
    superior {
      ...PageUnit
    }
  }
  assignedUnit {
    ...PageUnit
  }
  clocks {
    ...PageClock
  }
  workItems {
    ...PageWorkItem
  }
  events {
    ...PageEvent
  }
  links {
    ...PageLink
  }
  attachments {
    ...PageAttachment
  }
  submissions {
    ...PageSubmission
  }
  availableActions {
    ...PageAction
  }
  renewalInTime
  progress {
    name
    standing
    label {
      zh
      en
    }
  }
  adjustments {
    kind
    label {
      zh
      en
    }
    until
    requestedBy {
      id
      displayName
    }
  }
}
fragment PageResult on CaseResult {
  kind: __typename
  ... on CaseChanged {
    case {
      ...PageCase
    }
  }
  ... on Refused {
    code
    zh
    en
    fields {
      path
      zh
      en
    }
    presentCase: case {
      ...PageCase
    }
  }
}`, {"hash":"5cc7e4f750592d2caae64fcf1d3ece66e9ab8333c9b98787a5bb8af424806c53"}) as unknown as TypedDocumentString<CaseClaimMutation, CaseClaimMutationVariables>;
export const CaseReleaseDocument = new TypedDocumentString(`
    mutation CaseRelease($input: WorkItemInput!) {
  release(input: $input) {
    ...PageResult
  }
}
    fragment PageUnit on Unit {
  id
  name {
    zh
    en
  }
  level
}
fragment PageAction on AvailableAction {
  name
  label {
    zh
    en
  }
  form
  known {
    field
    value
  }
  reasonRequired
  reasonAsked
  target
  tone
  basisLabel {
    zh
    en
  }
  workItemId
}
fragment PageClock on Clock {
  name
  label {
    zh
    en
  }
  status
  unit
  budget
  consumed
  remaining
  dueAt
  provisional
  overdue
  basisLabel {
    zh
    en
  }
  pauses {
    from
    to
    basis
  }
}
fragment PageWorkItem on WorkItem {
  id
  kind
  purpose
  label {
    zh
    en
  }
  unit {
    ...PageUnit
  }
  post
  postLabel {
    zh
    en
  }
  claimedBy {
    id
    displayName
  }
  status
  openedAt
  closedAt
}
fragment PageEvent on CaseEvent {
  seq
  at
  type
  summary {
    zh
    en
  }
  reason
  actor {
    id
    displayName
  }
  onBehalfOf {
    id
    displayName
  }
  unit {
    ...PageUnit
  }
  post
  engineReason
  hash
}
fragment PageAttachment on Attachment {
  id
  closed
  fileName
  contentType
  size
  sha256
  url
  createdAt
}
fragment PageSubmission on Submission {
  id
  form
  formTitle {
    zh
    en
  }
  data
  createdAt
  createdBy {
    id
    displayName
  }
}
fragment PageLink on CaseLink {
  kind
  label {
    zh
    en
  }
  case {
    id
    number
    titleLabel {
      zh
      en
    }
    stateLabel {
      zh
      en
    }
  }
}
fragment PageCase on Case {
  id
  number
  process
  processTitle {
    zh
    en
  }
  version
  state
  stateLabel {
    zh
    en
  }
  phase
  final
  titleLabel {
    zh
    en
  }
  urgency
  seq
  openedAt
  closedAt
  dueAt
  overdue
  unownedReason
  suspendedUntil
  category {
    code
    name {
      zh
      en
    }
    className {
      zh
      en
    }
    standards {
      code
      label {
        zh
        en
      }
      limitValue
      limitUnit
    }
  }
  place {
    longitude
    latitude
    cellCode
    synthetic
    path {
      code
      label {
        zh
        en
      }
      level
    }
  }
  unit {
    ...PageUnit
    superior {
      ...PageUnit
    }
  }
  assignedUnit {
    ...PageUnit
  }
  clocks {
    ...PageClock
  }
  workItems {
    ...PageWorkItem
  }
  events {
    ...PageEvent
  }
  links {
    ...PageLink
  }
  attachments {
    ...PageAttachment
  }
  submissions {
    ...PageSubmission
  }
  availableActions {
    ...PageAction
  }
  renewalInTime
  progress {
    name
    standing
    label {
      zh
      en
    }
  }
  adjustments {
    kind
    label {
      zh
      en
    }
    until
    requestedBy {
      id
      displayName
    }
  }
}
fragment PageResult on CaseResult {
  kind: __typename
  ... on CaseChanged {
    case {
      ...PageCase
    }
  }
  ... on Refused {
    code
    zh
    en
    fields {
      path
      zh
      en
    }
    presentCase: case {
      ...PageCase
    }
  }
}`, {"hash":"f10ac9ce4308596133d91ded6a98db0c1b076481ed33567eda951ae6722ffcb0"}) as unknown as TypedDocumentString<CaseReleaseMutation, CaseReleaseMutationVariables>;
export const CaseAddNoteDocument = new TypedDocumentString(`
    mutation CaseAddNote($input: AddNoteInput!) {
  addNote(input: $input) {
    ...PageResult
  }
}
    fragment PageUnit on Unit {
  id
  name {
    zh
    en
  }
  level
}
fragment PageAction on AvailableAction {
  name
  label {
    zh
    en
  }
  form
  known {
    field
    value
  }
  reasonRequired
  reasonAsked
  target
  tone
  basisLabel {
    zh
    en
  }
  workItemId
}
fragment PageClock on Clock {
  name
  label {
    zh
    en
  }
  status
  unit
  budget
  consumed
  remaining
  dueAt
  provisional
  overdue
  basisLabel {
    zh
    en
  }
  pauses {
    from
    to
    basis
  }
}
fragment PageWorkItem on WorkItem {
  id
  kind
  purpose
  label {
    zh
    en
  }
  unit {
    ...PageUnit
  }
  post
  postLabel {
    zh
    en
  }
  claimedBy {
    id
    displayName
  }
  status
  openedAt
  closedAt
}
fragment PageEvent on CaseEvent {
  seq
  at
  type
  summary {
    zh
    en
  }
  reason
  actor {
    id
    displayName
  }
  onBehalfOf {
    id
    displayName
  }
  unit {
    ...PageUnit
  }
  post
  engineReason
  hash
}
fragment PageAttachment on Attachment {
  id
  closed
  fileName
  contentType
  size
  sha256
  url
  createdAt
}
fragment PageSubmission on Submission {
  id
  form
  formTitle {
    zh
    en
  }
  data
  createdAt
  createdBy {
    id
    displayName
  }
}
fragment PageLink on CaseLink {
  kind
  label {
    zh
    en
  }
  case {
    id
    number
    titleLabel {
      zh
      en
    }
    stateLabel {
      zh
      en
    }
  }
}
fragment PageCase on Case {
  id
  number
  process
  processTitle {
    zh
    en
  }
  version
  state
  stateLabel {
    zh
    en
  }
  phase
  final
  titleLabel {
    zh
    en
  }
  urgency
  seq
  openedAt
  closedAt
  dueAt
  overdue
  unownedReason
  suspendedUntil
  category {
    code
    name {
      zh
      en
    }
    className {
      zh
      en
    }
    standards {
      code
      label {
        zh
        en
      }
      limitValue
      limitUnit
    }
  }
  place {
    longitude
    latitude
    cellCode
    synthetic
    path {
      code
      label {
        zh
        en
      }
      level
    }
  }
  unit {
    ...PageUnit
    superior {
      ...PageUnit
    }
  }
  assignedUnit {
    ...PageUnit
  }
  clocks {
    ...PageClock
  }
  workItems {
    ...PageWorkItem
  }
  events {
    ...PageEvent
  }
  links {
    ...PageLink
  }
  attachments {
    ...PageAttachment
  }
  submissions {
    ...PageSubmission
  }
  availableActions {
    ...PageAction
  }
  renewalInTime
  progress {
    name
    standing
    label {
      zh
      en
    }
  }
  adjustments {
    kind
    label {
      zh
      en
    }
    until
    requestedBy {
      id
      displayName
    }
  }
}
fragment PageResult on CaseResult {
  kind: __typename
  ... on CaseChanged {
    case {
      ...PageCase
    }
  }
  ... on Refused {
    code
    zh
    en
    fields {
      path
      zh
      en
    }
    presentCase: case {
      ...PageCase
    }
  }
}`, {"hash":"37416c1d7e1ad49126b6efe61ab2a0775d2640f12fb449b0b00b57cd6720dafb"}) as unknown as TypedDocumentString<CaseAddNoteMutation, CaseAddNoteMutationVariables>;
export const CaseAttachDocument = new TypedDocumentString(`
    mutation CaseAttach($input: AttachInput!) {
  attach(input: $input) {
    ...PageResult
  }
}
    fragment PageUnit on Unit {
  id
  name {
    zh
    en
  }
  level
}
fragment PageAction on AvailableAction {
  name
  label {
    zh
    en
  }
  form
  known {
    field
    value
  }
  reasonRequired
  reasonAsked
  target
  tone
  basisLabel {
    zh
    en
  }
  workItemId
}
fragment PageClock on Clock {
  name
  label {
    zh
    en
  }
  status
  unit
  budget
  consumed
  remaining
  dueAt
  provisional
  overdue
  basisLabel {
    zh
    en
  }
  pauses {
    from
    to
    basis
  }
}
fragment PageWorkItem on WorkItem {
  id
  kind
  purpose
  label {
    zh
    en
  }
  unit {
    ...PageUnit
  }
  post
  postLabel {
    zh
    en
  }
  claimedBy {
    id
    displayName
  }
  status
  openedAt
  closedAt
}
fragment PageEvent on CaseEvent {
  seq
  at
  type
  summary {
    zh
    en
  }
  reason
  actor {
    id
    displayName
  }
  onBehalfOf {
    id
    displayName
  }
  unit {
    ...PageUnit
  }
  post
  engineReason
  hash
}
fragment PageAttachment on Attachment {
  id
  closed
  fileName
  contentType
  size
  sha256
  url
  createdAt
}
fragment PageSubmission on Submission {
  id
  form
  formTitle {
    zh
    en
  }
  data
  createdAt
  createdBy {
    id
    displayName
  }
}
fragment PageLink on CaseLink {
  kind
  label {
    zh
    en
  }
  case {
    id
    number
    titleLabel {
      zh
      en
    }
    stateLabel {
      zh
      en
    }
  }
}
fragment PageCase on Case {
  id
  number
  process
  processTitle {
    zh
    en
  }
  version
  state
  stateLabel {
    zh
    en
  }
  phase
  final
  titleLabel {
    zh
    en
  }
  urgency
  seq
  openedAt
  closedAt
  dueAt
  overdue
  unownedReason
  suspendedUntil
  category {
    code
    name {
      zh
      en
    }
    className {
      zh
      en
    }
    standards {
      code
      label {
        zh
        en
      }
      limitValue
      limitUnit
    }
  }
  place {
    longitude
    latitude
    cellCode
    synthetic
    path {
      code
      label {
        zh
        en
      }
      level
    }
  }
  unit {
    ...PageUnit
    superior {
      ...PageUnit
    }
  }
  assignedUnit {
    ...PageUnit
  }
  clocks {
    ...PageClock
  }
  workItems {
    ...PageWorkItem
  }
  events {
    ...PageEvent
  }
  links {
    ...PageLink
  }
  attachments {
    ...PageAttachment
  }
  submissions {
    ...PageSubmission
  }
  availableActions {
    ...PageAction
  }
  renewalInTime
  progress {
    name
    standing
    label {
      zh
      en
    }
  }
  adjustments {
    kind
    label {
      zh
      en
    }
    until
    requestedBy {
      id
      displayName
    }
  }
}
fragment PageResult on CaseResult {
  kind: __typename
  ... on CaseChanged {
    case {
      ...PageCase
    }
  }
  ... on Refused {
    code
    zh
    en
    fields {
      path
      zh
      en
    }
    presentCase: case {
      ...PageCase
    }
  }
}`, {"hash":"1c4d36a80913d69c63867bfa5a41882df387edabd49cad7511763a02a031580d"}) as unknown as TypedDocumentString<CaseAttachMutation, CaseAttachMutationVariables>;
export const PublicMattersDocument = new TypedDocumentString(`
    query PublicMatters {
  publicMatters {
    process
    family
    title {
      zh
      en
    }
    summary {
      zh
      en
    }
    lead {
      zh
      en
    }
    limits {
      label {
        zh
        en
      }
      limit {
        zh
        en
      }
    }
  }
}
    `, {"hash":"24ae3fcbde55ceaf2c8335c1ac815375cbd20882788fdadfcfd7fae7b0230f48"}) as unknown as TypedDocumentString<PublicMattersQuery, PublicMattersQueryVariables>;
export const PublicMatterDocument = new TypedDocumentString(`
    query PublicMatter($process: String!) {
  publicMatters(process: $process) {
    process
    title {
      zh
      en
    }
    summary {
      zh
      en
    }
    entries {
      name
      label {
        zh
        en
      }
      form {
        id
      }
    }
  }
}
    `, {"hash":"0ebad45174d4ad0585a8f6e96138761934a983d8d7fdb20ee476e4ee91ca4e81"}) as unknown as TypedDocumentString<PublicMatterQuery, PublicMatterQueryVariables>;
export const PublicDivisionsDocument = new TypedDocumentString(`
    query PublicDivisions($parent: String) {
  publicDivisions(parent: $parent) {
    code
    label {
      zh
      en
    }
    level
  }
}
    `, {"hash":"ab86756669d17e9b4263b73014b2d4dbe4b78cff0b738f9c75f3240d0148b09b"}) as unknown as TypedDocumentString<PublicDivisionsQuery, PublicDivisionsQueryVariables>;
export const SubmitMatterDocument = new TypedDocumentString(`
    mutation SubmitMatter($input: SubmitMatterInput!) {
  submitMatter(input: $input) {
    kind: __typename
    ... on SubmittedMatter {
      number
      code
      titleLabel {
        zh
        en
      }
      openedAt
      processTitle {
        zh
        en
      }
    }
    ... on Refused {
      code
      zh
      en
      fields {
        path
        zh
        en
      }
    }
  }
}
    `, {"hash":"f0204eac1d0121aa30b63296cd298e60c29b5bc752165fb27e049646327679f5"}) as unknown as TypedDocumentString<SubmitMatterMutation, SubmitMatterMutationVariables>;
export const TrackCaseDocument = new TypedDocumentString(`
    query TrackCase($proof: ProofInput!) {
  trackCase(proof: $proof) {
    ...TrackedCase
  }
}
    fragment TrackedCase on PublicCase {
  number
  titleLabel {
    zh
    en
  }
  process
  phase
  final
  openedAt
  closedAt
  divisionCode
  processTitle {
    zh
    en
  }
  stateLabel {
    zh
    en
  }
  unit {
    zh
    en
  }
  clocks {
    name
    status
    dueAt
    overdue
    provisional
    label {
      zh
      en
    }
  }
  renewalInTime
  progress {
    name
    standing
    label {
      zh
      en
    }
  }
  steps {
    at
    own
    label {
      zh
      en
    }
  }
  actions {
    name
    tone
    reasonRequired
    reasonAsked
    label {
      zh
      en
    }
    basis {
      zh
      en
    }
    form {
      id
    }
  }
  documents {
    id
    number
    issuedAt
    deliveredAt
    title {
      zh
      en
    }
  }
}`, {"hash":"4e3ee0bef7841d9a4a397e1b61abd1a73430df4953858ccb7316f827e66c579d"}) as unknown as TypedDocumentString<TrackCaseQuery, TrackCaseQueryVariables>;
export const ActAsPartyDocument = new TypedDocumentString(`
    mutation ActAsParty($input: PartyActInput!) {
  actAsParty(input: $input) {
    kind: __typename
    ... on PartyCaseChanged {
      case {
        ...TrackedCase
      }
    }
    ... on Refused {
      code
      zh
      en
      fields {
        path
        zh
        en
      }
    }
  }
}
    fragment TrackedCase on PublicCase {
  number
  titleLabel {
    zh
    en
  }
  process
  phase
  final
  openedAt
  closedAt
  divisionCode
  processTitle {
    zh
    en
  }
  stateLabel {
    zh
    en
  }
  unit {
    zh
    en
  }
  clocks {
    name
    status
    dueAt
    overdue
    provisional
    label {
      zh
      en
    }
  }
  renewalInTime
  progress {
    name
    standing
    label {
      zh
      en
    }
  }
  steps {
    at
    own
    label {
      zh
      en
    }
  }
  actions {
    name
    tone
    reasonRequired
    reasonAsked
    label {
      zh
      en
    }
    basis {
      zh
      en
    }
    form {
      id
    }
  }
  documents {
    id
    number
    issuedAt
    deliveredAt
    title {
      zh
      en
    }
  }
}`, {"hash":"cf3f97d1387e1f9c57110752f1d1ca881167d1eff4d519df59a1b7beb598c2e8"}) as unknown as TypedDocumentString<ActAsPartyMutation, ActAsPartyMutationVariables>;
export const AddPartyMaterialDocument = new TypedDocumentString(`
    mutation AddPartyMaterial($input: PartyMaterialInput!) {
  addPartyMaterial(input: $input) {
    kind: __typename
    ... on PartyCaseChanged {
      case {
        ...TrackedCase
      }
    }
    ... on Refused {
      code
      zh
      en
      fields {
        path
        zh
        en
      }
    }
  }
}
    fragment TrackedCase on PublicCase {
  number
  titleLabel {
    zh
    en
  }
  process
  phase
  final
  openedAt
  closedAt
  divisionCode
  processTitle {
    zh
    en
  }
  stateLabel {
    zh
    en
  }
  unit {
    zh
    en
  }
  clocks {
    name
    status
    dueAt
    overdue
    provisional
    label {
      zh
      en
    }
  }
  renewalInTime
  progress {
    name
    standing
    label {
      zh
      en
    }
  }
  steps {
    at
    own
    label {
      zh
      en
    }
  }
  actions {
    name
    tone
    reasonRequired
    reasonAsked
    label {
      zh
      en
    }
    basis {
      zh
      en
    }
    form {
      id
    }
  }
  documents {
    id
    number
    issuedAt
    deliveredAt
    title {
      zh
      en
    }
  }
}`, {"hash":"96bba259490ad6737f54a3ca90f0ef81423484d5189b48886aa5a68efc8457c4"}) as unknown as TypedDocumentString<AddPartyMaterialMutation, AddPartyMaterialMutationVariables>;
export const PublicUnitsDocument = new TypedDocumentString(`
    query PublicUnits($divisionCode: String!, $search: String!) {
  publicUnits(divisionCode: $divisionCode, search: $search) {
    id
    level
    name {
      zh
      en
    }
  }
}
    `, {"hash":"66868ce9b8b9050600444d8bed461f2fac66c9540ef29245801be53a8385017a"}) as unknown as TypedDocumentString<PublicUnitsQuery, PublicUnitsQueryVariables>;
export const CaseCoordinationDocument = new TypedDocumentString(`
    query CaseCoordination($id: ID!) {
  case(id: $id) {
    id
    maySupervise
    mayBlowWhistle
    childrenUnderWay
    parent {
      ...RelatedCase
    }
    children {
      ...RelatedCase
    }
    parties {
      unit {
        id
        name {
          zh
          en
        }
      }
      role
      done
    }
  }
}
    fragment RelatedCase on Case {
  id
  number
  process
  titleLabel {
    zh
    en
  }
  state
  stateLabel {
    zh
    en
  }
  phase
  final
  overdue
  dueAt
  unit {
    id
    name {
      zh
      en
    }
  }
  assignedUnit {
    id
    name {
      zh
      en
    }
  }
}`, {"hash":"dff8b558eb67bf883affb937fac0829f0f159ab0b06813c2cd80ef54c2e4ff72"}) as unknown as TypedDocumentString<CaseCoordinationQuery, CaseCoordinationQueryVariables>;
export const WhistleTargetsDocument = new TypedDocumentString(`
    query WhistleTargets($caseId: ID!) {
  whistleTargets(caseId: $caseId) {
    id
    name {
      zh
      en
    }
    level
  }
}
    `, {"hash":"35a7b39a76db1f88705a40d48273091144c887e31b5cf851b8178d12db3ee7b2"}) as unknown as TypedDocumentString<WhistleTargetsQuery, WhistleTargetsQueryVariables>;
export const OpenSupervisionDocument = new TypedDocumentString(`
    mutation OpenSupervision($input: OpenSupervisionInput!) {
  openSupervision(input: $input) {
    ...CoordinationOutcome
  }
}
    fragment CoordinationOutcome on CaseResult {
  kind: __typename
  ... on CaseChanged {
    case {
      id
      number
    }
  }
  ... on Refused {
    code
    zh
    en
    fields {
      path
      zh
      en
    }
  }
}`, {"hash":"e898c14615aec6b83a83793be86172eae58c83bc72ce8e9bda910a4d9464078a"}) as unknown as TypedDocumentString<OpenSupervisionMutation, OpenSupervisionMutationVariables>;
export const BlowWhistleDocument = new TypedDocumentString(`
    mutation BlowWhistle($input: BlowWhistleInput!) {
  blowWhistle(input: $input) {
    ...CoordinationOutcome
  }
}
    fragment CoordinationOutcome on CaseResult {
  kind: __typename
  ... on CaseChanged {
    case {
      id
      number
    }
  }
  ... on Refused {
    code
    zh
    en
    fields {
      path
      zh
      en
    }
  }
}`, {"hash":"9619bd48edd224da8dbd735c5b880534eeb96359b7ce7182a13276d2de43f7ac"}) as unknown as TypedDocumentString<BlowWhistleMutation, BlowWhistleMutationVariables>;
export const DelegationsDocument = new TypedDocumentString(`
    query Delegations($scope: DelegationScope!, $past: Boolean) {
  delegations(scope: $scope, past: $past) {
    ...DelegationRow
  }
}
    fragment DelegationRow on Delegation {
  id
  unit {
    id
    name {
      zh
      en
    }
  }
  post
  postLabel {
    zh
    en
  }
  from {
    id
    displayName
  }
  to {
    id
    displayName
  }
  validFrom
  validTo
  reason
  createdBy {
    id
    displayName
  }
  status
  mayRevoke
}`, {"hash":"bf9188e559c49fafe65210841202fbb58ce56184353ce7ec5bd7075035f6c0f6"}) as unknown as TypedDocumentString<DelegationsQuery, DelegationsQueryVariables>;
export const DelegablePostsDocument = new TypedDocumentString(`
    query DelegablePosts {
  delegablePosts {
    ...PostChoice
  }
}
    fragment PostChoice on PostOfPerson {
  user {
    id
    displayName
  }
  unit {
    id
    name {
      zh
      en
    }
  }
  post
  postLabel {
    zh
    en
  }
  onBehalfOf {
    id
    displayName
  }
}`, {"hash":"f3fdf3496779b4b966e2feafd9b2fd3f84b7c872776d87ef2a201632b180eb53"}) as unknown as TypedDocumentString<DelegablePostsQuery, DelegablePostsQueryVariables>;
export const DelegatesDocument = new TypedDocumentString(`
    query Delegates($unitId: ID!) {
  delegates(unitId: $unitId) {
    ...PostChoice
  }
}
    fragment PostChoice on PostOfPerson {
  user {
    id
    displayName
  }
  unit {
    id
    name {
      zh
      en
    }
  }
  post
  postLabel {
    zh
    en
  }
  onBehalfOf {
    id
    displayName
  }
}`, {"hash":"c53a97b790698788a814a94be8f627f3e4db06426209fc56f553dfdb3e15cd0a"}) as unknown as TypedDocumentString<DelegatesQuery, DelegatesQueryVariables>;
export const DelegateDocument = new TypedDocumentString(`
    mutation Delegate($input: DelegateInput!) {
  delegate(input: $input) {
    ...DelegationOutcome
  }
}
    fragment DelegationRow on Delegation {
  id
  unit {
    id
    name {
      zh
      en
    }
  }
  post
  postLabel {
    zh
    en
  }
  from {
    id
    displayName
  }
  to {
    id
    displayName
  }
  validFrom
  validTo
  reason
  createdBy {
    id
    displayName
  }
  status
  mayRevoke
}
fragment DelegationOutcome on DelegationResult {
  kind: __typename
  ... on Delegated {
    delegations {
      ...DelegationRow
    }
  }
  ... on Refused {
    code
    zh
    en
  }
}`, {"hash":"7da51383b3d4af2a91cce682035e610086b444460d552564194ac63200b4cd29"}) as unknown as TypedDocumentString<DelegateMutation, DelegateMutationVariables>;
export const RevokeDelegationDocument = new TypedDocumentString(`
    mutation RevokeDelegation($id: ID!) {
  revokeDelegation(id: $id) {
    ...DelegationOutcome
  }
}
    fragment DelegationRow on Delegation {
  id
  unit {
    id
    name {
      zh
      en
    }
  }
  post
  postLabel {
    zh
    en
  }
  from {
    id
    displayName
  }
  to {
    id
    displayName
  }
  validFrom
  validTo
  reason
  createdBy {
    id
    displayName
  }
  status
  mayRevoke
}
fragment DelegationOutcome on DelegationResult {
  kind: __typename
  ... on Delegated {
    delegations {
      ...DelegationRow
    }
  }
  ... on Refused {
    code
    zh
    en
  }
}`, {"hash":"c3de621be27ea654044c86710126fb550d519a1cd87cccabb558a8749591659f"}) as unknown as TypedDocumentString<RevokeDelegationMutation, RevokeDelegationMutationVariables>;
export const CasePapersDocument = new TypedDocumentString(`
    query CasePapers($id: ID!) {
  case(id: $id) {
    id
    documents {
      ...PaperRow
    }
    licences {
      ...LicenceRow
    }
  }
}
    fragment PaperRow on Document {
  id
  kind
  number
  title {
    zh
    en
  }
  status
  toParty
  issuedAt
  url
  deliveredAt
  recordable
  deliveryManner {
    zh
    en
  }
  deliveredBy {
    id
    displayName
  }
}
fragment LicenceRow on Licence {
  id
  identifier
  number
  title {
    zh
    en
  }
  issuer {
    id
    name {
      zh
      en
    }
  }
  issuedOn
  validFrom
  validTo
  status
  statusLabel {
    zh
    en
  }
  holder {
    name
    code
    masked
  }
  verifyUrl
  previous {
    id
    number
    verifyUrl
  }
  case {
    id
    number
  }
}`, {"hash":"e3df367bb4fcbe7bca0f1d997584b6e0faefb2f617485231c9f6e6ad4d9c4777"}) as unknown as TypedDocumentString<CasePapersQuery, CasePapersQueryVariables>;
export const LicencesDocument = new TypedDocumentString(`
    query Licences($filter: LicenceFilter, $page: Int) {
  licences(filter: $filter, page: $page) {
    total
    items {
      ...LicenceRow
    }
  }
}
    fragment LicenceRow on Licence {
  id
  identifier
  number
  title {
    zh
    en
  }
  issuer {
    id
    name {
      zh
      en
    }
  }
  issuedOn
  validFrom
  validTo
  status
  statusLabel {
    zh
    en
  }
  holder {
    name
    code
    masked
  }
  verifyUrl
  previous {
    id
    number
    verifyUrl
  }
  case {
    id
    number
  }
}`, {"hash":"4e4a168f1cdd31d833096aa85fe5375cc879c1708400f16b230c3e6cacf3a4a1"}) as unknown as TypedDocumentString<LicencesQuery, LicencesQueryVariables>;
export const RecordDeliveryDocument = new TypedDocumentString(`
    mutation RecordDelivery($input: RecordDeliveryInput!) {
  recordDelivery(input: $input) {
    kind: __typename
    ... on CaseChanged {
      case {
        id
      }
    }
    ... on Refused {
      code
      zh
      en
    }
  }
}
    `, {"hash":"5642684ad426f9f0c680234ff6fd16e8e7cf9bf5b652c02da3fc66bb8a22787b"}) as unknown as TypedDocumentString<RecordDeliveryMutation, RecordDeliveryMutationVariables>;
export const CaseExplanationDocument = new TypedDocumentString(`
    query CaseExplanation($caseId: ID!) {
  case(id: $caseId) {
    id
    seq
    explanation {
      explainedAt
      calendarId
      calendarVersion
      calendarKnownUntil
      holdings {
        seq
        from
        to
        state
        stateLabel {
          zh
          en
        }
        suspended
        workingTime
        workingDays
        holders {
          unit {
            ...ExplainedUnit
          }
          post
          postLabel {
            zh
            en
          }
          claimedBy {
            ...ExplainedPerson
          }
          onBehalfOf {
            ...ExplainedPerson
          }
        }
      }
      clocks {
        ...ExplainedClockStory
      }
      routing {
        seq
        at
        rule
        text {
          zh
          en
        }
        from {
          ...ExplainedUnit
        }
        to {
          ...ExplainedUnit
        }
        by {
          ...ExplainedPerson
        }
        onBehalfOf {
          ...ExplainedPerson
        }
        reason
      }
      rungs {
        clock
        clockLabel {
          zh
          en
        }
        key
        effect
        text {
          zh
          en
        }
        status
        at
        seq
      }
    }
  }
}
    fragment ExplainedUnit on Unit {
  id
  name {
    zh
    en
  }
}
fragment ExplainedPerson on User {
  id
  displayName
}
fragment ExplainedClockStory on ExplainedClock {
  key
  name
  generation
  label {
    zh
    en
  }
  kind
  owner {
    ...ExplainedUnit
  }
  limitBasis {
    zh
    en
  }
  countsFrom
  startText {
    zh
    en
  }
  verdict
  status
  unit
  budget
  consumed
  remaining
  dueAt
  provisional
  overdue
  steps {
    kind
    seq
    at
    text {
      zh
      en
    }
    dueFrom
    dueTo
  }
  pauses {
    from
    to
    basis {
      zh
      en
    }
    workingTime
  }
  derivation {
    kind
    total
    provisional
    text {
      zh
      en
    }
  }
  bar {
    kind
    from
    to
  }
}`, {"hash":"db051d288bfd22f2586c616443b25eedb32e5a9447d1fb3f6c633891963a92e7"}) as unknown as TypedDocumentString<CaseExplanationQuery, CaseExplanationQueryVariables>;
export const FormUnitsDocument = new TypedDocumentString(`
    query FormUnits($search: String, $ids: [ID!]) {
  unitChoices(search: $search, ids: $ids) {
    id
    level
    name {
      zh
      en
    }
    division {
      label {
        zh
        en
      }
    }
  }
}
    `, {"hash":"02d2aead948b54470af1ef909b11d005a481a5f082cf160c29d10cb8bc79628d"}) as unknown as TypedDocumentString<FormUnitsQuery, FormUnitsQueryVariables>;
export const FormFileDocument = new TypedDocumentString(`
    query FormFile($id: ID!) {
  node(id: $id) {
    __typename
    ... on Attachment {
      id
      fileName
      contentType
      size
      url
    }
  }
}
    `, {"hash":"981a00623a7737db0f0e2009f8842e1fd08718611b40718f412542255a53c148"}) as unknown as TypedDocumentString<FormFileQuery, FormFileQueryVariables>;
export const NewCaseMattersDocument = new TypedDocumentString(`
    query NewCaseMatters {
  openableMatters {
    id
    version
    intake {
      kind
    }
    matter {
      leadLabel {
        zh
        en
      }
    }
    entries {
      name
      openable
    }
  }
}
    `, {"hash":"c3c01efac9a1357c1c5fc5bb69c565224bbb80260b1dd415bef7b053bc1845a8"}) as unknown as TypedDocumentString<NewCaseMattersQuery, NewCaseMattersQueryVariables>;
export const NewCaseHomeDocument = new TypedDocumentString(`
    query NewCaseHome($unitIds: [ID!]!) {
  unitChoices(ids: $unitIds) {
    id
    division {
      ...NewCaseDivision
      parent {
        ...NewCaseDivision
        parent {
          ...NewCaseDivision
          parent {
            ...NewCaseDivision
          }
        }
      }
    }
  }
}
    fragment NewCaseDivision on Division {
  code
  label {
    zh
    en
  }
  level
}`, {"hash":"50a7247fed475490de5890ac66e8fcb537d85f922c8c75692961c51b22365a35"}) as unknown as TypedDocumentString<NewCaseHomeQuery, NewCaseHomeQueryVariables>;
export const NewCaseDivisionsDocument = new TypedDocumentString(`
    query NewCaseDivisions($code: String!) {
  division(code: $code) {
    code
    children {
      ...NewCaseDivision
    }
  }
}
    fragment NewCaseDivision on Division {
  code
  label {
    zh
    en
  }
  level
}`, {"hash":"107c42cb601d2d1f7f4c94bdbc303e0286dea10df1681eefd86a42458b85e503"}) as unknown as TypedDocumentString<NewCaseDivisionsQuery, NewCaseDivisionsQueryVariables>;
export const NewCaseOpenDocument = new TypedDocumentString(`
    mutation NewCaseOpen($input: OpenCaseInput!) {
  openCase(input: $input) {
    kind: __typename
    ... on CaseChanged {
      case {
        id
        number
        titleLabel {
          zh
          en
        }
        unit {
          id
          name {
            zh
            en
          }
        }
        stateLabel {
          zh
          en
        }
      }
    }
    ... on Refused {
      code
      zh
      en
      fields {
        path
        zh
        en
      }
    }
  }
}
    `, {"hash":"e0ff3ca0be5291f5c7513a1367492f820d92766a34658548cc47d29fb0343de4"}) as unknown as TypedDocumentString<NewCaseOpenMutation, NewCaseOpenMutationVariables>;
export const FollowUpsDocument = new TypedDocumentString(`
    query FollowUps($caseId: ID!) {
  case(id: $caseId) {
    id
    number
    titleLabel {
      zh
      en
    }
    division {
      code
    }
    openableChildren {
      ...FollowUp
    }
    openableRenewals {
      ...FollowUp
    }
    licences {
      number
      validTo
      status
      holder {
        name
        code
        masked
      }
    }
  }
}
    fragment FollowUp on OpenableChild {
  process {
    id
    version
    title {
      zh
      en
    }
  }
  entry
  label {
    zh
    en
  }
  form
}`, {"hash":"3635c2d4c62310a04b16400af59524344373105d428e40c83413ebad82946e43"}) as unknown as TypedDocumentString<FollowUpsQuery, FollowUpsQueryVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($unreadOnly: Boolean, $first: Int, $after: String) {
  notices(unreadOnly: $unreadOnly, first: $first, after: $after) {
    totalCount
    unreadCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        id
        kind
        label {
          zh
          en
        }
        createdAt
        readAt
        case {
          id
          number
          titleLabel {
            zh
            en
          }
          stateLabel {
            zh
            en
          }
          urgency
        }
        delegation {
          id
          unit {
            id
            name {
              zh
              en
            }
          }
          postLabel {
            zh
            en
          }
          from {
            id
            displayName
          }
          to {
            id
            displayName
          }
          validFrom
          validTo
        }
      }
    }
  }
}
    `, {"hash":"2206c62d557d7bf6e0d1b6792dcdabba07743cca20d7ca881527222dcd1d104e"}) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const MarkNoticesReadDocument = new TypedDocumentString(`
    mutation MarkNoticesRead($ids: [ID!]!) {
  markNoticesRead(ids: $ids)
}
    `, {"hash":"0d4fd3eca040f6cd14d06dd23f9c2d4a7ef391ff072f0c29253ebcd94cbbefab"}) as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const OverdueDocument = new TypedDocumentString(`
    query Overdue($filter: CaseFilter, $first: Int, $after: String, $last: Int, $before: String) {
  overdue(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        ...CaseSummary
        workItems {
          id
          status
          post
          postLabel {
            zh
            en
          }
          unit {
            id
            name {
              zh
              en
            }
            level
          }
          claimedBy {
            id
            displayName
          }
        }
      }
    }
  }
}
    fragment CaseSummary on Case {
  id
  number
  titleLabel {
    zh
    en
  }
  state
  stateLabel {
    zh
    en
  }
  phase
  final
  urgency
  seq
  openedAt
  closedAt
  dueAt
  overdue
  unownedReason
  suspendedUntil
  category {
    code
    name {
      zh
      en
    }
  }
  place {
    path {
      code
      label {
        zh
        en
      }
    }
  }
  unit {
    id
    name {
      zh
      en
    }
    level
  }
  assignedUnit {
    id
    name {
      zh
      en
    }
  }
  clocks {
    name
    limit {
      zh
      en
    }
    status
    unit
    budget
    consumed
    remaining
    dueAt
    provisional
    overdue
  }
}`, {"hash":"3d792ed310057036fdc9a48ed95eed8a9926c322d21edac0bd946d43c9c49d44"}) as unknown as TypedDocumentString<OverdueQuery, OverdueQueryVariables>;
export const QueueDocument = new TypedDocumentString(`
    query Queue($filter: QueueFilter, $orderBy: QueueOrder, $first: Int, $after: String, $last: Int, $before: String) {
  queue(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        ...QueueRow
      }
    }
  }
}
    fragment CaseSummary on Case {
  id
  number
  titleLabel {
    zh
    en
  }
  state
  stateLabel {
    zh
    en
  }
  phase
  final
  urgency
  seq
  openedAt
  closedAt
  dueAt
  overdue
  unownedReason
  suspendedUntil
  category {
    code
    name {
      zh
      en
    }
  }
  place {
    path {
      code
      label {
        zh
        en
      }
    }
  }
  unit {
    id
    name {
      zh
      en
    }
    level
  }
  assignedUnit {
    id
    name {
      zh
      en
    }
  }
  clocks {
    name
    limit {
      zh
      en
    }
    status
    unit
    budget
    consumed
    remaining
    dueAt
    provisional
    overdue
  }
}
fragment QueueRow on WorkItem {
  id
  kind
  purpose
  label {
    zh
    en
  }
  post
  postLabel {
    zh
    en
  }
  status
  openedAt
  unit {
    id
    name {
      zh
      en
    }
    level
  }
  claimedBy {
    id
    displayName
  }
  case {
    ...CaseSummary
  }
}`, {"hash":"84e57777b74ed3cd0311f5e84468abc22796475999c564ff5864c21c78d864d3"}) as unknown as TypedDocumentString<QueueQuery, QueueQueryVariables>;
export const QueueCountDocument = new TypedDocumentString(`
    query QueueCount($filter: QueueFilter) {
  queue(filter: $filter, first: 1) {
    totalCount
  }
}
    `, {"hash":"1c11dd05d044e18dc2e2e7d185438b28ae2964099dac217794dc536b60d83a1b"}) as unknown as TypedDocumentString<QueueCountQuery, QueueCountQueryVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($filter: CaseFilter, $orderBy: CaseOrder, $first: Int, $after: String, $last: Int, $before: String) {
  cases(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        ...CaseSummary
      }
    }
  }
}
    fragment CaseSummary on Case {
  id
  number
  titleLabel {
    zh
    en
  }
  state
  stateLabel {
    zh
    en
  }
  phase
  final
  urgency
  seq
  openedAt
  closedAt
  dueAt
  overdue
  unownedReason
  suspendedUntil
  category {
    code
    name {
      zh
      en
    }
  }
  place {
    path {
      code
      label {
        zh
        en
      }
    }
  }
  unit {
    id
    name {
      zh
      en
    }
    level
  }
  assignedUnit {
    id
    name {
      zh
      en
    }
  }
  clocks {
    name
    limit {
      zh
      en
    }
    status
    unit
    budget
    consumed
    remaining
    dueAt
    provisional
    overdue
  }
}`, {"hash":"05895f10d126bb71beb7b50fe8807c0d7f0d700135fad598025e3b53a19fbd34"}) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CaseSummaryByNumberDocument = new TypedDocumentString(`
    query CaseSummaryByNumber($number: String!) {
  case(number: $number) {
    ...CaseSummary
  }
}
    fragment CaseSummary on Case {
  id
  number
  titleLabel {
    zh
    en
  }
  state
  stateLabel {
    zh
    en
  }
  phase
  final
  urgency
  seq
  openedAt
  closedAt
  dueAt
  overdue
  unownedReason
  suspendedUntil
  category {
    code
    name {
      zh
      en
    }
  }
  place {
    path {
      code
      label {
        zh
        en
      }
    }
  }
  unit {
    id
    name {
      zh
      en
    }
    level
  }
  assignedUnit {
    id
    name {
      zh
      en
    }
  }
  clocks {
    name
    limit {
      zh
      en
    }
    status
    unit
    budget
    consumed
    remaining
    dueAt
    provisional
    overdue
  }
}`, {"hash":"f8c5d747967c8785096c2332f02e47a1362f91a3e5912f010171d884e09418ad"}) as unknown as TypedDocumentString<CaseSummaryByNumberQuery, CaseSummaryByNumberQueryVariables>;
export const ClaimDocument = new TypedDocumentString(`
    mutation Claim($input: WorkItemInput!) {
  claim(input: $input) {
    ...ChangeOutcome
  }
}
    fragment ChangeOutcome on CaseResult {
  outcome: __typename
  ... on CaseChanged {
    case {
      id
      number
      seq
    }
  }
  ... on Refused {
    code
    zh
    en
    present: case {
      id
      number
      seq
      stateLabel {
        zh
        en
      }
    }
  }
}`, {"hash":"5565ffee4e165c78ff15f1eab65be9f2bf5707f01c9540f13e15e6bc73db9cce"}) as unknown as TypedDocumentString<ClaimMutation, ClaimMutationVariables>;
export const ReleaseDocument = new TypedDocumentString(`
    mutation Release($input: WorkItemInput!) {
  release(input: $input) {
    ...ChangeOutcome
  }
}
    fragment ChangeOutcome on CaseResult {
  outcome: __typename
  ... on CaseChanged {
    case {
      id
      number
      seq
    }
  }
  ... on Refused {
    code
    zh
    en
    present: case {
      id
      number
      seq
      stateLabel {
        zh
        en
      }
    }
  }
}`, {"hash":"e1219cd73f534778a8f837ce6e96a117e6d2162ea9ebead1a232847d482b5ac9"}) as unknown as TypedDocumentString<ReleaseMutation, ReleaseMutationVariables>;
export const HotlineRatesDocument = new TypedDocumentString(`
    query HotlineRates {
  hotlineRates {
    ...HotlineRateRow
  }
}
    fragment HotlineRateRow on HotlineRate {
  indicator
  label {
    zh
    en
  }
  unit {
    id
    name {
      zh
      en
    }
  }
  formula
  from
  to
  numerator
  denominator
  computedAt
}`, {"hash":"e54aa49577061620770ab80054eb33128914dd6f56103982d4c77d0bb300562d"}) as unknown as TypedDocumentString<HotlineRatesQuery, HotlineRatesQueryVariables>;
export const ComputeHotlineRatesDocument = new TypedDocumentString(`
    mutation ComputeHotlineRates($from: DateTime!, $to: DateTime!) {
  computeHotlineRates(from: $from, to: $to) {
    ...HotlineRateRow
  }
}
    fragment HotlineRateRow on HotlineRate {
  indicator
  label {
    zh
    en
  }
  unit {
    id
    name {
      zh
      en
    }
  }
  formula
  from
  to
  numerator
  denominator
  computedAt
}`, {"hash":"3448f4f8407cbb8c8487552c2cc3da7ee911103c3432f4517f171b5a3680f128"}) as unknown as TypedDocumentString<ComputeHotlineRatesMutation, ComputeHotlineRatesMutationVariables>;
export const ReportLocateDocument = new TypedDocumentString(`
    query ReportLocate($longitude: Float!, $latitude: Float!) {
  locate(longitude: $longitude, latitude: $latitude) {
    longitude
    latitude
    cellCode
    synthetic
    path {
      code
      label {
        zh
        en
      }
      level
    }
  }
}
    `, {"hash":"7b2f4a739e915487b296e7818d7a8e385544c1a24971736285038d7d72759903"}) as unknown as TypedDocumentString<ReportLocateQuery, ReportLocateQueryVariables>;
export const ReportCategoriesDocument = new TypedDocumentString(`
    query ReportCategories {
  categories {
    code
    kind
    className {
      zh
      en
    }
    name {
      zh
      en
    }
    limitValue
    limitUnit
    standards {
      code
      label {
        zh
        en
      }
      limitValue
      limitUnit
    }
  }
}
    `, {"hash":"98ecc380f46e57ecfe02a3335ccce6cbab7fa3e8484e7e2622aaa34681384761"}) as unknown as TypedDocumentString<ReportCategoriesQuery, ReportCategoriesQueryVariables>;
export const ReportSimilarCasesDocument = new TypedDocumentString(`
    query ReportSimilarCases($categoryCode: String!, $longitude: Float!, $latitude: Float!) {
  similarCases(
    categoryCode: $categoryCode
    longitude: $longitude
    latitude: $latitude
  ) {
    id
    number
    titleLabel {
      zh
      en
    }
    openedAt
    stateLabel {
      zh
      en
    }
    place {
      longitude
      latitude
    }
  }
}
    `, {"hash":"b9dce27d81cb261af45c669aca39b531906b3e074586356fc6e5bb4df78f2bcb"}) as unknown as TypedDocumentString<ReportSimilarCasesQuery, ReportSimilarCasesQueryVariables>;
export const ReportOpenCaseDocument = new TypedDocumentString(`
    mutation ReportOpenCase($input: OpenCaseInput!) {
  openCase(input: $input) {
    kind: __typename
    ... on CaseChanged {
      case {
        id
        number
        titleLabel {
          zh
          en
        }
        stateLabel {
          zh
          en
        }
        unit {
          id
          name {
            zh
            en
          }
        }
      }
    }
    ... on Refused {
      code
      zh
      en
      fields {
        path
        zh
        en
      }
    }
  }
}
    `, {"hash":"b0e6f8efda031e4c619fe3b7adcf238840244cd863aa1e8ef691fd0aec4c1003"}) as unknown as TypedDocumentString<ReportOpenCaseMutation, ReportOpenCaseMutationVariables>;
export const MapOutlineDocument = new TypedDocumentString(`
    query MapOutline {
  outline
}
    `, {"hash":"b69305fd51b18fc19c8bb15170b82b6b2d19f1b5472daff25a27369fe729585d"}) as unknown as TypedDocumentString<MapOutlineQuery, MapOutlineQueryVariables>;
export const SamePartyOfFormDocument = new TypedDocumentString(`
    query SamePartyOfForm($process: String!, $form: JSON!) {
  samePartyCases(process: $process, form: $form) {
    ...SameParty
  }
}
    fragment SameParty on SamePartyCase {
  match
  sameMatter
  case {
    id
    number
    titleLabel {
      zh
      en
    }
    openedAt
    final
    stateLabel {
      zh
      en
    }
  }
}`, {"hash":"98f8552dd418cf9e368b34452def1c69845c4ff48ed11233cd33d210d845dde9"}) as unknown as TypedDocumentString<SamePartyOfFormQuery, SamePartyOfFormQueryVariables>;
export const SamePartyOfCaseDocument = new TypedDocumentString(`
    query SamePartyOfCase($id: ID!) {
  case(id: $id) {
    id
    samePartyCases {
      ...SameParty
    }
  }
}
    fragment SameParty on SamePartyCase {
  match
  sameMatter
  case {
    id
    number
    titleLabel {
      zh
      en
    }
    openedAt
    final
    stateLabel {
      zh
      en
    }
  }
}`, {"hash":"f85fb6b469a4b24b83e551f80ef024cc3bfaec8ae4edd9d312afb553ed74c56c"}) as unknown as TypedDocumentString<SamePartyOfCaseQuery, SamePartyOfCaseQueryVariables>;
export const AccusedChoicesDocument = new TypedDocumentString(`
    query AccusedChoices($caseId: ID!, $search: String) {
  accusedChoices(caseId: $caseId, search: $search) {
    id
    displayName
    username
  }
}
    `, {"hash":"58a815fee518c9a0f710459cf4d110eb098994004e38b7e154a2fb35d235b13b"}) as unknown as TypedDocumentString<AccusedChoicesQuery, AccusedChoicesQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    user {
      id
      username
      displayName
    }
    jurisdiction {
      code
      name {
        zh
        en
      }
      timeZone
      center
    }
    holdings {
      unit {
        id
        name {
          zh
          en
        }
        level
        kind
      }
      post
      postLabel {
        zh
        en
      }
      onBehalfOf {
        id
        displayName
      }
    }
    rules
    queueCount
    unreadNotices
  }
}
    `, {"hash":"15008c3d6bac7cd778c03c510e70dd6804b3667050abfe0c1ad5ba6136e608f2"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SetLanguageDocument = new TypedDocumentString(`
    mutation SetLanguage($language: Language!) {
  setLanguage(language: $language) {
    user {
      id
    }
  }
}
    `, {"hash":"88fce2dbb0e7785382e3ad3ecb48aaa58a8b786a1cff39fa292bdcb3b0bb439e"}) as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;
export const ChangedDocument = new TypedDocumentString(`
    subscription Changed {
  changed {
    kind
    caseId
    number
  }
}
    `, {"hash":"c47b15d17363a359df3c320873258d01cb3b9d8dca8df60496dfc541646182f1"}) as unknown as TypedDocumentString<ChangedSubscription, ChangedSubscriptionVariables>;
export const ProcessStatesDocument = new TypedDocumentString(`
    query ProcessStates {
  processes {
    id
    version
    family
    title {
      zh
      en
    }
    phases {
      name
      label {
        zh
        en
      }
    }
    states {
      name
      label {
        zh
        en
      }
      phase
      final
    }
  }
}
    `, {"hash":"7242e889ecb6fc4b08101812c3df1f207cbf0ad257b2aebabbd0e12bec1831e0"}) as unknown as TypedDocumentString<ProcessStatesQuery, ProcessStatesQueryVariables>;
export const StatisticsDocument = new TypedDocumentString(`
    query Statistics($filter: CaseFilter) {
  statistics(filter: $filter) {
    open
    overdue
    closed
    dueWithinDay
    byState {
      key
      family
      label {
        zh
        en
      }
      count
    }
    byUnit {
      unit {
        id
        name {
          zh
          en
        }
        level
      }
      open
      overdue
    }
    byDay {
      day
      opened
      closed
    }
  }
}
    `, {"hash":"b3e5c5c21ffda641645f266aceee898369bf88323f9ec43b10bad9e913885e47"}) as unknown as TypedDocumentString<StatisticsQuery, StatisticsQueryVariables>;
export const DeskFiguresDocument = new TypedDocumentString(`
    query DeskFigures($filter: CaseFilter, $groupBy: WorkloadGroup!, $soonHours: Int!) {
  workload(filter: $filter, groupBy: $groupBy, soonHours: $soonHours) {
    ...DeskRow
  }
}
    fragment DeskRow on WorkloadRow {
  key
  level
  division {
    code
    name
    label {
      zh
      en
    }
    level
  }
  unit {
    id
    name {
      zh
      en
    }
  }
  post
  postLabel {
    zh
    en
  }
  cases
  overdue
  dueSoon
  unowned
  items
  oldestAt
  meanAgeMs
}`, {"hash":"dc2e365256a0c8a9e09d9e88de153091ad77f41c675f3201fad3a1f591672286"}) as unknown as TypedDocumentString<DeskFiguresQuery, DeskFiguresQueryVariables>;
export const DeskCasesDocument = new TypedDocumentString(`
    query DeskCases($filter: CaseFilter, $first: Int!, $after: String) {
  cases(filter: $filter, orderBy: dueAtAscending, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...CaseSummary
        maySupervise
        ladder {
          clock
          clockLabel {
            zh
            en
          }
          key
          text {
            zh
            en
          }
          status
          at
        }
      }
    }
  }
}
    fragment CaseSummary on Case {
  id
  number
  titleLabel {
    zh
    en
  }
  state
  stateLabel {
    zh
    en
  }
  phase
  final
  urgency
  seq
  openedAt
  closedAt
  dueAt
  overdue
  unownedReason
  suspendedUntil
  category {
    code
    name {
      zh
      en
    }
  }
  place {
    path {
      code
      label {
        zh
        en
      }
    }
  }
  unit {
    id
    name {
      zh
      en
    }
    level
  }
  assignedUnit {
    id
    name {
      zh
      en
    }
  }
  clocks {
    name
    limit {
      zh
      en
    }
    status
    unit
    budget
    consumed
    remaining
    dueAt
    provisional
    overdue
  }
}`, {"hash":"a052fd3eadba9ca8d53287fd68e6b28087d66edeef0b7718dec4ba22e71d5e2a"}) as unknown as TypedDocumentString<DeskCasesQuery, DeskCasesQueryVariables>;
export const DeskDivisionDocument = new TypedDocumentString(`
    query DeskDivision($code: String!) {
  division(code: $code) {
    code
    label {
      zh
      en
    }
    level
    parent {
      code
      label {
        zh
        en
      }
      level
      parent {
        code
        label {
          zh
          en
        }
        level
        parent {
          code
          label {
            zh
            en
          }
          level
        }
      }
    }
  }
}
    `, {"hash":"a74521111efaac9efdd9bfdcb6861648a5ef33ccafbce8b3b43d7cf28a6055a7"}) as unknown as TypedDocumentString<DeskDivisionQuery, DeskDivisionQueryVariables>;
export const TrendDocument = new TypedDocumentString(`
    query Trend($filter: CaseFilter) {
  trend(filter: $filter, days: 28) {
    day
    open
    overdue
    opened
    closed
  }
}
    `, {"hash":"3946d5e98c379e95c0d05abda3b4a351c04821e1222480704becc7d148f08697"}) as unknown as TypedDocumentString<TrendQuery, TrendQueryVariables>;
export const LongestOverdueDocument = new TypedDocumentString(`
    query LongestOverdue($filter: CaseFilter, $first: Int!) {
  cases(filter: $filter, orderBy: dueAtAscending, first: $first) {
    totalCount
    edges {
      node {
        ...CaseSummary
      }
    }
  }
}
    fragment CaseSummary on Case {
  id
  number
  titleLabel {
    zh
    en
  }
  state
  stateLabel {
    zh
    en
  }
  phase
  final
  urgency
  seq
  openedAt
  closedAt
  dueAt
  overdue
  unownedReason
  suspendedUntil
  category {
    code
    name {
      zh
      en
    }
  }
  place {
    path {
      code
      label {
        zh
        en
      }
    }
  }
  unit {
    id
    name {
      zh
      en
    }
    level
  }
  assignedUnit {
    id
    name {
      zh
      en
    }
  }
  clocks {
    name
    limit {
      zh
      en
    }
    status
    unit
    budget
    consumed
    remaining
    dueAt
    provisional
    overdue
  }
}`, {"hash":"8aba4a0da1b1a4d3ec41b75fa8cbef85518985318ef636484fb56f4bca8b1a97"}) as unknown as TypedDocumentString<LongestOverdueQuery, LongestOverdueQueryVariables>;