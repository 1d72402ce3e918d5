// SPDX-License-Identifier: Apache-2.0
// npx tsx relayer/attest/fuzz/corim.ts --executions 1000000
import { corimReferences } from "../src/corim/references.ts";
import { evidenceFiles } from "./corpus.ts";
import { runIfMain, type Target } from "./harness.ts";

/** CoRIM documents. */
export const target: Target = {
  name: "corim",
  corpus: evidenceFiles("corim", ".cbor"),
  parse: (bytes) => {
    corimReferences(bytes);
  },
};

runIfMain(import.meta.url, target);
