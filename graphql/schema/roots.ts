import { builder } from '../builder.ts';

/** Whatever is asked, somebody must be signed in; `me` alone answers null instead. */
export function registerRoots(): void {
  builder.queryType({ authScopes: { signedIn: true } });
  builder.mutationType({ authScopes: { signedIn: true } });
}
