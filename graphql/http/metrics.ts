/** GET /metrics for Prometheus: requests by route and status, GraphQL operations, process figures. */
import type { Hono, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { LadderBacklog } from '#database/repositories/fire-rungs.ts';

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

/**
 * The ladder sweep runs in a worker; what it leaves undone is in the database, and any API process can tell. Without the
 * database there are no figures, and /readyz says why.
 */
export function watchLadders({ registry }: Metrics, read: () => Promise<LadderBacklog>): void {
  const backlog = (): Promise<LadderBacklog | null> => read().catch(() => null);
  const waiting = new Gauge({
    name: 'gridcase_rungs_waiting',
    help: 'Quiet rungs due and not fired, and of all those whose last try failed',
    labelNames: ['state'],
    registers: [],
    async collect() {
      this.reset();
      const found = await backlog();
      if (found === null) return;
      this.set({ state: 'due' }, found.due);
      this.set({ state: 'failing' }, found.failing);
    },
  });
  const oldest = new Gauge({
    name: 'gridcase_rungs_oldest_seconds',
    help: 'Age of the oldest quiet rung that is due and not fired',
    registers: [],
    async collect() {
      const found = await backlog();
      if (found === null) this.remove();
      else this.set(found.oldestSeconds);
    },
  });
  for (const gauge of [waiting, oldest]) registry.registerMetric(gauge);
}

/** A stream that is not freed when its page is closed would be seen here. */
export function watchStreams({ registry }: Metrics, open: () => number): void {
  registry.registerMetric(
    new Gauge({
      name: 'gridcase_streams_open',
      help: 'Pages that live updates are sent to',
      registers: [],
      collect() {
        this.set(open());
      },
    }),
  );
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
