// SPDX-License-Identifier: Apache-2.0
import type { Kysely } from "kysely";
import { kinds } from "../kinds.ts";
import type { Tables } from "../store.ts";
import { type Entity, findEntity } from "./entities.ts";
import { queryError } from "./errors.ts";

/** An entry of any kind by its global id, `kind:entityId`; null where the index has none. Throws bad_id for a kind it does not know. */
export async function findNode(db: Kysely<Tables>, global: string): Promise<(Entity & { kind: string }) | null> {
  const colon = global.indexOf(":");
  const [kind, id] = [global.slice(0, colon), global.slice(colon + 1)];
  if (colon < 0 || !Object.hasOwn(kinds, kind)) throw queryError("bad_id", "node", global.slice(0, 80), "kind:entityId");
  const entity = await findEntity(db, kind, id);
  return entity === null ? null : { ...entity, kind };
}
