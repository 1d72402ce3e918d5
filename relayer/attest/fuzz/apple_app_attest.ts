// SPDX-License-Identifier: Apache-2.0
// npx tsx relayer/attest/fuzz/apple_app_attest.ts --executions 1000000
import { parse } from "../src/formats/apple-app-attest/parse.ts";
import { sampleEvidence } from "./corpus.ts";
import { runIfMain, type Target } from "./harness.ts";

/** App Attest attestation objects and assertions. */
export const target: Target = {
  name: "apple_app_attest",
  corpus: sampleEvidence("apple-app-attest"),
  parse: (bytes) => {
    parse(bytes, []);
  },
};

runIfMain(import.meta.url, target);
