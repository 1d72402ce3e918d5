// SPDX-License-Identifier: Apache-2.0
import pg from "pg";

const INT8 = 20;

type Parser = typeof pg.types.getTypeParser;

/**
 * A connection pool that survives cut connections: the next query gets a new one. int8 is read as bigint when asked for.
 * @param options max connections, and pg's own settings
 */
export function openPool(databaseUrl: string, options: { max: number; bigints?: boolean; statementTimeoutMs?: number }): pg.Pool {
  const int8AsBigint = ((oid: number, format?: "text" | "binary") =>
    oid === INT8 && format !== "binary" ? BigInt : pg.types.getTypeParser(oid, format)) as Parser;
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: options.max,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    ...(options.statementTimeoutMs === undefined ? {} : { statement_timeout: options.statementTimeoutMs }),
    ...(options.bigints === true ? { types: { getTypeParser: int8AsBigint } } : {}),
  });
  pool.on("error", () => {}); // an idle connection was cut
  pool.on("connect", (client) => client.on("error", () => {})); // a used one was: its query fails by itself
  return pool;
}
