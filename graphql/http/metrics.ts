/** GET /metrics for Prometheus: requests by route and status, GraphQL operations, process figures. */
import type { Hono, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  readonly requests: Counter<'route' | 'method' | 'status'>;
  readonly operations: Histogram<'operation' | 'outcome'>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'gridcase_' });
  return {
    registry,
    requests: new Counter({
      name: 'gridcase_http_requests_total',
      help: 'HTTP requests answered',
      labelNames: ['route', 'method', 'status'],
      registers: [registry],
    }),
    operations: new Histogram({
      name: 'gridcase_graphql_seconds',
      help: 'Time a GraphQL operation took',
      labelNames: ['operation', 'outcome'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
      registers: [registry],
    }),
  };
}

export function countRequests({ requests }: Metrics): MiddlewareHandler {
  return async (c, next) => {
    await next();
    requests.inc({ route: routePath(c, -1), method: c.req.method, status: String(c.res.status) });
  };
}

export function mountMetrics(app: Hono, { registry }: Metrics): void {
  app.get('/metrics', async (c) => c.text(await registry.metrics(), 200, { 'Content-Type': registry.contentType }));
}
