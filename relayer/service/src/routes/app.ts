// SPDX-License-Identifier: Apache-2.0
import { createApp, createMetrics, type HostEnv, type Metrics } from "@aceso/host";
import type { Hono } from "hono";
import type { Relayer } from "../relayer.ts";
import { pinnedIsKept } from "../snapshots.ts";
import { attestationRoutes } from "./attestation.ts";
import { blobRoutes } from "./blobs.ts";
import { openApi } from "./openapi.ts";
import { recordRoutes } from "./records.ts";
import type { Route } from "./route.ts";

/** Everything that a relayer can be asked. */
export const routes: readonly Route[] = [...attestationRoutes, ...recordRoutes, ...blobRoutes];

/** The relayer's public HTTP interface. */
export function createRelayerApp(relayer: Relayer, ready: () => Promise<void>): Hono<HostEnv> {
  const { config } = relayer;
  const app = createApp({
    name: "relayer",
    version: "1",
    log: relayer.log,
    metrics: relayerMetrics(relayer),
    ready: { chain: async () => void (await relayer.chain.height()), database: ready },
    corsOrigins: ["*"],
    bodyLimits: [
      { prefix: "/v1/blobs/", maxBytes: config.maxBlobBytes },
      { prefix: "/v1/records", maxBytes: 512 * 1024 },
    ],
    rate: { burst: config.requestBurst, perSecond: config.requestsPerSecond },
  });
  for (const { method, path, handle } of routes) app.on(method, path.replaceAll(/\{(\w+)\}/g, ":$1"), (c) => handle(c, relayer));
  app.get("/openapi.json", (c) => c.json(openApi(routes)));
  return app;
}

function relayerMetrics(relayer: Relayer): Metrics {
  const { db, blobs } = relayer;
  const metrics = createMetrics({ service: "relayer" });
  const count = async (table: "entry" | "vote" | "evidence", where: Readonly<Record<string, unknown>>) => {
    let query = db.selectFrom(table).select(({ fn }) => fn.countAll<string>().as("rows"));
    for (const [column, value] of Object.entries(where)) query = query.where(db.dynamic.ref(column), "=", value);
    return Number((await query.executeTakeFirstOrThrow()).rows);
  };
  metrics.readGauge("entries_queued", "Entries taken and not yet carried", () => count("entry", { status: "queued" }));
  metrics.readGauge("entries_anchored", "Entries on chain", () => count("entry", { status: "anchored" }));
  metrics.readGauge("entries_refused", "Entries that the chain refused", () => count("entry", { status: "refused" }));
  metrics.readGauge("votes_revealed", "Verdicts revealed", () => count("vote", { revealed: true }));
  metrics.readGauge("rounds_led", "Rounds opened by this relayer", () => count("evidence", { opened: true }));
  metrics.readGauge("snapshot_kept", "1 where the revocation snapshot in force is kept here, 0 where it could not be had", () =>
    pinnedIsKept(relayer),
  );
  metrics.readGauge("blob_bytes", "Bytes of the blobs kept here", () => blobs.usage().bytes);
  return metrics;
}
