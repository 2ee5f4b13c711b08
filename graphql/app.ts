/** Every HTTP route of the API process. */
import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { nativePool } from '#database/native-pool.ts';
import { ladderBacklog } from '#database/repositories/fire-rungs.ts';
import { DomainError } from '#domain/errors.ts';
import type { Logger } from '#platform/logger.ts';
import { isUnavailable } from '#platform/unavailable.ts';
import { tokenOf } from './auth/token-of.ts';
import { mountAttachments } from './http/attachment-routes.ts';
import { mountAuth } from './http/auth-routes.ts';
import { limitBodySize } from './http/body-size.ts';
import { clientAddress } from './http/client-address.ts';
import { mountDocuments } from './http/document-routes.ts';
import { errorResponse } from './http/error-response.ts';
import { mountHealth } from './http/health.ts';
import { countRequests, createMetrics, mountMetrics, watchLadders, watchStreams } from './http/metrics.ts';
import { originCheck } from './http/origin-check.ts';
import { mountPublic } from './http/public-routes.ts';
import { securityHeaders } from './http/security-headers.ts';
import { mountUi } from './http/static-ui.ts';
import { mountVerification } from './http/verify-routes.ts';
import { viewerOf } from './http/viewer-of.ts';
import type { ApiResources } from './resources.ts';
import { buildSchema } from './schema/index.ts';
import { createGraphqlHandler } from './yoga.ts';

const MAX_QUERY_BYTES = 1024 * 1024;

export function createApp(resources: ApiResources, uiDirectory: string): Hono {
  const app = new Hono();
  const metrics = createMetrics();
  watchLadders(metrics, async () => ladderBacklog(await nativePool(resources.orm)));
  watchStreams(metrics, () => resources.changes.subscribers);
  const graphql = createGraphqlHandler(buildSchema(), resources, metrics);
  app.use(securityHeaders(), countRequests(metrics), originCheck());
  app.onError((error, c) => failed(c, error, resources.logger));
  mountHealth(app, resources);
  mountMetrics(app, metrics);
  mountAuth(app, resources);
  mountAttachments(app, resources);
  mountDocuments(app, resources);
  mountVerification(app, resources);
  mountPublic(app, resources);
  app.on(['GET', 'POST'], '/graphql', limitBodySize(MAX_QUERY_BYTES), async (c) => {
    const viewer = await viewerOf(c, resources);
    // A cookie that has run out is no reason to answer like a stranger without saying so.
    if (viewer === null && tokenOf(c) !== null) return errorResponse(c, 'UNAUTHENTICATED');
    const found = tokenOf(c);
    const renewViewer = async () => (found === null ? null : resources.sessions.viewerOf(found.token, 'background'));
    // Not `fetch`: that watches the request's signal, for which the whole request would be built a second time.
    return graphql.handleRequest(c.req.raw, { viewer, renewViewer, address: clientAddress(c, resources.config) });
  });
  mountUi(app, uiDirectory);
  return app;
}

/** A refusal keeps its code; anything unforeseen is told by a reference, under which the log has the rest. */
export function failed(c: Context, error: Error, logger: Logger): Response {
  if (error instanceof DomainError) return errorResponse(c, error.code);
  const reference = randomUUID();
  logger.error({ err: error, path: c.req.path, reference }, 'request failed');
  return errorResponse(c, isUnavailable(error) ? 'ENGINE_UNAVAILABLE' : 'INTERNAL', { reference });
}
