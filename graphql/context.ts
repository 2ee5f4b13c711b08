/** What every resolver gets: the process's resources, the caller, and loaders that live for one request. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '#domain/errors.ts';
import { forkForApi } from '#database/session.ts';
import { createLoaders } from './loaders.ts';
import type { Loaders } from './loaders.ts';
import type { ApiResources } from './resources.ts';
import type { Viewer } from './viewer.ts';

/** The jurisdiction of somebody who has not signed in: no row is in it. */
const NOWHERE = 'nowhere';

export interface ApiContext {
  readonly resources: ApiResources;
  readonly viewer: Viewer | null;
  /** Who calls now: a subscription outlives sessions and posts. */
  readonly renewViewer: () => Promise<Viewer | null>;
  /** Behind the second fence: sees the caller's jurisdiction only. */
  readonly em: EntityManager;
  readonly loaders: Loaders;
  /** Where the request comes from, for limits on what needs no account. */
  readonly address: string;
}

export interface SignedInContext extends ApiContext {
  readonly viewer: Viewer;
}

export function createContext(
  resources: ApiResources,
  viewer: Viewer | null,
  renewViewer: ApiContext['renewViewer'] = async () => viewer,
  address = '',
): ApiContext {
  const em = forkForApi(resources.orm, viewer?.jurisdiction ?? NOWHERE);
  return { resources, viewer, renewViewer, address, em, loaders: createLoaders(resources, em, viewer) };
}

/** Fields are behind the `signedIn` scope already; this tells the compiler, and fails closed. */
export function signedIn(context: ApiContext): SignedInContext {
  if (context.viewer === null) throw new DomainError('UNAUTHENTICATED');
  return { ...context, viewer: context.viewer };
}
