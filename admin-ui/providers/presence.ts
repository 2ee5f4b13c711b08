/**
 * Whether somebody uses this page. What it asks for by itself in front of an empty chair (live updates, reading again) is
 * marked, so that the server does not take it for use of the session.
 */
const ATTENDED_FOR = 60_000;

/** To open the page was an act of a person too. */
let usedAt = Date.now();
for (const sign of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove']) {
  addEventListener(sign, () => (usedAt = Date.now()), { capture: true, passive: true });
}

export function isAttended(): boolean {
  return Date.now() - usedAt < ATTENDED_FOR;
}
