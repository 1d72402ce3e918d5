// SPDX-License-Identifier: Apache-2.0
import { Kysely, PostgresDialect } from "kysely";
import type pg from "pg";
import { openPool } from "./pool.ts";

export interface StoreOptions {
  readonly databaseUrl: string;
  /** Connections at most; 10 if not given. */
  readonly maxConnections?: number;
  /** A statement is ended by the server after this; 30 s if not given, 0 for no limit. */
  readonly statementTimeoutMs?: number;
}

/** A database: typed queries by Kysely over a pool, and the pool itself. */
export interface Store<Tables> {
  readonly db: Kysely<Tables>;
  readonly pool: pg.Pool;
  /** Whether a query is answered; for /ready. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a database. int8 is read as bigint (PostgreSQL's 64 bits do not fit a number), numeric as text, bytea as Buffer,
 * timestamptz as Date. Nothing is connected until the first query; a lost connection is replaced by the pool.
 */
export function openStore<Tables>(options: StoreOptions): Store<Tables> {
  const pool = openPool(options.databaseUrl, {
    max: options.maxConnections ?? 10,
    bigints: true,
    statementTimeoutMs: options.statementTimeoutMs ?? 30_000,
  });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    pool,
    ping: async () => void (await pool.query("select 1")),
    close: () => db.destroy(),
  };
}
