// SPDX-License-Identifier: Apache-2.0
// One declaration of what a page wants: it makes the GraphQL selection, reads the answer strictly, and is the answer's type.
import { IndexError } from "./graphql.ts";
import { isFields } from "./json.ts";

/** What is asked for under a field's name, and the reader of what comes back. `at` is the path told in errors. */
export interface Shape<T> {
  readonly selection: string;
  readonly args?: string;
  read(at: string, json: unknown): T;
}

/** The type that a shape reads. */
export type Of<S> = S extends Shape<infer T> ? T : never;

function wrong(at: string, json: unknown, wanted: string): IndexError {
  return new IndexError("bad_answer", `${at}: got ${json === null ? "null" : typeof json}, wanted ${wanted}`);
}

function scalar<T>(wanted: string, pick: (json: unknown) => T | undefined): Shape<T> {
  return {
    selection: "",
    read: (at, json) => {
      const value = pick(json);
      if (value === undefined) throw wrong(at, json, wanted);
      return value;
    },
  };
}

/** Text; numbers come as their decimal text, as 64-bit integers do. */
export const text = scalar("text", (json) => (typeof json === "string" ? json : typeof json === "number" ? String(json) : undefined));
/** A number that is safe as one. */
export const count = scalar("a number", (json) => {
  const number = typeof json === "string" && /^-?\d+$/.test(json) ? Number(json) : json;
  return typeof number === "number" && Number.isSafeInteger(number) ? number : undefined;
});
/** True or false. */
export const flag = scalar("true or false", (json) => (typeof json === "boolean" ? json : undefined));
/** Any JSON, unread. */
export const anything: Shape<unknown> = { selection: "", read: (_, json) => json };

/** What may be null. */
export function maybe<T>(inner: Shape<T>): Shape<T | undefined> {
  return { ...inner, read: (at, json) => (json === null || json === undefined ? undefined : inner.read(at, json)) };
}

/** A list. */
export function list<T>(inner: Shape<T>): Shape<T[]> {
  return {
    selection: inner.selection,
    read: (at, json) => {
      if (!Array.isArray(json)) throw wrong(at, json, "a list");
      return json.map((each: unknown, i) => inner.read(`${at}[${i}]`, each));
    },
  };
}

/** An object of named shapes. */
export function object<F extends Record<string, Shape<unknown>>>(fields: F): Shape<{ [K in keyof F]: Of<F[K]> }> {
  const entries = Object.entries(fields);
  return {
    selection: ` { ${entries.map(([name, { args = "", selection }]) => `${name}${args}${selection}`).join(" ")} }`,
    read: (at, json) => {
      if (!isFields(json)) throw wrong(at, json, "an object");
      const read = entries.map(([name, shape]) => [name, shape.read(`${at}.${name}`, json[name])] as const);
      return Object.fromEntries(read) as { [K in keyof F]: Of<F[K]> };
    },
  };
}

/** A shape whose field takes arguments, as `(first: 5)`. */
export function given<T>(args: string, inner: Shape<T>): Shape<T> {
  return { ...inner, args };
}

/** The nodes of a connection. */
export function nodes<T>(args: string, inner: Shape<T>): Shape<T[]> {
  const connection = object({ nodes: list(inner) });
  return { selection: connection.selection, args, read: (at, json) => connection.read(at, json).nodes };
}
