// SPDX-License-Identifier: Apache-2.0
// Bounds a query before it runs.
import { type ASTVisitor, type FieldNode, Kind, type SelectionSetNode, type ValidationContext, valueFromASTUntyped } from "graphql";
import { queryError } from "./errors.ts";

const MAX_DEPTH = 10;
const MAX_COST = 20_000;
const LIST = 20; // rows of a nested list

/** Validation rule: depth at most 10, nodes at most 20 000 by the page sizes asked for. Introspection is not counted. */
export function boundedQuery(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: (operation) => {
      const { depth, cost } = measure(context, operation.selectionSet, 0, 1, new Set());
      const subject = operation.name?.value ?? "query";
      if (depth > MAX_DEPTH) context.reportError(queryError("too_deep", subject, `depth ${depth}`, `at most ${MAX_DEPTH}`));
      else if (cost > MAX_COST) context.reportError(queryError("too_costly", subject, `cost ${cost}`, `at most ${MAX_COST}`));
    },
  };
}

interface Measured {
  depth: number;
  cost: number;
}

function measure(context: ValidationContext, set: SelectionSetNode, depth: number, times: number, seen: ReadonlySet<string>): Measured {
  const total: Measured = { depth, cost: 0 };
  const add = ({ depth: d, cost }: Measured) => {
    total.depth = Math.max(total.depth, d);
    total.cost += cost;
  };
  for (const selection of set.selections) {
    if (total.cost > MAX_COST || total.depth > MAX_DEPTH) return total;
    if (selection.kind === Kind.FIELD) {
      if (!selection.name.value.startsWith("__")) add(measureField(context, selection, depth, times, seen));
    } else if (selection.kind === Kind.INLINE_FRAGMENT) add(measure(context, selection.selectionSet, depth, times, seen));
    else {
      const name = selection.name.value;
      const fragment = context.getFragment(name);
      if (fragment && !seen.has(name)) add(measure(context, fragment.selectionSet, depth, times, new Set([...seen, name])));
    }
  }
  return total;
}

/** Nested lists of the schema that are not connections: each may run up to 20 rows for every parent. */
const lists = new Set([
  "keys",
  "rounds",
  "batches",
  "records",
  "orders",
  "openings",
  "votes",
  "receipts",
  "requests",
  "deals",
  "txs",
  "events",
]);

function measureField(context: ValidationContext, field: FieldNode, depth: number, times: number, seen: ReadonlySet<string>): Measured {
  if (!field.selectionSet) return { depth: depth + 1, cost: 0 };
  const size = pageOf(field) ?? (lists.has(field.name.value) ? LIST : 1);
  const inner = measure(context, field.selectionSet, depth + 1, times * size, seen);
  return { depth: inner.depth, cost: inner.cost + times };
}

/** The page size in the query; a variable counts as the largest page. */
function pageOf(field: FieldNode): number | undefined {
  const first = field.arguments?.find(({ name }) => name.value === "first");
  if (first === undefined) return isConnection(field) ? LIST : undefined;
  const value = first.value.kind === Kind.VARIABLE ? 200 : Number(valueFromASTUntyped(first.value));
  return Math.min(200, Math.max(1, value || 1)); // a larger one is refused by page_too_large
}

function isConnection(field: FieldNode): boolean {
  const names = field.selectionSet?.selections.map((s) => (s.kind === Kind.FIELD ? s.name.value : ""));
  return names?.some((name) => name === "nodes" || name === "edges") ?? false;
}
