// SPDX-License-Identifier: Apache-2.0
// One server: GraphQL, probes, the node behind /rpc and /rest, the explorer's files for everything else.
import { type BucketLimits, createApp, createMetrics, type HostEnv, type Log, TokenBuckets } from "@aceso/host";
import { Hono } from "hono";
import { mismatches } from "../audit/auditor.ts";
import type { Serving } from "../graphql/context.ts";
import { createGraphql } from "../graphql/yoga.ts";
import type { SyncStatus } from "../ingest/sync.ts";
import { graphiqlAsset, graphiqlAssets, graphiqlPolicy } from "./graphiql.ts";
import { proxyTo } from "./proxy.ts";
import { staticFile } from "./static.ts";

/** What serving needs. */
export interface ServeOptions extends Serving {
  readonly log: Log;
  readonly rpc: string;
  readonly rest: string | undefined;
  readonly explorer: string | undefined;
  readonly status: SyncStatus;
  /** Cost units of queries per address; usualRate if not given. */
  readonly rate?: BucketLimits;
  /** Milliseconds of a clock that does not go back; performance.now if not given. */
  readonly nowMs?: () => number;
  readonly ping: () => Promise<void>;
}

const MAX_LAG = 3; // blocks
const usualRate: BucketLimits = { perSecond: 5_000, burst: 50_000 }; // cost units: ten of the largest queries at once

const pagePolicy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self' data:; connect-src 'self' http: https: ws: wss:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; " +
  "frame-ancestors 'none'";

/** The app to serve. */
export function createIndexerApp(options: ServeOptions): Hono<HostEnv> {
  const { log, status, explorer } = options;
  const metrics = createMetrics({ service: "indexer" });
  metrics.readGauge("index_height", "Height of the index", () => status.height);
  metrics.readGauge("node_height", "Newest height the node told of", () => status.nodeHeight);
  metrics.readGauge("audit_checked", "Entries compared with proven state", () => options.audit.checked);
  const ready = { database: options.ping, sync: () => checkSync(status), audit: () => checkAudit(options) };
  const app = createApp({ name: "indexer", version: "0.1.0", log, metrics, ready, corsOrigins: ["*"] });
  const buckets = new TokenBuckets(options.rate ?? usualRate);
  const nowMs = options.nowMs ?? (() => performance.now());
  const graphql = createGraphql(options, log, buckets, nowMs);
  app.get(`${graphiqlAssets}/:file`, async (c, next) => (await graphiqlAsset(c)) ?? next());
  app.all("/graphql", (c) => graphql(c.req.raw, { address: c.get("source") }));
  const rpc = proxyTo(options.rpc, "/rpc", options.fetch);
  app.on(["GET", "POST"], ["/rpc", "/rpc/*"], rpc);
  if (options.rest !== undefined) app.on(["GET", "POST"], ["/rest", "/rest/*"], proxyTo(options.rest, "/rest", options.fetch));
  if (explorer !== undefined) app.get("/*", async (c, next) => (await staticFile(explorer, c.req.path)) ?? next());
  return withPagePolicy(app);
}

function checkSync(status: SyncStatus): void {
  if (status.fault !== undefined) throw new Error(status.fault);
  if (status.nodeHeight === 0) throw new Error("no answer of the node yet");
  const lag = status.nodeHeight - status.height;
  if (lag > MAX_LAG) throw new Error(`${lag} blocks behind`);
}

async function checkAudit({ db, audit }: ServeOptions): Promise<void> {
  const wrong = await mismatches(db);
  if (wrong > 0) throw new Error(`${wrong} entries contradict the state`);
  if (audit.fault !== undefined) throw new Error(audit.fault);
}

/** Pages need scripts, which the app's own policy forbids; its headers are set last, so they are changed from outside. */
function withPagePolicy(app: Hono<HostEnv>): Hono<HostEnv> {
  const outer = new Hono<HostEnv>();
  outer.all("*", async (c) => {
    const answer = await app.fetch(c.req.raw, c.env);
    if (!(answer.headers.get("content-type") ?? "").startsWith("text/html")) return answer;
    const headers = new Headers(answer.headers);
    headers.set("content-security-policy", c.req.path === "/graphql" ? graphiqlPolicy : pagePolicy);
    return new Response(answer.body, { status: answer.status, headers });
  });
  return outer;
}
