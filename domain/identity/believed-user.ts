/**
 * The header in which a page says whom it takes to be signed in. A session cookie belongs to the browser: where somebody else
 * signs in in another window, a page that is open would go on in his name. The value is the person's id, no personal data.
 */
export const BELIEVED_USER = 'GridCase-User';
