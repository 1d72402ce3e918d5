// SPDX-License-Identifier: Apache-2.0
// Blocks, transactions and events as GraphQL sees them.
import { type Kysely, type Selectable, sql } from "kysely";
import type { Tables } from "../store.ts";
import { beyond, connection, cursorOf, direction, type PageArgs, pageSize } from "./page.ts";

type Db = Kysely<Tables>;

function blockNode(db: Db, row: Selectable<Tables["block"]>) {
  return {
    height: row.height.toString(),
    hash: row.hash,
    appHash: row.app_hash,
    time: row.time,
    proposer: row.proposer,
    txCount: row.tx_count,
    txs: async () =>
      (await selectTxs(db).where("tx.height", "=", row.height).orderBy("place").limit(200).execute()).map((t) => txNode(db, t)),
    events: () => listEvents(db, sql`height = ${row.height}`),
  };
}

function selectTxs(db: Db) {
  return db.selectFrom("tx").innerJoin("block", "block.height", "tx.height").selectAll("tx").select("block.time");
}

type TxRow = Selectable<Tables["tx"]> & { time: string };

function txNode(db: Db, row: TxRow) {
  return {
    hash: row.hash,
    height: row.height.toString(),
    index: row.place,
    time: row.time,
    code: row.code,
    codespace: row.codespace,
    log: row.log,
    gasWanted: row.gas_wanted.toString(),
    gasUsed: row.gas_used.toString(),
    memo: row.memo,
    messages: row.messages,
    events: () => listEvents(db, sql`height = ${row.height} and tx = ${row.hash}`),
  };
}

async function listEvents(db: Db, where: ReturnType<typeof sql>) {
  const { rows } = await sql<Selectable<Tables["event"]>>`select * from event where ${where} order by place limit 1000`.execute(db);
  return rows.map(({ height, place, tx, type, value }) => ({ height: height.toString(), index: place, tx, type, value }));
}

/** A block by height or hash. */
export async function findBlock(db: Db, column: "height" | "hash", value: string) {
  const wanted = column === "height" ? sql`height = ${value}::int8` : sql`hash = ${value}`;
  const { rows } = await sql<Selectable<Tables["block"]>>`select * from block where ${wanted}`.execute(db);
  return rows[0] === undefined ? null : blockNode(db, rows[0]);
}

/** A transaction by hash; the newest where a failed one was sent again. */
export async function findTx(db: Db, hash: string) {
  const row = await selectTxs(db).where("tx.hash", "=", hash).orderBy("tx.height", "desc").executeTakeFirst();
  return row === undefined ? null : txNode(db, row);
}

/** A page of blocks. */
export async function pageBlocks(db: Db, args: PageArgs) {
  const size = pageSize(args.first);
  const { rows } = await sql<Selectable<Tables["block"]>>`select * from block where ${beyond(args, sql`height`, sql`''`)}
    order by height ${direction(args)} limit ${size + 1}`.execute(db);
  const key = (row: { height: bigint }) => cursorOf(row.height, "");
  return connection(
    size,
    rows,
    key,
    (row) => blockNode(db, row),
    () => count(db, "block"),
  );
}

/** A page of transactions. */
export async function pageTxs(db: Db, args: PageArgs) {
  const size = pageSize(args.first);
  const { rows } = await sql<TxRow>`select tx.*, block.time from tx join block using (height)
    where ${beyond(args, sql`tx.height`, sql`lpad(place::text, 6, '0')`)}
    order by tx.height ${direction(args)}, place ${direction(args)} limit ${size + 1}`.execute(db);
  const key = (row: TxRow) => cursorOf(row.height, String(row.place).padStart(6, "0"));
  return connection(
    size,
    rows,
    key,
    (row) => txNode(db, row),
    () => count(db, "tx"),
  );
}

/** Rows of a table. */
export async function count(db: Db, table: "block" | "tx" | "dead_letter"): Promise<number> {
  const { rows } = await sql<{ n: bigint }>`select count(*) as n from ${sql.table(table)}`.execute(db);
  return Number(rows[0]?.n ?? 0n);
}

/** Where the index stands. */
export async function readMeta(db: Db) {
  const row = await db.selectFrom("cursor").selectAll().executeTakeFirstOrThrow();
  const { chain_id: chainId, height, hash, app_hash: appHash, time } = row;
  return { chainId, height: height.toString(), hash, appHash, time, deadLetters: () => count(db, "dead_letter") };
}
