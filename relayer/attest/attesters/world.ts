// SPDX-License-Identifier: Apache-2.0

import type { RandomBytes } from "@aceso/device";
import { concat, deviceId, evidenceEnvelope, nonce as networkNonce, sha256, text, u64 } from "@aceso/proto/encoding";
import { parseCertificate, type Reference, type VerifyContext } from "../src/index.ts";

/** 2026-11-23T00:00:00Z, the block time of every simulated world. */
export const BLOCK_TIME = 1_795_392_000n;
export const DAY = 86_400n;

/** A simulated device of any format: evidence `good()` is affirmed in `context`. */
export interface SimulatedDevice {
  readonly salt: Uint8Array;
  readonly context: VerifyContext;
  /** Ids of everything it rests on that revocation data may name. */
  readonly revocable: readonly string[];
  /** A Unix second at which one of its certificates has passed; undefined where nothing is dated. */
  readonly expired: bigint | undefined;
  good(): Uint8Array;
  /** Genuine evidence by this device's hardware over another device's nonce, salt and data key. */
  answerFor(other: SimulatedDevice): Uint8Array;
}

/** Reproducible bytes: SHA-256 of seed and counter. For simulations only. */
export function seededBytes(seed: string): RandomBytes {
  const key = sha256(text(seed));
  let counter = 0n;
  return (length) => {
    const blocks: Uint8Array[] = [];
    for (let made = 0; made < length; made += 32) blocks.push(sha256(concat(key, u64(counter++))));
    return concat(...blocks).slice(0, length);
  };
}

/** What the chain knows of a simulated device. */
export function worldContext(world: {
  readonly seed: string;
  readonly format: string;
  readonly anchors: readonly { readonly format: string; readonly material: Uint8Array }[];
  readonly measurements: readonly Uint8Array[];
  readonly instanceId: Uint8Array;
  readonly salt: Uint8Array;
  readonly dataKey: Uint8Array;
}): VerifyContext {
  const random = seededBytes(`${world.seed} chain`);
  const formats = [...new Set([world.format, ...world.anchors.map((anchor) => anchor.format)])];
  return {
    nonce: { height: 1200n, headerHash: random(32), purpose: 1, dataKey: world.dataKey },
    time: BLOCK_TIME,
    snapshot: { hash: random(32), revoked: new Set(), time: BLOCK_TIME - DAY },
    model: {
      id: random(32),
      formats,
      anchors: world.anchors.map((anchor) => ({ ...anchor, retired: 0n })),
      references: world.measurements.map(referenceOf),
      certifications: [],
      maxTier: "T4",
    },
    device: { id: deviceId(world.salt, world.instanceId) },
    chain: { id: "aceso-local-1", resultSeconds: 30n * DAY },
  };
}

/** A current reference value of firmware that does not build the nonce. */
export function referenceOf(measurement: Uint8Array): Reference {
  return { measurement, from: BLOCK_TIME - DAY, until: BLOCK_TIME + 60n * DAY, state: "OK", nonceBuilder: false };
}

/** The nonce that evidence must carry in a context. */
export function nonceFor({ nonce, chain, device }: VerifyContext): Uint8Array {
  const { height, headerHash, purpose, dataKey } = nonce;
  return networkNonce({ chainId: chain.id, height, headerHash, deviceId: device.id, purpose, dataKey });
}

/** What revocation data may name of certificates: issuer and serial, and the key. */
export function revocableOf(...certificates: readonly Uint8Array[]): readonly string[] {
  return certificates.flatMap((der) => parseCertificate(der, "certificate").revocationIds);
}

/** Evidence in its envelope. */
export function enveloped(format: string, evidence: Uint8Array, salt: Uint8Array, certs: readonly Uint8Array[]): Uint8Array {
  return evidenceEnvelope({ format, evidence, salt16: salt, certs });
}
