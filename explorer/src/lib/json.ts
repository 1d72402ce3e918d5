// SPDX-License-Identifier: Apache-2.0
// What a server answers is unknown until it is read here.

/** A JSON object whose fields have not been read yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** True for a JSON object; lists and null are none. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object at a path of field names; an empty one where there is none. */
export function fieldsAt(value: unknown, ...path: readonly string[]): Fields {
  let here: unknown = value;
  for (const name of path) here = isFields(here) ? here[name] : undefined;
  return isFields(here) ? here : {};
}

/** The list at a field, kept to its objects; empty where there is none. Relay connections are read through `nodes` or `edges`. */
export function listAt(value: unknown, name: string): Fields[] {
  const found = fieldsAt(value)[name];
  if (Array.isArray(found)) return found.filter(isFields);
  if (!isFields(found)) return [];
  if (Array.isArray(found.nodes)) return found.nodes.filter(isFields);
  return listAt(found, "edges").map((edge) => fieldsAt(edge, "node"));
}

/** A field as text: strings and numbers as they are, anything else undefined. */
export function textAt(value: unknown, name: string): string | undefined {
  const found = fieldsAt(value)[name];
  if (typeof found === "string") return found === "" ? undefined : found;
  return typeof found === "number" || typeof found === "bigint" ? String(found) : undefined;
}

/** A field as a number: a number, or decimal text that is safe as one. */
export function numberAt(value: unknown, name: string): number | undefined {
  const found = textAt(value, name);
  if (found === undefined || !/^-?\d+(\.\d+)?$/.test(found)) return undefined;
  return Number(found);
}
