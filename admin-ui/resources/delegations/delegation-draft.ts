/** What the dialog has been told so far, free of React. */
import type { DelegateInput, PostChoiceFragment } from '#graphql/generated/graphql.ts';
import { fromZonedText, toZonedText } from './zoned-time.ts';

export type PostOfPerson = PostChoiceFragment;

export const ALL_POSTS = 'all';
export const REASON_LENGTH = 200;

export interface DelegationDraft {
  readonly fromUserId: string;
  /** `unit/post`, or all posts of the person in one unit. */
  readonly post: string;
  readonly toUserId: string;
  readonly from: string;
  readonly until: string;
  readonly reason: string;
  readonly unanswered: DelegateInput | null;
}

export type DraftField = keyof Omit<DelegationDraft, 'reason' | 'unanswered'>;

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** From now on, for a week: nobody has to type the usual case. */
export function newDraft(now: number, timeZone: string, userId: string): DelegationDraft {
  const from = toZonedText(now, timeZone);
  const until = toZonedText(now + WEEK, timeZone);
  return { fromUserId: userId, post: '', toUserId: '', from, until, reason: '', unanswered: null };
}

export interface Absentee {
  readonly id: string;
  readonly name: string;
  readonly posts: readonly PostOfPerson[];
}

/** People with their posts, the caller first (as the server sends them). */
export function absentees(posts: readonly PostOfPerson[]): readonly Absentee[] {
  const byPerson = Map.groupBy(posts, ({ user }) => user.id);
  return [...byPerson].map(([id, held]) => ({ id, name: held[0]?.user.displayName ?? '', posts: held }));
}

export const postKey = ({ unit, post, onBehalfOf }: PostOfPerson): string =>
  [unit.id, post, onBehalfOf?.id ?? ''].join('/');

/** The unit whose colleagues are asked for: that of the post, or for an absence that of the first post. */
export function unitOfDraft(draft: DelegationDraft, person: Absentee | undefined): string | null {
  const chosen = person?.posts.find((held) => postKey(held) === draft.post) ?? person?.posts[0];
  return draft.post === '' ? null : (chosen?.unit.id ?? null);
}

/** What he stands in for stays behind when he hands over all that is his: it is passed on by name. */
export const ownPosts = (person: Absentee | undefined): readonly PostOfPerson[] =>
  (person?.posts ?? []).filter(({ onBehalfOf }) => onBehalfOf === null);

/** One post is no choice. */
export function withPerson(draft: DelegationDraft, person: Absentee | undefined): DelegationDraft {
  const [first] = person?.posts ?? [];
  const post = ownPosts(person).length > 1 ? ALL_POSTS : first === undefined ? '' : postKey(first);
  return { ...draft, fromUserId: person?.id ?? '', post, toUserId: '' };
}

export function missingFields(draft: DelegationDraft, timeZone: string): readonly DraftField[] {
  const fields: DraftField[] = ['fromUserId', 'post', 'toUserId'];
  const instants: DraftField[] = ['from', 'until'];
  return [
    ...fields.filter((field) => draft[field] === ''),
    ...instants.filter((field) => fromZonedText(draft[field], timeZone) === null),
  ];
}

export function delegateInput(draft: DelegationDraft, timeZone: string): Omit<DelegateInput, 'requestId'> {
  const instant = (text: string) => new Date(fromZonedText(text, timeZone) ?? Number.NaN).toISOString();
  const [unitId, post] = draft.post.split('/');
  return {
    fromUserId: draft.fromUserId,
    toUserId: draft.toUserId,
    ...(draft.post === ALL_POSTS ? {} : { unitId: unitId ?? null, post: post ?? null }),
    validFrom: instant(draft.from),
    validTo: instant(draft.until),
    reason: draft.reason.trim(),
  };
}
