// SPDX-License-Identifier: Apache-2.0
// What a query may cost, counted before it runs: output objects, multiplied by the page sizes as they resolve (literal, variable or
// default), so that a variable cannot hide a page. Introspection is not counted; graphql itself bounds its depth.
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";
import { pageLimits } from "./page.ts";
import { relationLimit } from "./relations.ts";

/** Objects a list without a page size can hold at most, where no relation says less. */
const LIST = 1_000;

/** Fields whose work is not in their objects. */
const weights: Readonly<Record<string, number>> = {
  "Query.bundle": 300,
  "Query.proof": 50,
  "Query.provenance": 50,
  "Query.search": 50,
  "Query.stats": 100,
  "Query.history": 20,
};
const COUNT = 10; // totalCount reads what the page does not

/** Lists whose length is known from elsewhere. */
const sizes: Readonly<Record<string, number>> = {
  "Query.search": 50,
  "Query.history": 200,
  "Provenance.stages": 8,
  "Provenance.payments": 40,
  "Block.txs": 100,
  "Block.events": 200,
  "Tx.events": 20,
  "Audit.found": 100,
};

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

interface Counting {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Cost of a valid operation. */
export function costOf(
  schema: GraphQLSchema,
  root: GraphQLObjectType,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Readonly<Record<string, unknown>>,
): number {
  return Math.max(1, costOfSet({ schema, fragments, variables }, root, operation.selectionSet, 1, pageLimits.usual));
}

type Parent = GraphQLObjectType | GraphQLInterfaceType;

// Types are told by their form, not by class: a bundler may load the graphql package twice.
function typeNamed(schema: GraphQLSchema, name: string): Parent | undefined {
  const type = schema.getType(name);
  return type !== undefined && "getInterfaces" in type ? type : undefined;
}

/** The type that a fragment speaks of. */
function typeOn({ schema }: Counting, parent: Parent, condition: NamedTypeNode | undefined): Parent {
  return (condition && typeNamed(schema, condition.name.value)) ?? parent;
}

function costOfSet(counting: Counting, parent: Parent, set: SelectionSetNode, times: number, page: number): number {
  let total = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) total += costOfField(counting, parent, selection, times, page);
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      total += costOfSet(counting, typeOn(counting, parent, selection.typeCondition), selection.selectionSet, times, page);
    else {
      const fragment = counting.fragments[selection.name.value];
      if (fragment !== undefined)
        total += costOfSet(counting, typeOn(counting, parent, fragment.typeCondition), fragment.selectionSet, times, page);
    }
  }
  return total;
}

function costOfField(counting: Counting, parent: Parent, node: FieldNode, times: number, page: number): number {
  const field = parent.getFields()[node.name.value];
  if (field === undefined) return 0; // introspection, or a field of another branch of an interface
  const name = `${parent.name}.${field.name}`;
  const weight = times * (field.name === "totalCount" ? COUNT : (weights[name] ?? 0));
  const type = typeNamed(counting.schema, String(field.type).replace(/[[\]!]/g, ""));
  if (type === undefined || node.selectionSet === undefined) return weight;
  const own = type.name.endsWith("Connection") ? pageOf(counting, node) : page;
  const count = times * (isList(field) ? listSize(parent, name, field.name, page) : 1);
  return weight + count + costOfSet(counting, type, node.selectionSet, count, own);
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return String(field.type).startsWith("[");
}

function pageOf({ variables }: Counting, node: FieldNode): number {
  const sizes = (node.arguments ?? []).flatMap(({ name, value }) => {
    return name.value === "first" || name.value === "last" ? [valueFromASTUntyped(value, variables)] : [];
  });
  const asked = sizes.find((size) => typeof size === "number");
  return typeof asked === "number" ? Math.min(Math.max(asked, 0), pageLimits.most) : pageLimits.usual; // a larger one is refused anyway
}

function listSize(parent: Parent, name: string, field: string, page: number): number {
  if (parent.name.endsWith("Connection")) return page;
  return sizes[name] ?? relationLimit(parent.name, field) ?? (parent.getInterfaces().length > 0 ? pageLimits.usual : LIST);
}
