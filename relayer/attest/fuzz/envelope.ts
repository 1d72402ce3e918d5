// SPDX-License-Identifier: Apache-2.0
// npx tsx relayer/attest/fuzz/envelope.ts --executions 1000000
import { parseEnvelope } from "../src/envelope.ts";
import { sampleEnvelopes } from "./corpus.ts";
import { runIfMain, type Target } from "./harness.ts";

/** The evidence envelope. */
export const target: Target = {
  name: "envelope",
  corpus: ["psa", "eat-x5c", "tpm2"].flatMap(sampleEnvelopes),
  parse: (bytes) => {
    parseEnvelope(bytes);
  },
};

runIfMain(import.meta.url, target);
