/** What every resolver gets: the process's resources, the caller, and loaders that live for one request. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '#domain/errors.ts';
import { createLoaders } from './loaders.ts';
import type { Loaders } from './loaders.ts';
import type { ApiResources } from './resources.ts';
import type { Viewer } from './viewer.ts';

export interface ApiContext {
  readonly resources: ApiResources;
  readonly viewer: Viewer | null;
  /** Behind the second fence: sees the caller's jurisdiction only. */
  readonly em: EntityManager;
  readonly loaders: Loaders;
}

export interface SignedInContext extends ApiContext {
  readonly viewer: Viewer;
}

export function createContext(resources: ApiResources, viewer: Viewer | null): ApiContext {
  // Nobody's session sees no row: the setting matches no jurisdiction.
  const em = resources.fencedEm(viewer?.jurisdiction ?? '');
  return { resources, viewer, em, loaders: createLoaders(resources, em, viewer) };
}

/** Subscriptions outlive the moment: each event is answered with fresh loaders. */
export function refreshed(context: SignedInContext): SignedInContext {
  return { ...createContext(context.resources, context.viewer), viewer: context.viewer };
}

/** Fields are behind the `signedIn` scope already; this tells the compiler, and fails closed. */
export function signedIn(context: ApiContext): SignedInContext {
  if (context.viewer === null) throw new DomainError('UNAUTHENTICATED');
  return { ...context, viewer: context.viewer };
}
