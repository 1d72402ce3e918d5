// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createLog, loadConfig, migrate, openStore, run, serve } from "@aceso/host";
import { parseTrustRoot } from "@aceso/proof";
import { audit, newAuditStatus } from "./audit/auditor.ts";
import { configSchema } from "./config.ts";
import { rpcSource } from "./ingest/source.ts";
import { follow, type SyncStatus } from "./ingest/sync.ts";
import { createVerifier } from "./ingest/verify.ts";
import { createIndexerApp } from "./serve/app.ts";
import { migrations, type Tables } from "./store.ts";

const { values } = parseArgs({ options: { config: { type: "string" } } });
const log = createLog({ name: "indexer" });

const AUDIT_PAUSE = 1_000; // ms between rounds

const QUERY_TIMEOUT = 10_000; // ms; a statement of a client's query is ended by the database after this

/** The same database, in transactions that cannot write. */
function readOnly(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set("options", "-c default_transaction_read_only=on");
  return url.toString();
}

await run(log, async (life) => {
  const config = loadConfig(configSchema, { prefix: "ACESO_", ...(values.config === undefined ? {} : { file: values.config }) });
  log.level = config.logLevel;
  const store = openStore<Tables>({ databaseUrl: config.databaseUrl });
  life.onStop("database", () => store.close());
  await migrate(store.db, migrations);
  const reader = openStore<Tables>({ databaseUrl: readOnly(config.databaseUrl), statementTimeoutMs: QUERY_TIMEOUT });
  life.onStop("queries", () => reader.close());
  const { chainId, rpc, rest, explorer } = config;
  const call = (url: string, init?: RequestInit) => fetch(url, init);
  const source = rpcSource(rpc, call);
  const root = config.trust === undefined ? undefined : parseTrustRoot(JSON.parse(readFileSync(config.trust, "utf8")));
  if (root === undefined) log.warn("no trust file: the first validator set is taken on the node's word");
  const verify = createVerifier(source, root);
  const status: SyncStatus = { height: 0, nodeHeight: 0, fault: undefined };
  const { db } = store;
  const auditing = newAuditStatus();
  const app = createIndexerApp({
    audit: auditing,
    db: reader.db,
    source,
    fetch: call,
    log,
    rpc,
    rest,
    explorer,
    status,
    ping: () => store.ping(),
  });
  const serving = await serve(app, { port: config.port, hostname: config.host });
  life.onStop("http", () => serving.stop());
  const following = follow({ db, source, log, chainId, signal: life.signal, verify }, status).catch(life.fail);
  life.onStop("sync", () => following);
  const checking = audit({ db, source, log, sample: config.auditSample }, auditing, life.signal, AUDIT_PAUSE);
  life.onStop("audit", () => checking);
  log.info({ url: serving.url, chainId }, "indexing");
  await life.untilStopped();
});
