// SPDX-License-Identifier: Apache-2.0
import { type Kysely, sql } from "kysely";
import { isObject, type Json } from "../kinds.ts";
import type { Tables } from "../store.ts";
import { queryError } from "./errors.ts";

/** The height that an `at` means (a height, a block's hash, or the last block at or before a time); null for now. Throws bad_height. */
export async function heightOf(db: Kysely<Tables>, at: Json | undefined): Promise<string | null> {
  if (!isObject(at)) return null;
  const given = Object.entries(at).filter(([, value]) => value !== null && value !== undefined);
  const [name, value] = given[0] ?? [];
  if (given.length !== 1 || name === undefined) throw queryError("bad_height", "at", `${given.length} fields`, "height, hash or time");
  const text = String(value);
  const range = await sql<{
    low: bigint | null;
    high: bigint;
  }>`select (select min(height) from block) as low, height as high from cursor`.execute(db);
  const { low, high } = range.rows[0] ?? { low: null, high: 0n };
  const found = name === "height" ? text : await blockHeight(db, name, text);
  if (found === undefined || BigInt(found) < 0n || BigInt(found) > high) {
    throw queryError("bad_height", `at.${name}`, text.slice(0, 80), `0 (genesis), or a block from ${low ?? high} to ${high}`);
  }
  return found;
}

async function blockHeight(db: Kysely<Tables>, by: string, text: string): Promise<string | undefined> {
  if (by === "time" && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(text)) return undefined;
  const where = by === "hash" ? sql`hash = ${text}` : sql`time::timestamptz <= ${text}::timestamptz`;
  const { rows } = await sql<{ height: bigint }>`select height from block where ${where} order by height desc limit 1`.execute(db);
  return rows[0]?.height.toString();
}
