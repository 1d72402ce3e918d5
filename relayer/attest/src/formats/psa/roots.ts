// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";
import { sameBytes } from "../../bytes.ts";
import { type PublicKey, parseCoseKey } from "../../cose/key.ts";
import { parseSign1, type Sign1, verifySign1 } from "../../cose/sign1.ts";
import type { Trust } from "../../format.ts";
import { Memo } from "../../memo.ts";
import { Refused } from "../../refused.ts";
import type { PsaEvidence } from "./parse.ts";

/**
 * An endorsement: COSE_Sign1 by an approved anchor. Its protected header carries the anchor's id (kid = SHA-256 of the anchor's
 * COSE_Key); its payload is the attestation key's deterministic COSE_Key.
 */
export interface Endorsement {
  readonly message: Sign1;
  readonly key: PublicKey;
  /** Whether it verifies, by anchor; filled on first use. Both sides are immutable, so an answer holds for good. */
  readonly outcomes: Map<PublicKey, boolean>;
}

/** What a PSA path ends at. */
export type PsaRoot =
  | { readonly kind: "anchor"; readonly anchor: PublicKey; readonly endorsement: Endorsement }
  | { readonly kind: "key"; readonly key: PublicKey };

/** Devices whose endorsement is kept parsed; a renewal then costs one signature check. */
const KEPT = 16_384;
const endorsements = new Memo<Endorsement>(KEPT);

/** Reads an endorsement. @throws Refused endorsement_malformed */
export function parseEndorsement(bytes: Uint8Array): Endorsement {
  return endorsements.get(bytes, (own) => {
    try {
      const message = parseSign1(own, "endorsement");
      return { message, key: parseCoseKey(message.payload, "attestation key"), outcomes: new Map() };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      throw new Refused("endorsement_malformed", error.refusal.subject, error.refusal.got, error.refusal.want);
    }
  });
}

/** Finds the anchor that the endorsement names. @throws Refused anchor_missing, endorsement_malformed */
export function trust(evidence: PsaEvidence, given: Trust): PsaRoot {
  if (given.kind === "key") return given;
  const { endorsement } = evidence;
  if (endorsement === undefined) throw new Refused("endorsement_malformed", "endorsement", "none", "one of the attestation key");
  const { kid } = endorsement.message;
  for (const material of given.materials) {
    const anchor = parseCoseKey(material, "anchor");
    if (sameBytes(anchor.thumbprint, kid)) return { kind: "anchor", anchor, endorsement };
  }
  throw new Refused("anchor_missing", "anchor", hex(kid), "an approved anchor of the model");
}

/** Checks the anchor's signature under the endorsement. @throws Refused endorsement_invalid */
export function checkEndorsement(endorsement: Endorsement, anchor: PublicKey): void {
  const { message, outcomes } = endorsement;
  const valid = outcomes.get(anchor) ?? verifySign1(message, anchor);
  outcomes.set(anchor, valid);
  if (!valid) throw new Refused("endorsement_invalid", "endorsement", "a signature that does not verify", "one by the named anchor");
}
