// SPDX-License-Identifier: Apache-2.0
// npx tsx relayer/attest/fuzz/android_key.ts --executions 1000000
import { KEY_DESCRIPTION, parseKeyDescription } from "../src/android/key_description.ts";
import { parseCertificate } from "../src/x509/certificate.ts";
import { evidenceCertificates, sampleEvidence } from "./corpus.ts";
import { runIfMain, type Target } from "./harness.ts";

/** Key descriptions: the extension of an Android leaf certificate. */
export const target: Target = {
  name: "android_key",
  corpus: [...evidenceCertificates("android"), ...sampleEvidence("android-key")].flatMap((der) => {
    const extension = parseCertificate(der, "corpus").extensions.get(KEY_DESCRIPTION);
    return extension === undefined ? [] : [extension.value];
  }),
  parse: (bytes) => {
    parseKeyDescription(bytes);
  },
};

runIfMain(import.meta.url, target);
