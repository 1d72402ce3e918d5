// SPDX-License-Identifier: Apache-2.0
import { type Kysely, sql } from "kysely";
import type { Json } from "../kinds.ts";
import type { Tables } from "../store.ts";

/** Earlier values of an entry, newest first; null where it was removed. */
export async function readHistory(db: Kysely<Tables>, kind: string, id: string) {
  const { rows } = await sql<{ from_height: bigint; tx: string | null; value: Json }>`select from_height, tx, value from entity_history
    where kind = ${kind} and id = ${id} order by from_height desc limit 200`.execute(db);
  return rows.map(({ from_height, tx, value }) => ({ height: from_height.toString(), tx, value }));
}
