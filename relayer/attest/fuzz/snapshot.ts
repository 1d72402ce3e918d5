// SPDX-License-Identifier: Apache-2.0
// npx tsx relayer/attest/fuzz/snapshot.ts --executions 1000000
import { sha256 } from "@aceso/proto/encoding";
import { encodeSnapshot, parseSnapshot } from "../src/lists/snapshot.ts";
import { runIfMain, type Target } from "./harness.ts";

/** Revocation snapshots, each under its own hash: what a hostile authority could pin. */
export const target: Target = {
  name: "snapshot",
  corpus: [encodeSnapshot([], 0n), encodeSnapshot(["ab12", "c35747a084470c31"], 1_795_392_000n)],
  parse: (bytes) => {
    parseSnapshot(bytes, sha256(bytes));
  },
};

runIfMain(import.meta.url, target);
