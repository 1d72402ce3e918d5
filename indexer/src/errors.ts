// SPDX-License-Identifier: Apache-2.0
import { HostError } from "@aceso/host";

/** Stable words for what stops the indexer or refuses a query. */
export type IndexerCode =
  | "E_COMMIT"
  | "E_CONTINUITY"
  | "E_CURSOR"
  | "E_DATA"
  | "E_NODE"
  | "E_PRUNED"
  | "E_CHAIN"
  | "E_RESULTS"
  | "E_VALIDATORS";

/** A fault of the indexer. E_NODE is retryable; the others need a person. */
export function indexerError(code: IndexerCode, subject: string, got: string, wanted: string): HostError {
  return new HostError({ code, subject, got, wanted }, { retryable: code === "E_NODE" });
}
