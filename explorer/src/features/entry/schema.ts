// SPDX-License-Identifier: Apache-2.0
// The index describes itself; a page asks for every plain field a type has, so that a field added tomorrow is shown tomorrow.
import { ask } from "../../lib/graphql.ts";
import { type Fields, fieldsAt, listAt, textAt } from "../../lib/json.ts";

/** A type of a field with its list and non-null wrappers taken off. */
export interface NamedType {
  kind: string;
  name: string;
  list: boolean;
  required: boolean;
}

/** A field that can be asked for. */
export interface SchemaField {
  name: string;
  type: NamedType;
  args: { name: string; type: NamedType }[];
}

/** Object types by name. */
export type Schema = ReadonlyMap<string, readonly SchemaField[]>;

const typeRef = "kind name ofType { kind name ofType { kind name ofType { kind name } } }";
const document = `query Schema { __schema { types { kind name fields { name args { name type { ${typeRef} } } type { ${typeRef} } } } } }`;

function namedType(ref: Fields): NamedType {
  let [here, list] = [ref, false];
  const required = textAt(ref, "kind") === "NON_NULL";
  for (let depth = 0; depth < 4; depth++) {
    const kind = textAt(here, "kind");
    if (kind !== "NON_NULL" && kind !== "LIST") break;
    list ||= kind === "LIST";
    here = fieldsAt(here, "ofType");
  }
  return { kind: textAt(here, "kind") ?? "", name: textAt(here, "name") ?? "", list, required };
}

/** Reads an introspection answer. */
export function readSchema(answer: Fields): Schema {
  const types = listAt(fieldsAt(answer, "__schema"), "types");
  return new Map(
    types.map((type) => [
      textAt(type, "name") ?? "",
      listAt(type, "fields").map((field) => ({
        name: textAt(field, "name") ?? "",
        type: namedType(fieldsAt(field, "type")),
        args: listAt(field, "args").map((arg) => ({ name: textAt(arg, "name") ?? "", type: namedType(fieldsAt(arg, "type")) })),
      })),
    ]),
  );
}

const isPlain = (type: NamedType): boolean => type.kind === "SCALAR" || type.kind === "ENUM";
// A proof is long and has its own page.
const leftOut: readonly string[] = ["proof", "bundle", "provenance"];

/** The selection of a type's plain fields, and those of the objects in it down to `depth`. Empty when the type has none. */
export function selectionOf(schema: Schema, typeName: string, depth: number): string {
  const parts = (schema.get(typeName) ?? []).flatMap((field) => {
    if (leftOut.includes(field.name) || field.args.some((arg) => arg.type.required)) return [];
    if (isPlain(field.type)) return [field.name];
    if (depth === 0 || field.type.kind !== "OBJECT") return [];
    const isConnection = field.type.name.endsWith("Connection");
    const page = field.args.some((arg) => arg.name === "first") ? "(first: 10)" : "";
    const inner = isConnection ? connectionOf(schema, field.type.name) : selectionOf(schema, field.type.name, depth - 1);
    return inner === "" ? [] : [`${field.name}${page} { ${inner} }`];
  });
  return parts.join(" ");
}

function connectionOf(schema: Schema, typeName: string): string {
  const fields = schema.get(typeName) ?? [];
  const nodes = fields.find((field) => field.name === "nodes");
  if (nodes) return `nodes { ${selectionOf(schema, nodes.type.name, 0)} }`;
  const edge = fields.find((field) => field.name === "edges");
  const node = edge && schema.get(edge.type.name)?.find((field) => field.name === "node");
  return node ? `edges { node { ${selectionOf(schema, node.type.name, 0)} } }` : "";
}

/** The query for one entity by its id, or undefined when the index has no such root field. */
export function entityQuery(schema: Schema, root: string): string | undefined {
  const field = schema.get("Query")?.find((each) => each.name === root);
  const arg = field?.args[0];
  if (!field || !arg) return undefined;
  const selection = selectionOf(schema, field.type.name, 1);
  return `query Entity($id: ${arg.type.name}${arg.type.required ? "!" : ""}) { ${root}(${arg.name}: $id) { ${selection} } }`;
}

let known: Promise<Schema> | undefined;

/** The schema of this site's index, asked for once; a failed question is asked again next time. */
export function loadSchema(): Promise<Schema> {
  known ??= ask(document)
    .then(readSchema)
    .catch((error: unknown) => {
      known = undefined;
      throw error;
    });
  return known;
}
