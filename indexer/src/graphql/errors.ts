// SPDX-License-Identifier: Apache-2.0
import { GraphQLError } from "graphql";

/** Words that a client may match on. */
export type QueryCode =
  | "page_too_large"
  | "bad_cursor"
  | "bad_id"
  | "bad_height"
  | "not_found"
  | "too_deep"
  | "too_costly"
  | "too_many_tokens"
  | "too_many_aliases"
  | "too_many_directives"
  | "node_unavailable";

/** An error that is shown as it is; all others are masked. */
export function queryError(code: QueryCode, subject: string, got: string, wanted: string): GraphQLError {
  return new GraphQLError(`${subject}: got ${got}, wanted ${wanted}`, { extensions: { code } });
}

/**
 * What a client sees of an error: query errors and those of the language as they are, anything else without words. Told by name, not by
 * class: a bundler may load the graphql package twice.
 */
export function maskError(error: unknown, message: string): Error {
  let origin = error;
  while (origin instanceof Error && "originalError" in origin && origin.originalError !== undefined) origin = origin.originalError;
  if (error instanceof Error && origin instanceof Error && origin.name === "GraphQLError") return error;
  const path = error instanceof Error && "path" in error && Array.isArray(error.path) ? { path: error.path as (string | number)[] } : {};
  return new GraphQLError(message, { ...path, extensions: { code: "internal" } });
}
