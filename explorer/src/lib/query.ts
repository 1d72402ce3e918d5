// SPDX-License-Identifier: Apache-2.0
import { ask } from "./graphql.ts";
import type { Fields } from "./json.ts";
import { type Of, object, type Shape } from "./shape.ts";

/** A question to the index: its document, and the reader of its answer. */
export interface Question<T> {
  readonly document: string;
  read(answer: Fields): T;
}

/** An answer as read and as it came. */
export interface Answer<T> {
  readonly value: T;
  readonly raw: Fields;
}

/** A question of root fields; `variables` are declared as GraphQL has them, as `$id: ID!`. */
export function question<F extends Record<string, Shape<unknown>>>(
  name: string,
  variables: string,
  fields: F,
): Question<{ [K in keyof F]: Of<F[K]> }> {
  const shape = object(fields);
  const head = variables === "" ? name : `${name}(${variables})`;
  return { document: `query ${head}${shape.selection}`, read: (answer) => shape.read(name, answer) };
}

/** Asks a question. Throws IndexError. */
export async function put<T>(asked: Question<T>, variables: Fields, signal?: AbortSignal): Promise<Answer<T>> {
  const raw = await ask(asked.document, variables, signal);
  return { value: asked.read(raw), raw };
}
