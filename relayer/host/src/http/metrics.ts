// SPDX-License-Identifier: Apache-2.0
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** A process's own registry: nothing global, so that two services in one test do not mix. */
export interface Metrics {
  readonly registry: Registry;
  counter<L extends string>(name: string, help: string, labels?: readonly L[]): Counter<L>;
  gauge<L extends string>(name: string, help: string, labels?: readonly L[]): Gauge<L>;
  /** A gauge read when metrics are asked for. A failed read leaves the last value. */
  readGauge(name: string, help: string, read: () => number | Promise<number>): void;
  histogram<L extends string>(name: string, help: string, buckets: readonly number[], labels?: readonly L[]): Histogram<L>;
  /** Observes one answered request; used by the app factory. */
  observeRequest(method: string, route: string, status: number, seconds: number): void;
}

export interface MetricsOptions {
  /** Label on every metric: relayer, trustee, indexer. */
  readonly service: string;
  /** Process metrics (memory, event loop); on if not given. */
  readonly process?: boolean;
}

/** Names get the prefix `aceso_`; units are in the name (`_seconds`, `_bytes`, `_total`) as Prometheus advises. */
export function createMetrics(options: MetricsOptions): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service: options.service });
  if (options.process ?? true) collectDefaultMetrics({ register: registry });
  const base = <L extends string>(name: string, help: string, labels: readonly L[]) => ({
    name: `aceso_${name}`,
    help,
    labelNames: [...labels],
    registers: [registry],
  });
  const histogram: Metrics["histogram"] = (name, help, buckets, labels = []) =>
    new Histogram({ ...base(name, help, labels), buckets: [...buckets] });
  const buckets = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
  const requests = histogram("http_request_seconds", "Time to answer a request", buckets, ["method", "route", "status"]);
  return {
    registry,
    histogram,
    counter: (name, help, labels = []) => new Counter(base(name, help, labels)),
    gauge: (name, help, labels = []) => new Gauge(base(name, help, labels)),
    readGauge: (name, help, read) => {
      new Gauge({
        ...base(name, help, []),
        async collect() {
          try {
            this.set(await read());
          } catch {
            // a source that is down is told by /ready
          }
        },
      });
    },
    observeRequest: (method, route, status, seconds) => requests.observe({ method, route, status: String(status) }, seconds),
  };
}
