// SPDX-License-Identifier: Apache-2.0
// npx tsx relayer/attest/fuzz/tpm2.ts --executions 1000000
import { parse } from "../src/formats/tpm2/parse.ts";
import { sampleEvidence } from "./corpus.ts";
import { runIfMain, type Target } from "./harness.ts";

/** TPM evidence: container, quote, signature, public areas. */
export const target: Target = {
  name: "tpm2",
  corpus: sampleEvidence("tpm2"),
  parse: (bytes) => {
    parse(bytes, []);
  },
};

runIfMain(import.meta.url, target);
