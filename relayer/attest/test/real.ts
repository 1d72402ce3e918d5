// SPDX-License-Identifier: Apache-2.0
import { createPublicKey, X509Certificate } from "node:crypto";
import { parseAllDocuments } from "yaml";
import { type ForeignContext, keyFromHandle } from "../src/index.ts";
import { evidenceFile, evidenceText } from "./files.ts";

/** A foreign context with nothing in it but what is given. */
export function foreign(given: Pick<ForeignContext, "format" | "nonce" | "time" | "trust"> & Partial<ForeignContext>): ForeignContext {
  return { certs: [], references: [], revoked: new Set(), device: undefined, dataKey: new Uint8Array(0), ...given };
}

/** Unix seconds of an ISO time. */
export function at(iso: string): bigint {
  return BigInt(Date.parse(iso)) / 1000n;
}

/** Certificates of a PEM file under test/evidence as DER, in their order. */
export function pemChain(path: string): Uint8Array[] {
  return pemCertificates(evidenceText(path));
}

function pemCertificates(text: string): Uint8Array[] {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => new Uint8Array(new X509Certificate(block).raw));
}

/** Trust in one public key: a PEM file, or the PEM itself. */
export function pemKey(pathOrPem: string): ForeignContext["trust"] {
  const pem = pathOrPem.startsWith("-----") ? pathOrPem : evidenceText(pathOrPem);
  return { kind: "key", key: keyFromHandle(createPublicKey(pem), "key") };
}

/** Google's two roots. */
export const googleRoots: ForeignContext["trust"] = {
  kind: "anchors",
  materials: (JSON.parse(evidenceText("android/roots.json")) as string[]).flatMap(pemCertificates),
};

/** The PCR values of a `tpm2_quote --pcrs` file for a selection of ten: three in the first digest list of eight, and so on. */
export function swtpmPcrs(): Uint8Array[] {
  const bytes = Buffer.from(evidenceFile("tpm/swtpm-good1.pcrs"));
  const values: Uint8Array[] = [];
  let list = 4 + 16 * 8;
  const lists = bytes.readUInt32LE(list);
  list += 4;
  for (let index = 0; index < lists; index++, list += 4 + 8 * 66) {
    const count = bytes.readUInt32LE(list);
    for (let one = 0; one < count; one++) {
      const start = list + 4 + one * 66;
      values.push(Uint8Array.from(bytes.subarray(start + 2, start + 2 + bytes.readUInt16LE(start))));
    }
  }
  return values;
}

interface AppleDocument {
  readonly type: string;
  readonly attestationBase64?: string;
  readonly assertionBase64?: string;
  readonly clientDataBase64?: string;
  readonly publicKey: string;
  readonly counter?: number;
}

/** The documents of a YAML file of Apple samples. */
export function appleSamples(path: string): readonly AppleDocument[] {
  return parseAllDocuments(evidenceText(path)).map((document) => document.toJSON() as AppleDocument);
}
