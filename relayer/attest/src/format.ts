// SPDX-License-Identifier: Apache-2.0
import type { Algorithm, PublicKey } from "./cose/key.ts";
import type { Match } from "./reference.ts";
import type { Vector } from "./vector.ts";

/** What a format is and takes. */
export interface Descriptor {
  readonly name: string;
  readonly version: number;
  readonly mediaTypes: readonly string[];
  readonly maxBytes: number;
  readonly algorithms: readonly Algorithm[];
}

/** Whom to believe: the approved anchors, or one key given by hand (a foreign sample, worth T0 at most). */
export type Trust =
  | { readonly kind: "anchors"; readonly materials: readonly Uint8Array[]; readonly time: bigint }
  | { readonly kind: "key"; readonly key: PublicKey };

/** One software component as measured (EAT `measurements`, PSA software components). */
export interface Component {
  readonly type: string;
  readonly value: Uint8Array;
  readonly signer: Uint8Array;
  readonly version: string;
}

/** What verified evidence claims, under EAT names (RFC 9711). */
export interface EatClaims {
  readonly profile: string;
  readonly ueid: Uint8Array;
  readonly measurements: readonly Component[];
  /** What is compared with the model's reference values. */
  readonly measurementId: Uint8Array;
  /** Certification reference, if the evidence names one. */
  readonly certification: string | undefined;
}

/** What a verified path rests on: hex ids (key thumbprints, serials) to look up in the revocation data. */
export interface Path {
  readonly ids: readonly string[];
}

/** How the data key is bound to the hardware. */
export interface Binding {
  /** The data key stands in the evidence or its path, signed by the hardware. */
  readonly certified: boolean;
}

/**
 * One evidence format. Each function does one stage and throws Refused. None compares the nonce, reads a clock or decides a
 * tier: the core does. `Parsed` and `Root` (what a path ends at) belong to the format.
 */
export interface Format<Parsed = unknown, Root = unknown> {
  readonly descriptor: Descriptor;
  /** Structure, types and lengths; no cryptography. */
  parse(evidence: Uint8Array, certs: readonly Uint8Array[]): Parsed;
  /** The instance id the hardware claims; the device id is recomputed from it. */
  identify(parsed: Parsed): Uint8Array;
  /** The nonce that is covered by the hardware's signature. */
  boundNonce(parsed: Parsed): Uint8Array;
  /** The data key (COSE_Key) the hardware vouches for by itself; undefined where only the nonce binds it. */
  boundKey(parsed: Parsed): Uint8Array | undefined;
  /** Finds what to verify against, or refuses. */
  trust(parsed: Parsed, trust: Trust): Root;
  /** Checks signature and path up to the root. */
  verify(parsed: Parsed, root: Root): Path;
  /** Reads the claims and refuses what no device in the network may claim. A key given by hand is held to the claims alone. */
  claims(parsed: Parsed, root: Root): EatClaims;
  /** AR4SI values only. */
  appraise(claims: EatClaims, match: Match, binding: Binding): Vector;
}
