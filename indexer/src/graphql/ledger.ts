// SPDX-License-Identifier: Apache-2.0
// Blocks, transactions and events as GraphQL sees them.
import { type Kysely, type Selectable, sql } from "kysely";
import { type AuditStatus, mismatches } from "../audit/auditor.ts";
import type { Tables } from "../store.ts";
import type { EventRow, Loaders, TxRow } from "./loaders.ts";
import { beyond, connection, cursorOf, direction, type PageArgs, readPageArgs } from "./page.ts";

type Db = Kysely<Tables>;

function blockNode(loaders: Loaders, row: Selectable<Tables["block"]>) {
  const height = row.height.toString();
  return {
    height,
    hash: row.hash,
    appHash: row.app_hash,
    time: row.time,
    proposer: row.proposer,
    txCount: row.tx_count,
    txs: async () => (await loaders.txs.load(height)).map((t) => txNode(loaders, t)),
    events: async () => (await loaders.events.load(height)).map(eventNode),
  };
}

function txNode(loaders: Loaders, row: TxRow) {
  const height = row.height.toString();
  return {
    hash: row.hash,
    height,
    index: row.place,
    time: row.time,
    code: row.code,
    codespace: row.codespace,
    log: row.log,
    gasWanted: row.gas_wanted.toString(),
    gasUsed: row.gas_used.toString(),
    memo: row.memo,
    messages: row.messages,
    events: async () => (await loaders.events.load(height)).filter(({ tx }) => tx === row.hash).map(eventNode),
  };
}

function eventNode({ height, place, tx, type, value }: EventRow) {
  return { height: height.toString(), index: place, tx, type, value };
}

/** A block by height or hash. */
export async function findBlock(db: Db, loaders: Loaders, column: "height" | "hash", value: string) {
  const wanted = column === "height" ? sql`height = ${value}::int8` : sql`hash = ${value}`;
  const { rows } = await sql<Selectable<Tables["block"]>>`select * from block where ${wanted}`.execute(db);
  return rows[0] === undefined ? null : blockNode(loaders, rows[0]);
}

/** A transaction by hash; the newest where a failed one was sent again. */
export async function findTx(db: Db, loaders: Loaders, hash: string) {
  const { rows } = await sql<TxRow>`select tx.*, block.time from tx join block using (height) where tx.hash = ${hash}
    order by height desc limit 1`.execute(db);
  return rows[0] === undefined ? null : txNode(loaders, rows[0]);
}

/** A page of blocks. */
export async function pageBlocks(db: Db, loaders: Loaders, args: PageArgs) {
  const page = readPageArgs(args);
  const { rows } = await sql<Selectable<Tables["block"]>>`select * from block where ${beyond(page, sql`height`, sql`''`)}
    order by height ${direction(page)} limit ${page.size + 1}`.execute(db);
  const key = (row: { height: bigint }) => cursorOf(row.height, "");
  return connection(
    page,
    rows,
    key,
    (row) => blockNode(loaders, row),
    () => count(db, "block"),
  );
}

/** A page of transactions. */
export async function pageTxs(db: Db, loaders: Loaders, args: PageArgs) {
  const page = readPageArgs(args);
  const { rows } = await sql<TxRow>`select tx.*, block.time from tx join block using (height)
    where ${beyond(page, sql`tx.height`, sql`lpad(place::text, 6, '0')`)}
    order by tx.height ${direction(page)}, place ${direction(page)} limit ${page.size + 1}`.execute(db);
  const key = (row: TxRow) => cursorOf(row.height, String(row.place).padStart(6, "0"));
  return connection(
    page,
    rows,
    key,
    (row) => txNode(loaders, row),
    () => count(db, "tx"),
  );
}

/** Rows of a table. */
export async function count(db: Db, table: "block" | "tx" | "dead_letter"): Promise<number> {
  const { rows } = await sql<{ n: bigint }>`select count(*) as n from ${sql.table(table)}`.execute(db);
  return Number(rows[0]?.n ?? 0n);
}

async function findings(db: Db) {
  const rows = await db.selectFrom("audit").selectAll().orderBy("kind").orderBy("id").limit(100).execute();
  return rows.map(({ kind, id, height, reason }) => ({ kind, id, height: height.toString(), reason }));
}

/** Where the index stands. */
export async function readMeta(db: Db, audit: AuditStatus) {
  const row = await db.selectFrom("cursor").selectAll().executeTakeFirstOrThrow();
  const { chain_id: chainId, height, hash, app_hash: appHash, time } = row;
  return {
    chainId,
    height: height.toString(),
    hash,
    appHash,
    time,
    deadLetters: () => count(db, "dead_letter"),
    audit: { checked: audit.checked, lastHeight: String(audit.lastHeight), mismatched: () => mismatches(db), found: () => findings(db) },
  };
}
