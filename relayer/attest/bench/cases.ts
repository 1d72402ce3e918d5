// SPDX-License-Identifier: Apache-2.0
import { createPublicKey, type KeyObject, verify as verifySignature } from "node:crypto";
import type { SoftwareKey } from "@aceso/device/software";
import type { SimulatedDevice } from "../attesters/index.ts";
import { type VerifyContext, verify } from "../src/index.ts";

/** One signature as node checks it with nothing around it. */
export interface BareCheck {
  readonly digest: string | null;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
  readonly key: KeyObject;
  readonly encoding: "der" | "ieee-p1363";
}

/** Checks it. */
export function runBare({ digest, message, signature, key, encoding }: BareCheck): void {
  if (!verifySignature(digest, message, { key, dsaEncoding: encoding }, signature)) throw new Error("bare check: got false, want true");
}

/** A bare P-256 check of a message by a software key. */
export function p256Check(message: Uint8Array, key: SoftwareKey): BareCheck {
  const handle = createPublicKey({ key: Buffer.from(key.spki), format: "der", type: "spki" });
  return { digest: "sha256", message, signature: key.signRaw(message), key: handle, encoding: "ieee-p1363" };
}

/** Evidence with its context, verified as a relayer does; anything but affirmed is an error. */
export interface FullCase {
  readonly envelope: Uint8Array;
  readonly context: VerifyContext;
}

/** The full case of a simulated device. */
export function fullCase(device: SimulatedDevice, envelope = device.good()): FullCase {
  return { envelope, context: device.context };
}

/** Verifies it. */
export function runFull({ envelope, context }: FullCase): void {
  const { code } = verify(envelope, context);
  if (code !== "affirmed") throw new Error(`verification: got ${code}, want affirmed`);
}

/** The element at an index that is there. */
export function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new Error(`case ${index}: got none, want one`);
  return value;
}
