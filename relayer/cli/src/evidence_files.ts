// SPDX-License-Identifier: Apache-2.0
import { createPublicKey, type JsonWebKey, type KeyObject } from "node:crypto";
import { keyFromHandle, type PublicKey, parseCoseKey, type Reference, Refused } from "@aceso/attest";
import { z } from "zod";
import { UsageError } from "./errors.ts";
import { hexOption, parseJson, timeOption } from "./parse.ts";

/** A public key in a file: PEM, JWK or a deterministic COSE_Key. @throws UsageError */
export function readKey(subject: string, bytes: Uint8Array): PublicKey {
  try {
    const first = bytes.find((byte) => byte > 0x20);
    if (first === 0x2d)
      return keyFromHandle(
        handleOf(subject, () => createPublicKey(Buffer.from(bytes))),
        subject,
      );
    if (first === 0x7b) {
      const key = parseJson(subject, bytes) as JsonWebKey;
      return keyFromHandle(
        handleOf(subject, () => createPublicKey({ key, format: "jwk" })),
        subject,
      );
    }
    return parseCoseKey(bytes, subject);
  } catch (error) {
    if (error instanceof Refused) throw new UsageError(error.message, "a P-256, P-384 or Ed25519 public key as PEM, JWK or COSE_Key");
    throw error;
  }
}

/** The material of an anchor file: a key file becomes its COSE_Key, anything else is taken as it is. */
export function readAnchor(subject: string, bytes: Uint8Array): Uint8Array {
  const first = bytes.find((byte) => byte > 0x20);
  return first === 0x2d || first === 0x7b ? readKey(subject, bytes).cose : bytes;
}

function handleOf(subject: string, make: () => KeyObject): KeyObject {
  try {
    return make();
  } catch {
    throw new UsageError(`${subject}: got no key, wanted a public key`, "a P-256, P-384 or Ed25519 public key as PEM, JWK or COSE_Key");
  }
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

/** Reference values: `[{measurement, from?, until?, state?, nonce_builder?}]`, hex and ISO times. @throws UsageError */
export function readReferences(subject: string, bytes: Uint8Array): readonly Reference[] {
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
