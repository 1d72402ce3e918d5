// SPDX-License-Identifier: Apache-2.0
import type { Tier } from "./tier.ts";

/** A trust anchor as the chain stores it (aceso.device.v1.Anchor). */
export interface Anchor {
  readonly format: string;
  /** psa: deterministic COSE_Key; X.509 formats: DER certificate. */
  readonly material: Uint8Array;
  /** Unix seconds from which it is no longer trusted; 0 while in use. */
  readonly retired: bigint;
}

/** One firmware measurement and what it is worth (aceso.device.v1.Reference). */
export interface Reference {
  readonly measurement: Uint8Array;
  /** Unix seconds, inclusive. */
  readonly from: bigint;
  /** Unix seconds, exclusive; 0 while open. */
  readonly until: bigint;
  readonly state: "OK" | "WARN" | "RECALLED";
  /** The measured firmware generates the data key and builds the nonce itself. */
  readonly nonceBuilder: boolean;
}

/** What the chain knows of the model as of the round's opening block. */
export interface Model {
  readonly id: Uint8Array;
  readonly formats: readonly string[];
  readonly anchors: readonly Anchor[];
  readonly references: readonly Reference[];
  readonly certifications: readonly string[];
  readonly maxTier: Tier;
}

/** Revocation data of one snapshot, named on chain by its hash. */
export interface Snapshot {
  readonly hash: Uint8Array;
  /**
   * What is no longer trusted, in lower-case hex: key thumbprints, certificate serials (Android's list), and SHA-256 of the issuer's
   * name, a colon, the serial (CRLs).
   */
  readonly revoked: ReadonlySet<string>;
  /** Unix seconds at which the lists in it were current; absent if it holds none. */
  readonly time?: bigint;
}

/** The anchors of one format that are in use at a time. */
export function currentAnchors(model: Model, format: string, time: bigint): readonly Uint8Array[] {
  const materials: Uint8Array[] = [];
  for (const anchor of model.anchors) {
    if (anchor.format === format && (anchor.retired === 0n || time < anchor.retired)) materials.push(anchor.material);
  }
  return materials;
}
