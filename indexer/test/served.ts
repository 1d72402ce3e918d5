// SPDX-License-Identifier: Apache-2.0
// An indexer over a source and a real PostgreSQL, caught up and served without a socket: what tests ask.
import { createLog, type Log, migrate, openStore, type Store } from "@aceso/host";
import type { TemporaryPostgres } from "@aceso/host/testing";
import { type AuditStatus, newAuditStatus } from "../src/audit/auditor.ts";
import type { Source } from "../src/ingest/source.ts";
import { catchUp, type SyncStatus, startCursor } from "../src/ingest/sync.ts";
import { createIndexerApp } from "../src/serve/app.ts";
import { migrations, type Tables } from "../src/store.ts";
import { chainId, unchecked } from "./fixture.ts";

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is each test's own query
  data?: any;
  errors?: { message: string; extensions?: { code?: string } }[];
  extensions?: Record<string, unknown>;
}

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;
const echo: Fetch = async (url) => Response.json({ asked: url });

export interface Served {
  readonly store: Store<Tables>;
  readonly app: ReturnType<typeof createIndexerApp>;
  readonly status: SyncStatus;
  readonly audit: AuditStatus;
  readonly log: Log;
  ask(query: string, variables?: Record<string, unknown>, operationName?: string): Promise<Answer>;
  close(): Promise<void>;
}

/** Serves a source in a database of its own. `fetch` reaches relayers and the node behind /rpc. */
export async function served(server: TemporaryPostgres, source: Source, fetch: Fetch = echo): Promise<Served> {
  const store = openStore<Tables>({ databaseUrl: await server.database() });
  await migrate(store.db, migrations);
  const log = createLog({ name: "test", level: "silent" });
  const status: SyncStatus = { height: 0, nodeHeight: 0, fault: undefined };
  const audit = newAuditStatus();
  const options = { db: store.db, source, log, chainId, signal: new AbortController().signal, verify: unchecked };
  await catchUp(options, await startCursor(options), status);
  const rest = { rpc: "http://node", rest: undefined, explorer: undefined };
  const app = createIndexerApp({ audit, db: store.db, source, fetch, log, status, ping: () => store.ping(), ...rest });
  return {
    store,
    app,
    status,
    audit,
    log,
    ask: async (query, variables = {}, operationName) => {
      const body = JSON.stringify({ query, variables, operationName });
      const answer = await app.request("/graphql", { method: "POST", body, headers: { "content-type": "application/json" } });
      return (await answer.json()) as Answer;
    },
    close: () => store.close(),
  };
}
