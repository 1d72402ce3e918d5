// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { samplePairs } from "../attesters/index.ts";
import { parseEnvelope } from "../src/index.ts";

const folder = new URL("../../../test/evidence/", import.meta.url);

/** Committed evidence files of a folder with one of the endings. */
export function evidenceFiles(name: string, ...endings: readonly string[]): Uint8Array[] {
  return readdirSync(new URL(`${name}/`, folder))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort()
    .map((file) => new Uint8Array(readFileSync(new URL(`${name}/${file}`, folder))));
}

/** Certificates of the committed PEM files of a folder, as DER. */
export function evidenceCertificates(name: string): Uint8Array[] {
  return evidenceFiles(name, ".pem").flatMap((file) => {
    const blocks = Buffer.from(file)
      .toString("latin1")
      .matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END/g);
    return [...blocks].map(([, base64 = ""]) => new Uint8Array(Buffer.from(base64, "base64")));
  });
}

/** Envelopes of the software attesters, the same ones at every run. */
export function sampleEnvelopes(format: string): Uint8Array[] {
  return samplePairs(format, "fuzz").map((pair) => pair.sample.envelope);
}

/** The evidence inside them. */
export function sampleEvidence(format: string): Uint8Array[] {
  return sampleEnvelopes(format).map((envelope) => parseEnvelope(envelope).evidence);
}

/** The certificates beside it. */
export function sampleCertificates(format: string): Uint8Array[] {
  return sampleEnvelopes(format).flatMap((envelope) => [...parseEnvelope(envelope).certs]);
}
