// SPDX-License-Identifier: Apache-2.0
// What a header says of its transactions and of the results of the block before it.
import { concat, sha256 } from "@aceso/proto/encoding";
import { itemsRoot } from "./blockHeader.ts";
import { bytesField, varintField } from "./wire.ts";

/** The part of a transaction's result that headers commit to (CometBFT abci/types: deterministic ExecTxResult). Events are not in it. */
export interface CommittedResult {
  code: bigint;
  data: Uint8Array;
  gasWanted: bigint;
  gasUsed: bigint;
}

/** data_hash of a header: Merkle root over the hashes of its transactions. */
export function dataHash(txs: readonly Uint8Array[]): Uint8Array {
  return itemsRoot(txs.map((tx) => sha256(tx)));
}

/** last_results_hash in the header of height h + 1, over the results of height h. */
export function resultsHash(results: readonly CommittedResult[]): Uint8Array {
  return itemsRoot(
    results.map(({ code, data, gasWanted, gasUsed }) =>
      concat(varintField(1, code), bytesField(2, data), varintField(5, gasWanted), varintField(6, gasUsed)),
    ),
  );
}
