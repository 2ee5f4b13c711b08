/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CaseFilter = {
  categoryCode?: string | null | undefined;
  divisionCode?: string | null | undefined;
  family?: string | null | undefined;
  open?: boolean | null | undefined;
  openedFrom?: string | null | undefined;
  openedTo?: string | null | undefined;
  overdue?: boolean | null | undefined;
  phase?: Array<string> | null | undefined;
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

export type Language =
  | 'en'
  | 'zh';

export type Level =
  | 'city'
  | 'county'
  | 'town'
  | 'village';

export type QueueFilter = {
  dueWithinHours?: number | null | undefined;
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

export type NoticesQueryVariables = Exact<{
  unreadOnly?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { notices: { totalCount: number, unreadCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, kind: string, createdAt: string, readAt: string | null, label: { zh: string, en: string }, case: { id: string, number: string, title: string, urgency: Urgency, stateLabel: { zh: string, en: string } } | null } }> } };

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


export type OverdueQuery = { overdue: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, title: string, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, workItems: Array<{ id: string, status: WorkItemStatus, post: string, postLabel: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, claimedBy: { id: string, displayName: string } | null }>, stateLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string } } | null, place: { path: Array<{ code: string, name: string }> }, unit: { id: string, level: Level, name: { zh: string, en: string } }, assignedUnit: { id: string, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string } }> } }> } };

export type CaseSummaryFragment = { id: string, number: string, title: string, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, stateLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string } } | null, place: { path: Array<{ code: string, name: string }> }, unit: { id: string, level: Level, name: { zh: string, en: string } }, assignedUnit: { id: string, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string } }> };

export type QueueRowFragment = { id: string, kind: WorkItemKind, purpose: string, post: string, status: WorkItemStatus, openedAt: string, label: { zh: string, en: string }, postLabel: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, claimedBy: { id: string, displayName: string } | null, case: { id: string, number: string, title: string, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, stateLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string } } | null, place: { path: Array<{ code: string, name: string }> }, unit: { id: string, level: Level, name: { zh: string, en: string } }, assignedUnit: { id: string, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string } }> } };

export type QueueQueryVariables = Exact<{
  filter?: QueueFilter | null | undefined;
  orderBy?: QueueOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type QueueQuery = { queue: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, kind: WorkItemKind, purpose: string, post: string, status: WorkItemStatus, openedAt: string, label: { zh: string, en: string }, postLabel: { zh: string, en: string }, unit: { id: string, level: Level, name: { zh: string, en: string } }, claimedBy: { id: string, displayName: string } | null, case: { id: string, number: string, title: string, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, stateLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string } } | null, place: { path: Array<{ code: string, name: string }> }, unit: { id: string, level: Level, name: { zh: string, en: string } }, assignedUnit: { id: string, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string } }> } } }> } };

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


export type CasesQuery = { cases: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, title: string, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, stateLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string } } | null, place: { path: Array<{ code: string, name: string }> }, unit: { id: string, level: Level, name: { zh: string, en: string } }, assignedUnit: { id: string, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string } }> } }> } };

export type CaseSummaryByNumberQueryVariables = Exact<{
  number: string;
}>;


export type CaseSummaryByNumberQuery = { case: { id: string, number: string, title: string, state: string, phase: string, final: boolean, urgency: Urgency, seq: number, openedAt: string, closedAt: string | null, dueAt: string | null, overdue: boolean, unownedReason: string | null, suspendedUntil: string | null, stateLabel: { zh: string, en: string }, category: { code: string, name: { zh: string, en: string } } | null, place: { path: Array<{ code: string, name: string }> }, unit: { id: string, level: Level, name: { zh: string, en: string } }, assignedUnit: { id: string, name: { zh: string, en: string } } | null, clocks: Array<{ name: string, status: ClockStatus, unit: ClockUnit, budget: number, consumed: number, remaining: number, dueAt: string | null, provisional: boolean, overdue: boolean, label: { zh: string, en: string } }> } | null };

export type ClaimMutationVariables = Exact<{
  input: WorkItemInput;
}>;


export type ClaimMutation = { claim:
    | { __typename: 'CaseChanged', case: { id: string, number: string, seq: number } }
    | { __typename: 'Refused', code: string, zh: string, en: string, present: { id: string, number: string, seq: number, stateLabel: { zh: string, en: string } } | null }
   };

export type ReleaseMutationVariables = Exact<{
  input: WorkItemInput;
}>;


export type ReleaseMutation = { release:
    | { __typename: 'CaseChanged', case: { id: string, number: string, seq: number } }
    | { __typename: 'Refused', code: string, zh: string, en: string, present: { id: string, number: string, seq: number, stateLabel: { zh: string, en: string } } | null }
   };

