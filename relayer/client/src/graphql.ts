// SPDX-License-Identifier: Apache-2.0
import { AcesoError } from "./errors.ts";
import { type Fetch, requestJson } from "./http.ts";

interface GraphQLAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks the indexer; `parse` turns the data into a type or throws. */
export async function graphql<T>(
  fetch: Fetch,
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  parse: (data: unknown) => T,
): Promise<T> {
  const answer = (await requestJson(fetch, "POST", url, { query, variables })) as GraphQLAnswer;
  const error = answer.errors?.[0];
  if (error !== undefined) throw new AcesoError({ code: error.extensions?.code ?? "graphql_error", message: error.message });
  return parse(answer.data);
}
