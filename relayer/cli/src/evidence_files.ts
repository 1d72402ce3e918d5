// SPDX-License-Identifier: Apache-2.0
import { createPublicKey, type JsonWebKey, type KeyObject, X509Certificate } from "node:crypto";
import { androidStatusIds, corimReferences, keyFromHandle, type PublicKey, parseCoseKey, type Reference, Refused } from "@aceso/attest";
import { z } from "zod";
import { UsageError } from "./errors.ts";
import { hexOption, parseJson, timeOption } from "./parse.ts";

const KEY_HINT = "a P-256, P-384, Ed25519 or RSA public key as PEM, JWK or COSE_Key";
const CERTIFICATE_HINT = "certificates as PEM or DER, or a JSON list of PEM such as Google's roots.json";
const PEM_CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** A public key in a file: PEM, JWK or a deterministic COSE_Key. @throws UsageError */
export function readKey(subject: string, bytes: Uint8Array): PublicKey {
  try {
    const handle = handleOf(subject, bytes);
    return handle === undefined ? parseCoseKey(bytes, subject) : keyFromHandle(handle, subject);
  } catch (error) {
    if (error instanceof Refused) throw new UsageError(error.message, KEY_HINT);
    throw error;
  }
}

function handleOf(subject: string, bytes: Uint8Array): KeyObject | undefined {
  const first = firstOf(bytes);
  if (first !== "-" && first !== "{") return undefined;
  try {
    if (first === "-") return createPublicKey(Buffer.from(bytes));
    return createPublicKey({ key: parseJson(subject, bytes) as JsonWebKey, format: "jwk" });
  } catch {
    throw new UsageError(`${subject}: got no key, wanted a public key`, KEY_HINT);
  }
}

/** The materials of an anchor file: for psa its one key as a COSE_Key, for the others every certificate in it as DER. @throws UsageError */
export function readAnchors(format: string, subject: string, bytes: Uint8Array): readonly Uint8Array[] {
  if (format !== "psa") return readCertificates(subject, bytes);
  const first = firstOf(bytes);
  return [first === "-" || first === "{" ? readKey(subject, bytes).cose : bytes];
}

/** Every certificate in a file, as DER in the file's order: PEM, a JSON list of PEM, or DER one after the other. @throws UsageError */
export function readCertificates(subject: string, bytes: Uint8Array): readonly Uint8Array[] {
  const first = firstOf(bytes);
  if (first === "-") return pemCertificates(subject, new TextDecoder().decode(bytes));
  if (first === "[") {
    const list = z.array(z.string()).safeParse(parseJson(subject, bytes));
    if (!list.success) throw new UsageError(`${subject}: got another form, wanted a list of certificates`, CERTIFICATE_HINT);
    return list.data.flatMap((pem) => pemCertificates(subject, pem));
  }
  return derSequences(subject, bytes);
}

function pemCertificates(subject: string, text: string): Uint8Array[] {
  const blocks = text.match(PEM_CERTIFICATE) ?? [];
  if (blocks.length === 0) throw new UsageError(`${subject}: got no certificate, wanted at least one`, CERTIFICATE_HINT);
  return blocks.map((block) => {
    try {
      return Uint8Array.from(new X509Certificate(block).raw);
    } catch {
      throw new UsageError(`${subject}: got a certificate that cannot be read, wanted X.509`, CERTIFICATE_HINT);
    }
  });
}

/** Cuts DER SEQUENCEs that stand one after the other; the last takes what is left, for the verifier to judge. */
function derSequences(subject: string, bytes: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at] !== 0x30) throw new UsageError(`${subject}: got no certificate at byte ${at}, wanted DER`, CERTIFICATE_HINT);
    const short = bytes[at + 1] ?? 0;
    const width = short < 0x80 ? 0 : short & 0x7f;
    let length = width === 0 ? short : 0;
    for (let index = 0; index < width; index++) length = length * 0x100 + (bytes[at + 2 + index] ?? 0);
    const end = Math.min(bytes.length, at + 2 + width + length);
    parts.push(bytes.slice(at, end));
    at = end;
  }
  if (parts.length === 0) throw new UsageError(`${subject}: got an empty file, wanted certificates`, CERTIFICATE_HINT);
  return parts;
}

function firstOf(bytes: Uint8Array): string {
  return String.fromCharCode(bytes.find((byte) => byte > 0x20) ?? 0);
}

const referenceFile = z.array(
  z.strictObject({
    measurement: z.string(),
    from: z.string().optional(),
    until: z.string().optional(),
    state: z.enum(["OK", "WARN", "RECALLED"]).default("OK"),
    nonce_builder: z.boolean().default(false),
  }),
);

/** Reference values: `[{measurement, from?, until?, state?, nonce_builder?}]`, hex and ISO times, or a CoRIM in CBOR. @throws UsageError */
export function readReferences(subject: string, bytes: Uint8Array): readonly Reference[] {
  return bytes[0] === 0xd9 ? readCorim(subject, bytes) : readReferenceList(subject, bytes);
}

function readCorim(subject: string, bytes: Uint8Array): readonly Reference[] {
  try {
    return corimReferences(bytes);
  } catch (error) {
    if (error instanceof Refused) throw new UsageError(`${subject}: ${error.message}`, "a CoRIM with PSA reference values");
    throw error;
  }
}

function readReferenceList(subject: string, bytes: Uint8Array): readonly Reference[] {
  const read = referenceFile.safeParse(parseJson(subject, bytes));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new UsageError(
      `${subject}: got ${issue?.message ?? "another form"} at ${issue?.path.join(".") ?? ""}, wanted a list of reference values`,
    );
  }
  return read.data.map(({ measurement, from, until, state, nonce_builder }) => ({
    measurement: hexOption(`measurement in ${subject}`, measurement),
    from: from === undefined ? 0n : timeOption(`from in ${subject}`, from),
    until: until === undefined ? 0n : timeOption(`until in ${subject}`, until),
    state,
    nonceBuilder: nonce_builder,
  }));
}

/** What a status list in Android's form revokes. @throws UsageError */
export function readStatusList(subject: string, bytes: Uint8Array): readonly string[] {
  try {
    return androidStatusIds(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof Refused)
      throw new UsageError(`${subject}: ${error.message}`, 'JSON like {"entries": {"<serial>": {"status": "REVOKED"}}}');
    throw error;
  }
}
