// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from "node:crypto";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { routePath } from "hono/route";
import { secureHeaders } from "hono/secure-headers";
import { HostError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { HostEnv } from "./env.ts";
import type { Metrics } from "./metrics.ts";
import { problemOf, respondProblem } from "./problem.ts";
import { checkReady, type ReadyCheck } from "./ready.ts";
import { isLoopback, sourceOf } from "./source.ts";
import { type BucketLimits, TokenBuckets } from "./token_buckets.ts";

export interface AppOptions {
  readonly name: string;
  readonly version: string;
  readonly log: Log;
  readonly metrics: Metrics;
  /** What must work for /ready to say 200. */
  readonly ready?: Readonly<Record<string, ReadyCheck>>;
  /** Most bytes of a body; 64 KiB if not given. */
  readonly maxBodyBytes?: number;
  /** Exceptions by path prefix; the first that fits counts. */
  readonly bodyLimits?: readonly { readonly prefix: string; readonly maxBytes: number }[];
  /** Requests per source; no limit if not given. */
  readonly rate?: BucketLimits & { /** False if not given. */ readonly exemptLoopback?: boolean };
  /** Origins whose pages may call us; none if not given. `*` for public, read-only services. */
  readonly corsOrigins?: readonly string[];
  /** Own proxies in front, whose X-Forwarded-For is believed; 0 if not given. */
  readonly trustedProxies?: number;
  /** Milliseconds of a clock that does not go back; performance.now if not given. */
  readonly nowMs?: () => number;
}

const DEFAULT_BODY_BYTES = 64 * 1024;
const PROBES = new Set(["/health", "/ready", "/metrics"]);

/**
 * An app with everything but its routes: request ids, log lines, metrics, security headers, CORS, rate and body limits, problems for
 * every error, and /health (the process answers), /ready (its parts do), /metrics.
 */
export function createApp(options: AppOptions): Hono<HostEnv> {
  const app = new Hono<HostEnv>();
  const nowMs = options.nowMs ?? (() => performance.now());
  app.onError((thrown, c) => answerError(c, thrown));
  app.notFound((c) =>
    respondProblem(
      c,
      new HostError({ code: "E_NOT_FOUND", subject: "route", got: c.req.path, wanted: "a known path and method" }, { status: 404 }),
    ),
  );
  app.use(identify(options));
  app.use(observe(options.metrics, nowMs));
  app.use(
    secureHeaders({
      crossOriginResourcePolicy: "cross-origin",
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    }),
  );
  const origins = options.corsOrigins ?? [];
  // hono takes a list literally: a "*" in one would allow the origin that is called "*", and no other.
  const origin = origins.includes("*") ? "*" : [...origins];
  app.use(cors({ origin, exposeHeaders: ["x-request-id", "retry-after"], maxAge: 600 }));
  app.get("/health", (c) => c.json({ ok: true, service: options.name, version: options.version }));
  app.get("/ready", async (c) => {
    const readiness = await checkReady(options.ready ?? {}, nowMs);
    return c.json(readiness, readiness.ready ? 200 : 503);
  });
  app.get("/metrics", async (c) =>
    c.body(await options.metrics.registry.metrics(), 200, { "content-type": options.metrics.registry.contentType }),
  );
  if (options.rate !== undefined) app.use(limitRate(options.rate, nowMs));
  app.use(limitBody(options));
  return app;
}

function answerError(c: Context<HostEnv>, thrown: unknown): Response {
  const problem = problemOf(thrown, c.get("requestId"));
  if (problem.status >= 500) c.get("log").error({ err: thrown, code: problem.code }, "request failed");
  return respondProblem(c, thrown);
}

function identify(options: AppOptions): MiddlewareHandler<HostEnv> {
  return async (c, next) => {
    const requestId = randomUUID();
    c.set("requestId", requestId);
    c.set("log", options.log.child({ request: requestId }));
    c.set("source", sourceOf(c.env?.incoming?.socket.remoteAddress, c.req.header("x-forwarded-for"), options.trustedProxies ?? 0));
    await next();
    c.header("x-request-id", requestId);
  };
}

function observe(metrics: Metrics, nowMs: () => number): MiddlewareHandler<HostEnv> {
  return async (c, next) => {
    const start = nowMs();
    await next();
    const ms = nowMs() - start;
    const route = routePath(c, -1); // the pattern, never the path: paths hold ids and would make a metric each
    metrics.observeRequest(c.req.method, route === "/*" ? "unknown" : route, c.res.status, ms / 1000);
    if (!PROBES.has(c.req.path)) c.get("log").debug({ method: c.req.method, route, status: c.res.status, ms: Math.round(ms) }, "request");
  };
}

function limitRate(rate: NonNullable<AppOptions["rate"]>, nowMs: () => number): MiddlewareHandler<HostEnv> {
  const buckets = new TokenBuckets(rate);
  return async (c, next) => {
    const source = c.get("source");
    if (rate.exemptLoopback === true && isLoopback(source)) return next();
    const taken = buckets.take(source, 1, nowMs());
    if (taken.ok) return next();
    c.header("retry-after", String(Math.ceil(taken.retryAfterMs / 1000)));
    const wanted = `at most ${rate.perSecond} a second, ${rate.burst} at once`;
    throw new HostError({ code: "E_RATE", subject: "requests of this source", got: "too many", wanted }, { status: 429, retryable: true });
  };
}

function limitBody(options: AppOptions): MiddlewareHandler<HostEnv> {
  const refusing = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: () => {
        throw new HostError({ code: "E_BODY_SIZE", subject: "body", got: "more", wanted: `at most ${maxSize} bytes` }, { status: 413 });
      },
    });
  const usual = refusing(options.maxBodyBytes ?? DEFAULT_BODY_BYTES);
  const others = (options.bodyLimits ?? []).map(({ prefix, maxBytes }) => ({ prefix, limit: refusing(maxBytes) }));
  return (c, next) => (others.find(({ prefix }) => c.req.path.startsWith(prefix))?.limit ?? usual)(c, next);
}
