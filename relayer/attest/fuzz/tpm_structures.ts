// SPDX-License-Identifier: Apache-2.0
// npx tsx relayer/attest/fuzz/tpm_structures.ts --executions 1000000
import { parseCertification, parseQuote } from "../src/tpm/attest.ts";
import { parsePublic } from "../src/tpm/public.ts";
import { parseSignature } from "../src/tpm/signature.ts";
import { evidenceFiles } from "./corpus.ts";
import { runIfMain, type Target } from "./harness.ts";

/** TPM structures as they come from a TPM: TPMS_ATTEST, TPMT_SIGNATURE, TPMT_PUBLIC. */
export const target: Target = {
  name: "tpm_structures",
  corpus: [
    ...evidenceFiles("tpm", ".msg", ".attest", ".sig", ".token"),
    ...evidenceFiles("tpm", ".pub", ".tss").map((bytes) => bytes.subarray(2)),
  ],
  parse: (bytes) => {
    readAny(bytes);
  },
};

/** By the first byte, as a TPM's own bytes begin: 0xff a TPMS_ATTEST, and of the others each reader its share. */
function readAny(bytes: Uint8Array): void {
  if (bytes[0] === 0xff) {
    if (bytes[5] === 0x17) parseCertification(bytes);
    else parseQuote(bytes);
  } else if (bytes[1] === 0x23 || bytes[1] === 0x01) {
    parsePublic(bytes, "input");
  } else {
    parseSignature(bytes, "input");
  }
}

runIfMain(import.meta.url, target);
