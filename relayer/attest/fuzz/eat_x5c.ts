// SPDX-License-Identifier: Apache-2.0
// npx tsx relayer/attest/fuzz/eat_x5c.ts --executions 1000000
import { parse } from "../src/formats/eat-x5c/parse.ts";
import { sampleCertificates, sampleEvidence } from "./corpus.ts";

const [endorsement = new Uint8Array(0)] = sampleCertificates("eat-x5c");

import { runIfMain, type Target } from "./harness.ts";

/** EATs with their chains and submods. */
export const target: Target = {
  name: "eat_x5c",
  corpus: [...sampleEvidence("eat-x5c"), ...sampleEvidence("eat-x5c")],
  parse: (bytes) => {
    parse(bytes, bytes.length % 2 === 0 ? [] : [endorsement]);
  },
};

runIfMain(import.meta.url, target);
