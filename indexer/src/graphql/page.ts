// SPDX-License-Identifier: Apache-2.0
// Relay connections by keyset: a cursor is the sort key of its row, so a page is as quick at any depth and nothing is skipped or doubled.
import { type RawBuilder, sql } from "kysely";
import { queryError } from "./errors.ts";

const MAX_PAGE = 200;

/** Arguments of every list. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly sort?: "NEWEST" | "OLDEST" | null;
}

/** A connection as the schema has it. totalCount is asked for only when it is wanted. */
export interface Connection<Node> {
  readonly edges: { cursor: string; node: Node }[];
  readonly nodes: Node[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  readonly totalCount: () => Promise<number>;
}

/** The bounded page size; page_too_large beyond 200. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? 20;
  if (!Number.isInteger(size) || size < 0 || size > MAX_PAGE) throw queryError("page_too_large", "first", String(size), `0 to ${MAX_PAGE}`);
  return size;
}

/** Opaque text of a sort key. */
export function cursorOf(height: bigint, id: string): string {
  return Buffer.from(JSON.stringify([height.toString(), id])).toString("base64url");
}

/** Height and id of a cursor, or undefined at the start. */
export function readCursorText(after: string | null | undefined): { height: bigint; id: string } | undefined {
  if (after === null || after === undefined || after === "") return undefined;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(after.slice(0, 2000), "base64url").toString("utf8"));
    if (Array.isArray(parsed) && typeof parsed[0] === "string" && /^\d{1,18}$/.test(parsed[0]) && typeof parsed[1] === "string") {
      return { height: BigInt(parsed[0]), id: parsed[1] };
    }
  } catch {
    // told below
  }
  throw queryError("bad_cursor", "after", "another text", "a cursor of this list");
}

/** Where the page continues: rows beyond the cursor by (height, id) in the order asked for. */
export function beyond(args: PageArgs, height: RawBuilder<unknown>, id: RawBuilder<unknown>): RawBuilder<unknown> {
  const after = readCursorText(args.after);
  if (after === undefined) return sql`true`;
  const compare = args.sort === "OLDEST" ? sql`>` : sql`<`;
  return sql`(${height}, ${id}) ${compare} (${after.height}::int8, ${after.id})`;
}

/** Direction of the order asked for. */
export function direction(args: PageArgs): RawBuilder<unknown> {
  return args.sort === "OLDEST" ? sql`asc` : sql`desc`;
}

/** A connection out of one row more than the page holds. */
export function connection<Row, Node>(
  size: number,
  rows: readonly Row[],
  key: (row: Row) => string,
  node: (row: Row) => Node,
  totalCount: () => Promise<number>,
): Connection<Node> {
  const edges = rows.slice(0, size).map((row) => ({ cursor: key(row), node: node(row) }));
  const pageInfo = { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null };
  return { edges, nodes: edges.map((edge) => edge.node), pageInfo, totalCount };
}
