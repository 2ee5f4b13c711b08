import type { Label } from './labels.ts';
import type { UnitId, UserId } from './ids.ts';

/** Administrative levels, lowest first. `ranks` orders them for "superior" and "not above" rules. */
export const levels = ['village', 'town', 'county', 'city'] as const;
export type Level = (typeof levels)[number];

/**
 * What a unit is for. `centre` is the grid centre of its level (监督指挥中心 / 网格中心): it files, dispatches, checks
 * and closes. `department` is a responsible unit (专业部门/责任单位): it handles. A village committee or town grid
 * station is a `centre` that may also handle, since its staff settle what they can themselves.
 */
export type UnitKind = 'centre' | 'department';

/** A post (岗位) in a unit. Queues belong to a post in a unit, never to a person. */
export const posts = {
  gridWorker: { zh: '网格员', en: 'Grid worker' },
  acceptor: { zh: '受理员', en: 'Acceptor' },
  dispatcher: { zh: '派遣员', en: 'Dispatcher' },
  handler: { zh: '处置员', en: 'Handler' },
  unitLeader: { zh: '单位负责人', en: 'Unit leader' },
  supervisor: { zh: '督查员', en: 'Supervisor' },
  expert: { zh: '评审专家', en: 'Expert' },
  administrator: { zh: '系统管理员', en: 'Administrator' },
} as const satisfies Record<string, Label>;
export type Post = keyof typeof posts;

/** A unit as the kernel sees it: enough to route and to decide, nothing to display. */
export interface UnitRef {
  readonly id: UnitId;
  readonly level: Level;
  readonly kind: UnitKind;
}

/** A post held by a person at the moment a command is given. */
export interface Holding {
  readonly post: Post;
  readonly unit: UnitRef;
  /** Held for somebody who is away (domain/delegation/): whoever acts is recorded as acting on his behalf. */
  readonly onBehalfOf?: UserId;
  /** Stand-ins past and present: a task claimed by one of them is free to whoever acts in this holding. */
  readonly sharesClaimsOf?: readonly UserId[];
}

/**
 * Who gives a command: a person with the posts held now, the citizen or body whose matter it is (no account: whoever
 * knows number and code), or the engine itself (timers, imports).
 */
export type Actor =
  | { readonly kind: 'person'; readonly userId: UserId; readonly holdings: readonly Holding[] }
  | { readonly kind: 'party' }
  | {
      readonly kind: 'engine';
      readonly reason: 'clock' | 'import' | 'merge' | 'child' | 'parent' | 'calendar' | 'upgrade';
    };
