// SPDX-License-Identifier: Apache-2.0
import { parseArgs } from "node:util";
import { createLog, loadConfig, migrate, openStore, run, serve } from "@aceso/host";
import { configSchema } from "./config.ts";
import { rpcSource } from "./ingest/source.ts";
import { follow, type SyncStatus } from "./ingest/sync.ts";
import { createIndexerApp } from "./serve/app.ts";
import { migrations, type Tables } from "./store.ts";

const { values } = parseArgs({ options: { config: { type: "string" } } });
const log = createLog({ name: "indexer" });

await run(log, async (life) => {
  const config = loadConfig(configSchema, { prefix: "ACESO_", ...(values.config === undefined ? {} : { file: values.config }) });
  log.level = config.logLevel;
  const store = openStore<Tables>({ databaseUrl: config.databaseUrl });
  life.onStop("database", () => store.close());
  await migrate(store.db, migrations);
  const { chainId, rpc, rest, explorer } = config;
  const call = (url: string, init?: RequestInit) => fetch(url, init);
  const source = rpcSource(rpc, call);
  const status: SyncStatus = { height: 0, nodeHeight: 0, fault: undefined };
  const { db } = store;
  const app = createIndexerApp({ db, source, fetch: call, log, rpc, rest, explorer, status, ping: () => store.ping() });
  const serving = await serve(app, { port: config.port, hostname: config.host });
  life.onStop("http", () => serving.stop());
  const following = follow({ db, source, log, chainId, signal: life.signal }, status).catch(life.fail);
  life.onStop("sync", () => following);
  log.info({ url: serving.url, chainId }, "indexing");
  await life.untilStopped();
});
