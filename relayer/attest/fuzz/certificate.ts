// SPDX-License-Identifier: Apache-2.0
// npx tsx relayer/attest/fuzz/certificate.ts --executions 1000000
import { certificateSubject, parseCertificate } from "../src/x509/certificate.ts";
import { basicConstraints, EXTENSION, extendedKeyUsage, keyUsage } from "../src/x509/extensions.ts";
import { nameAttributes } from "../src/x509/name.ts";
import { evidenceCertificates, evidenceFiles } from "./corpus.ts";

const subject = certificateSubject("input");

import { runIfMain, type Target } from "./harness.ts";

/** X.509 certificates with the extensions that a path check reads. */
export const target: Target = {
  name: "certificate",
  corpus: [
    ...evidenceCertificates("android"),
    ...evidenceCertificates("apple"),
    ...evidenceCertificates("tpm"),
    ...evidenceFiles("tpm", ".der"),
  ],
  parse: (bytes) => {
    const { extensions, subject: name } = parseCertificate(bytes, "input");
    nameAttributes(name, subject);
    basicConstraints(extensions.get(EXTENSION.basicConstraints), subject);
    keyUsage(extensions.get(EXTENSION.keyUsage), subject);
    const purposes = extensions.get(EXTENSION.extendedKeyUsage);
    if (purposes !== undefined) extendedKeyUsage(purposes.value, subject);
  },
};

runIfMain(import.meta.url, target);