type ChangeOutcome_CaseChanged_Fragment = { __typename: 'CaseChanged', case: { id: string, number: string, seq: number } };

type ChangeOutcome_Refused_Fragment = { __typename: 'Refused', code: string, zh: string, en: string, present: { id: string, number: string, seq: number, stateLabel: { zh: string, en: string } } | null };

export type ChangeOutcomeFragment =
  | ChangeOutcome_CaseChanged_Fragment
  | ChangeOutcome_Refused_Fragment
;

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { rules: unknown, queueCount: number, unreadNotices: number, user: { id: string, username: string, displayName: string }, jurisdiction: { code: string, timeZone: string, center: Array<number>, name: { zh: string, en: string } }, holdings: Array<{ post: string, unit: { id: string, level: Level, kind: string, name: { zh: string, en: string } }, postLabel: { zh: string, en: string } }> } | null };

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


export type StatisticsQuery = { statistics: { open: number, overdue: number, closed: number, dueWithinDay: number, byState: Array<{ key: string, count: number, label: { zh: string, en: string } }>, byUnit: Array<{ open: number, overdue: number, unit: { id: string, level: Level, name: { zh: string, en: string } } }>, byDay: Array<{ day: string, opened: number, closed: number }> } };

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
export const CaseSummaryFragmentDoc = new TypedDocumentString(`
    fragment CaseSummary on Case {
  id
  number
  title
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
      name
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
  title
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
      name
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
  }
}`, {"fragmentName":"QueueRow"}) as unknown as TypedDocumentString<QueueRowFragment, unknown>;
export const ChangeOutcomeFragmentDoc = new TypedDocumentString(`
    fragment ChangeOutcome on CaseResult {
  __typename
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
          title
          stateLabel {
            zh
            en
          }
          urgency
        }
      }
    }
  }
}
    `, {"hash":"f58eeb27ea9da27dd15cb6a3d152ec691e13f5d5e5a83a7c14c890c45586cb55"}) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
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
  title
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
      name
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
  }
}`, {"hash":"cc7debd00e03c90393f313592865e9312a95c572598a156e3fc0183131ffabc8"}) as unknown as TypedDocumentString<OverdueQuery, OverdueQueryVariables>;
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
  title
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
      name
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
}`, {"hash":"e4814d5ba859a89c2dd34439c51622476fb8681f34d552b769fe60dff5b77376"}) as unknown as TypedDocumentString<QueueQuery, QueueQueryVariables>;
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
  title
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
      name
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
  }
}`, {"hash":"aa68089b5777d5bfabd240f5a1112e788a46427ea6ea4c2455e24d109383cd85"}) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CaseSummaryByNumberDocument = new TypedDocumentString(`
    query CaseSummaryByNumber($number: String!) {
  case(number: $number) {
    ...CaseSummary
  }
}
    fragment CaseSummary on Case {
  id
  number
  title
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
      name
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
  }
}`, {"hash":"55c510d988e4b4d56f5eaefb2e803be1a04984ad53542748370deb54f5cdee60"}) as unknown as TypedDocumentString<CaseSummaryByNumberQuery, CaseSummaryByNumberQueryVariables>;
export const ClaimDocument = new TypedDocumentString(`
    mutation Claim($input: WorkItemInput!) {
  claim(input: $input) {
    ...ChangeOutcome
  }
}
    fragment ChangeOutcome on CaseResult {
  __typename
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
}`, {"hash":"3f13eb796e4f8a95afc124d8261ebb62aa669c54e8e1fc477dd8df9815fb0a49"}) as unknown as TypedDocumentString<ClaimMutation, ClaimMutationVariables>;
export const ReleaseDocument = new TypedDocumentString(`
    mutation Release($input: WorkItemInput!) {
  release(input: $input) {
    ...ChangeOutcome
  }
}
    fragment ChangeOutcome on CaseResult {
  __typename
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
}`, {"hash":"81072f963a3c46e8b06a1b34dbc88cfa17b6e53c53d896d41731de435b2fc4cb"}) as unknown as TypedDocumentString<ReleaseMutation, ReleaseMutationVariables>;
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
    }
    rules
    queueCount
    unreadNotices
  }
}
    `, {"hash":"c4b7ef9d95234dccebb71551323ab7d42bd87f4add3161bf0bd4ed112d152320"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
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
    `, {"hash":"20132695d0feb52971a41154d956cd874e48a0984865c306a4a23c21cf1d2756"}) as unknown as TypedDocumentString<StatisticsQuery, StatisticsQueryVariables>;