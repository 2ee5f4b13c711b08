/** Prometheus metrics of a process. One registry a process, made by its composition root. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  /** Labels: `operation`, `outcome` (ok or an error code). */
  readonly operations: Histogram<'operation' | 'outcome'>;
  /** Labels: `route`, `status`. */
  readonly requests: Histogram<'route' | 'status'>;
  readonly signIns: Counter<'outcome'>;
  readonly subscriptions: Gauge;
}

/** From a cached read to an update that waits for a worker. */
const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createMetrics(processName: string): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ process: processName });
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    operations: new Histogram({
      name: 'gridcase_graphql_operation_seconds',
      help: 'Time of GraphQL operations',
      labelNames: ['operation', 'outcome'],
      buckets: SECONDS,
      registers,
    }),
    requests: new Histogram({
      name: 'gridcase_http_request_seconds',
      help: 'Time of HTTP requests',
      labelNames: ['route', 'status'],
      buckets: SECONDS,
      registers,
    }),
    signIns: new Counter({
      name: 'gridcase_sign_ins_total',
      help: 'Sign-in attempts',
      labelNames: ['outcome'],
      registers,
    }),
    subscriptions: new Gauge({ name: 'gridcase_subscriptions', help: 'Open live-update streams', registers }),
  };
}
