// SPDX-License-Identifier: Apache-2.0
// One database transaction per block: all rows and the cursor together, or nothing. The cursor moves by compare-and-set, so a second
// writer fails and a killed one continues where its last commit stood.
import { resultsHash } from "@aceso/proof";
import { hex } from "@aceso/proto/encoding";
import { type Kysely, sql, type Transaction } from "kysely";
import { indexerError } from "../errors.ts";
import type { JsonObject } from "../kinds.ts";
import type { Tables } from "../store.ts";
import { jsonText } from "./jsonText.ts";
import type { Change } from "./reduce.ts";
import { type BlockRows, blockRows, type TracedChange } from "./rows.ts";
import type { SourceBlock } from "./source.ts";

/** Where the index stands, and what the next header must say. All but chain and height are empty before the first block. */
export interface Cursor {
  readonly chainId: string;
  readonly height: number;
  readonly hash: string;
  /** Hash of the validator set that the last header announced. */
  readonly nextValidators: string;
  /** Hash over the results of the last block. */
  readonly results: string;
}

/** The cursor, or undefined for an index that has not even a genesis. */
export async function readCursor(db: Kysely<Tables>): Promise<Cursor | undefined> {
  const row = await db.selectFrom("cursor").selectAll().executeTakeFirst();
  if (row === undefined) return undefined;
  const { chain_id: chainId, height, hash, next_validators: nextValidators, results } = row;
  return { chainId, height: Number(height), hash, nextValidators, results };
}

/** Writes genesis and the first cursor. `height` is that of the block before the first. */
export async function writeGenesis(
  db: Kysely<Tables>,
  genesis: { chainId: string; height: number; time: string; changes: readonly Change[] },
): Promise<Cursor> {
  const { chainId, height, time, changes } = genesis;
  await db.transaction().execute(async (tx) => {
    const row = { chain_id: chainId, height: BigInt(height), hash: "", app_hash: "", time, next_validators: "", results: "" };
    await tx.insertInto("cursor").values(row).execute();
    const traced = changes.map((change) => ({ ...change, tx: null }));
    await applyChanges(tx, height, traced);
  });
  return { chainId, height, hash: "", nextValidators: "", results: "" };
}

/**
 * Writes a block on top of a cursor.
 * @throws HostError E_CONTINUITY when the block is not the next one of this chain, E_CURSOR when another writer moved the cursor
 */
export async function writeBlock(db: Kysely<Tables>, cursor: Cursor, block: SourceBlock): Promise<Cursor> {
  checkNext(cursor, block);
  const rows = blockRows(block);
  const next = cursorAfter(cursor, block);
  await db.transaction().execute(async (tx) => {
    await moveCursor(tx, cursor, next, block);
    await insertRows(tx, block, rows);
    await applyChanges(tx, block.height, rows.changes);
  });
  return next;
}

/** The cursor that a block leaves behind. */
export function cursorAfter({ chainId }: Cursor, { height, hash, signed, results }: SourceBlock): Cursor {
  const committed = results.map(({ code, data, gasWanted, gasUsed }) => ({
    code: BigInt(code),
    data,
    gasWanted: BigInt(gasWanted),
    gasUsed: BigInt(gasUsed),
  }));
  return { chainId, height, hash, nextValidators: hex(signed.header.nextValidatorsHash), results: hex(resultsHash(committed)) };
}

function checkNext(cursor: Cursor, block: SourceBlock): void {
  const subject = `block ${block.height}`;
  if (block.chainId !== cursor.chainId) throw indexerError("E_CHAIN", subject, `chain ${block.chainId}`, cursor.chainId);
  if (block.height !== cursor.height + 1) throw indexerError("E_CONTINUITY", subject, "another height", `${cursor.height + 1}`);
  if (cursor.hash !== "" && block.parentHash !== cursor.hash) {
    throw indexerError("E_CONTINUITY", `parent of ${subject}`, block.parentHash, cursor.hash);
  }
}

async function moveCursor(tx: Transaction<Tables>, cursor: Cursor, next: Cursor, block: SourceBlock): Promise<void> {
  const moved = await tx
    .updateTable("cursor")
    .set({
      height: BigInt(next.height),
      hash: next.hash,
      app_hash: block.appHash,
      time: block.time,
      next_validators: next.nextValidators,
      results: next.results,
    })
    .where("height", "=", BigInt(cursor.height))
    .where("hash", "=", cursor.hash)
    .executeTakeFirst();
  if (moved.numUpdatedRows !== 1n) throw indexerError("E_CURSOR", "cursor", "moved by another writer", `height ${cursor.height}`);
}

