// SPDX-License-Identifier: Apache-2.0
// The numbers on the home page, from whichever of them the index offers.
import { ask } from "./graphql.ts";
import { type Fields, fieldsAt, listAt, textAt } from "./json.ts";
import { type Kind, kindOf } from "./kinds.ts";
import { loadSchema, type Schema, selectionOf } from "./schema.ts";

/** A thing with a page, as a list or a search answers it. */
export interface Hit {
  kind: Kind;
  id: string;
  note: string;
}

/** What the home page shows. */
export interface Overview {
  meta: Fields;
  numbers: Fields;
  records: Hit[];
  studies: Hit[];
  devices: Hit[];
}

const numberRoots = ["stats", "overview", "network", "status"] as const;

function rootSelection(schema: Schema, name: string): string | undefined {
  const field = schema.get("Query")?.find((each) => each.name === name);
  if (!field || field.args.some((arg) => arg.type.required)) return undefined;
  const inner = selectionOf(schema, field.type.name, 1);
  return inner === "" ? undefined : inner;
}

function listSelection(schema: Schema, name: string): string | undefined {
  const field = schema.get("Query")?.find((each) => each.name === name);
  if (!field || field.args.some((arg) => arg.type.required)) return undefined;
  const page = field.args.some((arg) => arg.name === "first") ? "(first: 5)" : "";
  const children = schema.get(field.type.name) ?? [];
  const nodes = children.find((each) => each.name === "nodes");
  const total = children.find((each) => each.name === "totalCount");
  const count =
    total === undefined ? "" : total.type.kind === "OBJECT" ? `totalCount { ${selectionOf(schema, total.type.name, 0)} } ` : "totalCount ";
  if (nodes) return `${name}${page} { ${count}nodes { ${selectionOf(schema, nodes.type.name, 0)} } }`;
  const edge = children.find((each) => each.name === "edges");
  const node = edge && schema.get(edge.type.name)?.find((each) => each.name === "node");
  if (node) return `${name}${page} { ${count}edges { node { ${selectionOf(schema, node.type.name, 0)} } } }`;
  return field.type.list ? `${name}${page} { ${selectionOf(schema, field.type.name, 0)} }` : undefined;
}

/** The one query of the home page, made of what this index offers. */
export function overviewQuery(schema: Schema): string {
  const single = ["_meta", ...numberRoots].flatMap((name) => {
    const inner = rootSelection(schema, name);
    return inner === undefined ? [] : [`${name} { ${inner} }`];
  });
  const lists = ["records", "studies", "devices", "consents", "orders"].flatMap((name) => listSelection(schema, name) ?? []);
  return `query Overview { ${[...single, ...lists].join(" ") || "__typename"} }`;
}

function hits(data: Fields, name: string, kind: Kind): Hit[] {
  return listAt(data, name).flatMap((each) => {
    const id = textAt(each, "id") ?? textAt(each, "height");
    return id === undefined ? [] : [{ kind, id, note: textAt(each, "title") ?? textAt(each, "name") ?? textAt(each, "status") ?? "" }];
  });
}

function counts(data: Fields): Fields {
  const found = ["records", "studies", "devices", "consents", "orders"].flatMap((name) => {
    const total = textAt(fieldsAt(data, name), "totalCount") ?? textAt(fieldsAt(data, name, "totalCount"), "value");
    return total === undefined ? [] : [[name, total] as const];
  });
  return Object.fromEntries(found);
}

/** Asks the index for the home page. Throws IndexError. */
export async function fetchOverview(signal: AbortSignal): Promise<Overview> {
  const data = await ask(overviewQuery(await loadSchema()), {}, signal);
  const given = Object.fromEntries(numberRoots.flatMap((name) => Object.entries(fieldsAt(data, name))));
  return {
    meta: fieldsAt(data, "_meta"),
    numbers: { ...counts(data), ...given },
    records: hits(data, "records", "record"),
    studies: hits(data, "studies", "study"),
    devices: hits(data, "devices", "device"),
  };
}

/** Everything that the index finds for an id. Throws IndexError. */
export async function search(words: string, signal: AbortSignal): Promise<Hit[]> {
  const schema = await loadSchema();
  const field = schema.get("Query")?.find((each) => each.name === "search");
  const arg = field?.args.find((each) => each.type.required) ?? field?.args[0];
  if (!field || !arg) return [];
  const plain = selectionOf(schema, field.type.name, 0);
  const document = `query Search($q: String!) { search(${arg.name}: $q) { __typename ${plain} } }`;
  const data = await ask(document, { q: words.trim() }, signal);
  return listAt(data, "search").flatMap((each) => {
    const kind = kindOf(textAt(each, "kind") ?? textAt(each, "type") ?? textAt(each, "__typename") ?? "");
    const id = textAt(each, "id") ?? textAt(each, "hash") ?? textAt(each, "height");
    return kind === undefined || id === undefined ? [] : [{ kind, id, note: textAt(each, "title") ?? textAt(each, "label") ?? "" }];
  });
}
