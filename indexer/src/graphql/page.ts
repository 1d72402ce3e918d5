// SPDX-License-Identifier: Apache-2.0
// Relay connections by keyset: a cursor is the sort key of its row, so a page is as quick at any depth and nothing is skipped or doubled.
import { type RawBuilder, sql } from "kysely";
import { queryError } from "./errors.ts";

/** Rows of the largest page, and of one whose size is not given. */
export const pageLimits = { most: 200, usual: 20 } as const;

/** Arguments of every list. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly sort?: "NEWEST" | "OLDEST" | null;
}

interface Key {
  readonly height: bigint;
  readonly id: string;
}

/** A page, read from its arguments. `backward`: the rows before `from`, nearest first, to be turned round. */
export interface Page {
  readonly size: number;
  readonly from: Key | undefined;
  readonly backward: boolean;
  readonly oldestFirst: boolean;
}

/** A connection as the schema has it. totalCount is asked for only when it is wanted. */
export interface Connection<Node> {
  readonly edges: { cursor: string; node: Node }[];
  readonly nodes: Node[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  readonly totalCount: () => Promise<number>;
}

/** Reads page arguments. Throws page_too_large beyond 200, bad_cursor for another text or for both directions at once. */
export function readPageArgs({ first, after, last, before, sort }: PageArgs): Page {
  const given = (value: unknown) => value !== null && value !== undefined;
  const backward = given(last) || given(before);
  if (backward && (given(first) || given(after))) {
    throw queryError("bad_cursor", "page", "both directions", "first and after, or last and before");
  }
  const [name, size] = backward ? ["last", last ?? pageLimits.usual] : ["first", first ?? pageLimits.usual];
  if (!Number.isInteger(size) || size < 0 || size > pageLimits.most) {
    throw queryError("page_too_large", name, String(size), `0 to ${pageLimits.most}`);
  }
  return { size, backward, oldestFirst: sort === "OLDEST", from: readCursorText(backward ? "before" : "after", backward ? before : after) };
}

/** Opaque text of a sort key. */
export function cursorOf(height: bigint, id: string): string {
  return Buffer.from(JSON.stringify([height.toString(), id])).toString("base64url");
}

function readCursorText(name: string, text: string | null | undefined): Key | undefined {
  if (text === null || text === undefined || text === "") return undefined;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text.slice(0, 2000), "base64url").toString("utf8"));
    if (Array.isArray(parsed) && typeof parsed[0] === "string" && /^\d{1,18}$/.test(parsed[0]) && typeof parsed[1] === "string") {
      return { height: BigInt(parsed[0]), id: parsed[1] };
    }
  } catch {
    // told below
  }
  throw queryError("bad_cursor", name, "another text", "a cursor of this list");
}

function ascending({ oldestFirst, backward }: Page): boolean {
  return oldestFirst !== backward;
}

/** Where the page continues: rows beyond the cursor by (height, id), in the direction of reading. */
export function beyond(page: Page, height: RawBuilder<unknown>, id: RawBuilder<unknown>): RawBuilder<unknown> {
  if (page.from === undefined) return sql`true`;
  return sql`(${height}, ${id}) ${ascending(page) ? sql`>` : sql`<`} (${page.from.height}::int8, ${page.from.id})`;
}

/** Direction in which the rows are read. */
export function direction(page: Page): RawBuilder<unknown> {
  return ascending(page) ? sql`asc` : sql`desc`;
}

/** A connection out of the rows read, one more than the page holds where there are more. */
export function connection<Row, Node>(
  page: Page,
  rows: readonly Row[],
  key: (row: Row) => string,
  node: (row: Row) => Node,
  totalCount: () => Promise<number>,
): Connection<Node> {
  const edges = rows.slice(0, page.size).map((row) => ({ cursor: key(row), node: node(row) }));
  if (page.backward) edges.reverse();
  const more = rows.length > page.size;
  const pageInfo = {
    hasNextPage: page.backward ? page.from !== undefined : more,
    hasPreviousPage: page.backward ? more : page.from !== undefined,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes: edges.map((edge) => edge.node), pageInfo, totalCount };
}
