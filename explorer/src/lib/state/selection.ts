// SPDX-License-Identifier: Apache-2.0
// The index describes its own types, so that a field that the chain adds tomorrow is compared tomorrow.
import { ask } from "../graphql.ts";
import { type Fields, fieldsAt, listAt, textAt } from "../json.ts";

interface Field {
  readonly name: string;
  /** Name of the object type that the field holds; undefined for a plain value. */
  readonly object: string | undefined;
}

/** What is known of a type. `entry`: it is a kind of the index by itself, so a field that holds it is a way to another entry. */
export interface TypeInfo {
  readonly entry: boolean;
  readonly fields: readonly Field[];
}

/** Types of the index by name. */
export type Types = ReadonlyMap<string, TypeInfo>;

const typeRef = "kind name ofType { kind name ofType { kind name ofType { kind name } } }";

function objectName(ref: Fields): string | undefined {
  let here = ref;
  for (let depth = 0; depth < 4 && ["NON_NULL", "LIST"].includes(textAt(here, "kind") ?? ""); depth++) here = fieldsAt(here, "ofType");
  return textAt(here, "kind") === "OBJECT" ? textAt(here, "name") : undefined;
}

function typeInfo(answer: Fields): TypeInfo {
  const fields = listAt(answer, "fields").filter((field) => listAt(field, "args").length === 0);
  return {
    entry: listAt(answer, "interfaces").some((each) => textAt(each, "name") === "Entity"),
    fields: fields.map((field) => ({ name: textAt(field, "name") ?? "", object: objectName(fieldsAt(field, "type")) })),
  };
}

/** The selection of a type: its plain fields, and the messages inside it whole; no ways to other entries. */
export function selectionOf(types: Types, name: string): string {
  const parts = (types.get(name)?.fields ?? []).flatMap((field) => {
    if (field.object === undefined) return [field.name];
    const inner = types.get(field.object);
    return inner === undefined || inner.entry || inner.fields.length === 0 ? [] : [`${field.name} { ${selectionOf(types, field.object)} }`];
  });
  return parts.join(" ");
}

/** GraphQL's name for a kind. */
export function typeOfKind(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

const known = new Map<string, TypeInfo>();

async function learn(names: readonly string[], signal?: AbortSignal): Promise<void> {
  const missing = [...new Set(names)].filter((name) => !known.has(name) && /^[A-Za-z]\w*$/.test(name));
  if (missing.length === 0) return;
  const parts = missing.map(
    (name, i) => `t${i}: __type(name: "${name}") { interfaces { name } fields { name args { name } type { ${typeRef} } } }`,
  );
  const answer = await ask(`query Types { ${parts.join(" ")} }`, {}, signal);
  for (const [i, name] of missing.entries()) known.set(name, typeInfo(fieldsAt(answer, `t${i}`)));
  const inner = missing.flatMap((name) => known.get(name)?.fields.flatMap(({ object }) => object ?? []) ?? []);
  await learn(inner, signal);
}

/** Selections of kinds, asked of the index once. Throws IndexError. */
export async function fetchSelections(kinds: readonly string[], signal?: AbortSignal): Promise<Record<string, string>> {
  await learn(kinds.map(typeOfKind), signal);
  return Object.fromEntries(kinds.map((kind) => [kind, selectionOf(known, typeOfKind(kind))]));
}
