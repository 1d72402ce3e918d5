// SPDX-License-Identifier: Apache-2.0
import { GraphQLError } from "graphql";

/** Words that a client may match on. */
export type QueryCode = "page_too_large" | "bad_cursor" | "bad_id" | "not_found" | "too_deep" | "too_costly" | "node_unavailable";

/** An error that is shown as it is; all others are masked. */
export function queryError(code: QueryCode, subject: string, got: string, wanted: string): GraphQLError {
  return new GraphQLError(`${subject}: got ${got}, wanted ${wanted}`, { extensions: { code } });
}
