// SPDX-License-Identifier: Apache-2.0
import { chainErrors } from "@aceso/proto/errors";
import { AcesoError } from "./errors.ts";

const named = new Set(Object.values(chainErrors).flatMap((codes) => Object.values<string>(codes)));

/**
 * The error for a question that a node refused. A node says it as text only (`Query failed with (22): rpc error: code = NotFound desc =
 * rpc error: code = NotFound desc = round ab: got an unknown one, wanted one before FINAL: round_not_found: key not found`): the code is
 * the chain's own where the text names one, `query_failed` where it does not. What is not there may be there later, so it is retryable.
 * Anything else thrown is a node that did not answer, and stays.
 */
export function queryRefusal(thrown: unknown): unknown {
  if (!(thrown instanceof Error) || !thrown.message.startsWith("Query failed with")) return thrown;
  const text = thrown.message;
  const code = [...text.matchAll(/\b[a-z0-9]+(?:_[a-z0-9]+)+\b/g)].map(([word]) => word).findLast((word) => named.has(word));
  const said = text.split("desc = ").at(-1) ?? text;
  const message = code === undefined ? text : (said.split(`: ${code}`, 1)[0] ?? text);
  return new AcesoError({ code: code ?? "query_failed", message, retryable: true, cause: thrown });
}
