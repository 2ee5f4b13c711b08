/** What of the navigation fits at the bottom of a phone; the rest is in the menu of the person. */
import type { Place } from './navigation.tsx';

/** Five fit under a thumb. */
const ROOM = 5;
/** What is used all day comes first; what is left of the room goes to what somebody oversees. */
const byUse: readonly Place['name'][] = ['home', 'queue', 'report', 'newCase', 'cases', 'notices', 'desk', 'calendars'];

export function phonePlaces(visible: readonly Place[]): {
  readonly bar: readonly Place[];
  readonly more: readonly Place[];
} {
  const inBar = byUse.filter((name) => visible.some((place) => place.name === name)).slice(0, ROOM);
  return {
    bar: visible.filter(({ name }) => inBar.includes(name)),
    more: visible.filter(({ name }) => !inBar.includes(name)),
  };
}
