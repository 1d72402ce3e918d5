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
  /**
   * Set where keys leak and are revoked by a list that has to be young: the most seconds between the list and the block. Without a
   * list, or with an older one, nothing is affirmed in the network.
   */
  readonly revocationSeconds?: bigint;
  /** Set where any app on genuine hardware gets evidence: in the network the model must name its own by a reference value. */
  readonly needsReference?: boolean;
}

/** Whom to believe: the approved anchors, or one key given by hand (a foreign sample, worth T0 at most). */
export type Trust =
  | {
      readonly kind: "anchors";
      readonly materials: readonly Uint8Array[];
      readonly time: bigint;
      /** Evidence for the network: nothing may stand in it that no signature covers. */
      readonly strict: boolean;
    }
  | { readonly kind: "key"; readonly key: PublicKey; readonly time: bigint };

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
  /** What else the evidence says that a reader may want, by name. Does not enter the digest. */
  readonly details?: Readonly<Record<string, string | number | boolean>>;
}

/** What a verified path rests on: hex ids (key thumbprints, serials) to look up in the revocation data. */
export interface Path {
  readonly ids: readonly string[];
  /** The first Unix second at which the path no longer holds; absent if it holds for good. */
  readonly until?: bigint;
}

/** Hardware that signs a hash of the nonce: `made(nonce)` lists what it may have signed for a nonce, `signed` is what it did sign. */
export interface NonceCommitment {
  readonly signed: Uint8Array;
  made(nonce: Uint8Array): readonly Uint8Array[];
}

/** Evidence inside evidence (EAT `submods`): a sensor's own token, or only the gateway's word for it. */
export type Source =
  | {
      readonly kind: "attested";
      readonly name: string;
      readonly format: string;
      readonly evidence: Uint8Array;
      readonly certs: readonly Uint8Array[];
    }
  | { readonly kind: "stated"; readonly name: string };

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
  /** The nonce that is covered by the hardware's signature, or a commitment to it. */
  boundNonce(parsed: Parsed): Uint8Array | NonceCommitment;
  /** The data key (COSE_Key) the hardware vouches for by itself; undefined where only the nonce binds it. */
  boundKey(parsed: Parsed): Uint8Array | undefined;
  /** Counters that never go back in one device, the weightiest first; compared with the last known ones by the core. */
  counters?(parsed: Parsed): readonly bigint[];
  /** The devices that a gateway speaks for; undefined where evidence speaks for its own device only. */
  sources?(parsed: Parsed): readonly Source[] | undefined;
  /** Finds what to verify against, or refuses. */
  trust(parsed: Parsed, trust: Trust): Root;
  /** Checks signature and path up to the root. */
  verify(parsed: Parsed, root: Root): Path;
  /** Reads the claims and refuses what no device in the network may claim. A key given by hand is held to the claims alone. */
  claims(parsed: Parsed, root: Root): EatClaims;
  /** AR4SI values only. */
  appraise(claims: EatClaims, match: Match, binding: Binding): Vector;
}
