// SPDX-License-Identifier: Apache-2.0
// A filter of a list as a condition on the value: equality by containment (which the index over values serves), AND, OR, NOT.
import { type RawBuilder, sql } from "kysely";
import { jsonText } from "../ingest/jsonText.ts";
import { isObject, type Json, type JsonObject } from "../kinds.ts";
import { queryError } from "./errors.ts";

const MAX_PARTS = 32;

/** Condition of a filter. Throws too_costly for more than 32 parts: OR over many would read the whole table many times. */
export function condition(filter: JsonObject): RawBuilder<boolean> {
  let parts = 0;
  const build = ({ AND, OR, NOT, ...equal }: JsonObject): RawBuilder<boolean> => {
    if (++parts > MAX_PARTS) throw queryError("too_costly", "filter", "more parts", `at most ${MAX_PARTS}`);
    const given = Object.fromEntries(Object.entries(equal).filter(([, value]) => value !== null && value !== undefined));
    const all: RawBuilder<boolean>[] = [];
    if (Object.keys(given).length > 0) all.push(sql`value @> ${jsonText(given)}::jsonb`);
    for (const part of list(AND)) all.push(build(part));
    if (Array.isArray(OR)) all.push(join(list(OR).map(build), sql` or `, sql`false`));
    if (isObject(NOT)) all.push(sql`not ${build(NOT)}`);
    return join(all, sql` and `, sql`true`);
  };
  return build(filter);
}

function list(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function join(parts: RawBuilder<boolean>[], by: RawBuilder<unknown>, empty: RawBuilder<boolean>): RawBuilder<boolean> {
  return parts.length === 0 ? empty : sql`(${sql.join(parts, by)})`;
}
