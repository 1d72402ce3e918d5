// SPDX-License-Identifier: Apache-2.0
import { type Kysely, sql } from "kysely";
import type { JsonObject } from "../kinds.ts";
import type { Tables } from "../store.ts";

/** One thing found. */
export interface Hit {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
}

const LIMIT = 50;

/** Everything whose id is or starts with the text, in any case; a number is also a block's height. Nothing below 4 characters otherwise. */
export async function search(db: Kysely<Tables>, asked: string): Promise<Hit[]> {
  const text = asked.trim().toLowerCase().replace(/^0x/, "").slice(0, 200);
  const hits: Hit[] = [];
  if (/^\d{1,15}$/.test(text)) {
    const block = await sql`select 1 from block where height = ${text}::int8`.execute(db);
    if (block.rows.length > 0) hits.push({ kind: "block", id: text, title: `Block ${text}` });
  }
  if (text.length < 4) return hits;
  const prefix = `${text.replace(/[\\%_]/g, "\\$&")}%`;
  const { rows } = await sql<{ kind: string; id: string; value: JsonObject | null }>`
    (select kind, id, value from entity where id like ${prefix} order by length(id), kind, id limit ${LIMIT})
    union all (select 'tx', hash, null from tx where hash like ${prefix} order by height desc limit 10)
    union all (select 'block', height::text, null from block where hash like ${prefix} limit 10)`.execute(db);
  const found = rows.map(({ kind, id, value }) => ({ kind, id, title: titleOf(kind, id, value) }));
  return [...hits, ...found].slice(0, LIMIT);
}

function titleOf(kind: string, id: string, value: JsonObject | null): string {
  const name = value?.name ?? value?.title;
  const words = kind.replace(/([A-Z])/g, " $1").toLowerCase();
  const shown = typeof name === "string" && name !== "" ? name : id.length > 20 ? `${id.slice(0, 12)}…` : id;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${shown}`;
}