async function insertRows(tx: Transaction<Tables>, block: SourceBlock, rows: BlockRows): Promise<void> {
  const height = BigInt(block.height);
  const { hash, appHash, time, proposer } = block;
  await tx.insertInto("block").values({ height, hash, app_hash: appHash, time, proposer, tx_count: rows.txs.length }).execute();
  if (rows.txs.length > 0) {
    await sql`insert into tx (height, place, hash, code, codespace, log, gas_wanted, gas_used, memo, messages)
      select ${height}::int8, r.* from jsonb_to_recordset(${jsonText(rows.txs)}::jsonb)
      as r(place int, hash text, code int, codespace text, log text, gas_wanted int8, gas_used int8, memo text, messages jsonb)`.execute(
      tx,
    );
  }
  if (rows.events.length > 0) {
    await sql`insert into event (height, place, tx, type, value) select ${height}::int8, r.*
      from jsonb_to_recordset(${jsonText(rows.events)}::jsonb) as r(place int, tx text, type text, value jsonb)`.execute(tx);
  }
  if (rows.deadLetters.length > 0) {
    await sql`insert into dead_letter (height, place, tx, type, reason, raw) select ${height}::int8, r.*
      from jsonb_to_recordset(${jsonText(rows.deadLetters)}::jsonb)
      as r(place int, tx text, type text, reason text, raw jsonb)`.execute(tx);
  }
}

const OPEN = "9223372036854775807"; // to_height of a value that still stands

interface Final {
  readonly kind: string;
  readonly id: string;
  readonly tx: string | null;
  readonly value: JsonObject | null;
}

type OneChange = Exclude<TracedChange, { op: "removeWhere" }>;

/** Turns each removeWhere into the removal of every entry that it means: those of the table and those put earlier in the block. */
async function expand(tx: Transaction<Tables>, changes: readonly TracedChange[]): Promise<OneChange[]> {
  const all: OneChange[] = [];
  for (const change of changes) {
    if (change.op !== "removeWhere") {
      all.push(change);
      continue;
    }
    const { kind, where, tx: by } = change;
    const { rows } = await sql<{ id: string }>`select id from entity where kind = ${kind} and value @> ${jsonText(where)}::jsonb
      order by id`.execute(tx);
    const fits = (c: OneChange) =>
      c.op === "put" && c.kind === kind && Object.entries(where).every(([name, value]) => c.value[name] === value);
    const ids = new Set([...rows.map(({ id }) => id), ...all.filter(fits).map(({ id }) => id)]);
    for (const id of ids) all.push({ op: "remove", kind, id, tx: by });
  }
  return all;
}

/** The last value of each entry that the changes touch; patches need what was there before. */
function finals(changes: readonly OneChange[], before: ReadonlyMap<string, JsonObject>): Final[] {
  const last = new Map<string, Final>();
  for (const change of changes) {
    const { kind, id, tx } = change;
    const key = `${kind}/${id}`;
    const entry = last.get(key);
    const current = entry === undefined ? before.get(key) : (entry.value ?? undefined);
    if (change.op === "put") last.set(key, { kind, id, tx, value: change.value });
    else if (change.op === "remove") last.set(key, { kind, id, tx, value: null });
    else {
      const from = current ?? change.base;
      if (from !== undefined) last.set(key, { kind, id, tx, value: { ...from, ...change.value } });
    }
  }
  return [...last.values()];
}

async function applyChanges(tx: Transaction<Tables>, height: number, traced: readonly TracedChange[]): Promise<void> {
  const changes = await expand(tx, traced);
  const patched = changes.filter(({ op }) => op === "patch").map(({ kind, id }) => ({ kind, id }));
  const before = await readValues(tx, patched);
  const all = finals(changes, before);
  if (all.length === 0) return;
  const at = BigInt(height);
  const json = jsonText(all);
  await sql`update entity_history h set to_height = ${at}::int8 from jsonb_to_recordset(${json}::jsonb) as r(kind text, id text)
    where h.kind = r.kind and h.id = r.id and h.to_height = ${OPEN}::int8`.execute(tx);
  await sql`insert into entity (kind, id, created, from_height, tx, value) select r.kind, r.id, ${at}::int8, ${at}::int8, r.tx, r.value
    from jsonb_to_recordset(${json}::jsonb) as r(kind text, id text, tx text, value jsonb) where jsonb_typeof(r.value) = 'object'
    on conflict (kind, id) do update set from_height = excluded.from_height, tx = excluded.tx, value = excluded.value`.execute(tx);
  await sql`insert into entity_history (kind, id, created, from_height, tx, value)
    select r.kind, r.id, coalesce(e.created, ${at}::int8), ${at}::int8, r.tx, r.value
    from jsonb_to_recordset(${json}::jsonb) as r(kind text, id text, tx text, value jsonb) left join entity e using (kind, id)`.execute(tx);
  const removed = jsonText(all.filter(({ value }) => value === null));
  if (removed !== "[]") {
    await sql`delete from entity e using jsonb_to_recordset(${removed}::jsonb) as r(kind text, id text)
      where e.kind = r.kind and e.id = r.id`.execute(tx);
  }
}

async function readValues(tx: Transaction<Tables>, keys: readonly { kind: string; id: string }[]): Promise<Map<string, JsonObject>> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<{ kind: string; id: string; value: JsonObject }>`select e.kind, e.id, e.value from entity e
    join (select distinct kind, id from jsonb_to_recordset(${jsonText(keys)}::jsonb) as k(kind text, id text)) k
    using (kind, id)`.execute(tx);
  return new Map(rows.map(({ kind, id, value }) => [`${kind}/${id}`, value]));
}
