// SPDX-License-Identifier: Apache-2.0
// npx tsx relayer/attest/fuzz/psa.ts --executions 1000000
import { parse } from "../src/formats/psa/parse.ts";
import { parseEndorsement } from "../src/formats/psa/roots.ts";
import { evidenceFiles, sampleCertificates, sampleEvidence } from "./corpus.ts";
import { runIfMain, type Target } from "./harness.ts";

/** Endorsements are shorter than any token. */
const SHORTEST_TOKEN = 250;

/** PSA tokens and their endorsements. */
export const target: Target = {
  name: "psa",
  corpus: [...evidenceFiles("psa", ".cbor", ".cose", ".bin"), ...sampleEvidence("psa"), ...sampleCertificates("psa")],
  parse: (bytes) => {
    if (bytes.length < SHORTEST_TOKEN) parseEndorsement(bytes);
    else parse(bytes, []);
  },
};

runIfMain(import.meta.url, target);
