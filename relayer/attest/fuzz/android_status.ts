// SPDX-License-Identifier: Apache-2.0
// npx tsx relayer/attest/fuzz/android_status.ts --executions 1000000
import { text } from "@aceso/proto/encoding";
import { androidStatusIds } from "../src/lists/android_status.ts";
import { runIfMain, type Target } from "./harness.ts";

const utf8 = new TextDecoder();
const entries = { "00ab12": { status: "REVOKED", reason: "KEY_COMPROMISE" }, c35747a084470c3135aeefe2b8d40cd6: { status: "SUSPENDED" } };

/** Android's attestation status list. */
export const target: Target = {
  name: "android_status",
  corpus: [JSON.stringify({ entries }), JSON.stringify({ entries: {} })].map(text),
  parse: (bytes) => {
    androidStatusIds(utf8.decode(bytes));
  },
};

runIfMain(import.meta.url, target);
