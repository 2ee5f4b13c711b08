/** Every HTTP route of the API process. */
import { Hono } from 'hono';
import { tokenOf } from './auth/token-of.ts';
import { mountAttachments } from './http/attachment-routes.ts';
import { mountAuth } from './http/auth-routes.ts';
import { errorResponse } from './http/error-response.ts';
import { mountHealth } from './http/health.ts';
import { countRequests, createMetrics, mountMetrics } from './http/metrics.ts';
import { originCheck } from './http/origin-check.ts';
import { securityHeaders } from './http/security-headers.ts';
import { mountUi } from './http/static-ui.ts';
import { viewerOf } from './http/viewer-of.ts';
import type { ApiResources } from './resources.ts';
import { buildSchema } from './schema/index.ts';
import { createGraphqlHandler } from './yoga.ts';

export function createApp(resources: ApiResources, uiDirectory: string): Hono {
  const app = new Hono();
  const metrics = createMetrics();
  const graphql = createGraphqlHandler(buildSchema(), resources, metrics);
  app.use(securityHeaders(), countRequests(metrics), originCheck());
  app.onError((error, c) => {
    resources.logger.error({ err: error, path: c.req.path }, 'request failed');
    return errorResponse(c, 'ENGINE_UNAVAILABLE');
  });
  mountHealth(app, resources);
  mountMetrics(app, metrics);
  mountAuth(app, resources);
  mountAttachments(app, resources);
  app.on(['GET', 'POST'], '/graphql', async (c) => {
    const viewer = await viewerOf(c, resources);
    // A cookie that has run out is no reason to answer like a stranger without saying so.
    if (viewer === null && tokenOf(c) !== null) return errorResponse(c, 'UNAUTHENTICATED');
    return graphql.fetch(c.req.raw, { viewer });
  });
  mountUi(app, uiDirectory);
  return app;
}
