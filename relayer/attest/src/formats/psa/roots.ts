// SPDX-License-Identifier: Apache-2.0
import { memoKey, sameBytes } from "../../bytes.ts";
import { type PublicKey, parseCoseKey } from "../../cose/key.ts";
import { parseSign1, type Sign1, verifySign1 } from "../../cose/sign1.ts";
import type { Root, Trust } from "../../format.ts";
import { Memo } from "../../memo.ts";
import { Refused, require } from "../../refused.ts";
import type { PsaEvidence } from "./parse.ts";

/**
 * An endorsement: COSE_Sign1 by an approved anchor. Its protected header carries the anchor's id (kid = SHA-256 of the anchor's
 * COSE_Key); its payload is the attestation key's deterministic COSE_Key.
 */
interface Endorsement {
  readonly message: Sign1;
  readonly key: PublicKey;
}

const KEPT = 16_384;
const endorsements = new Memo<Endorsement>(KEPT);
const checked = new Memo<{ readonly valid: boolean }>(KEPT);

/** Finds the anchor that the endorsement names. @throws Refused anchor_missing, endorsement_malformed */
export function trust(evidence: PsaEvidence, given: Trust): Root {
  if (given.kind === "key") return given;
  const { kid } = readEndorsement(evidence).message;
  for (const material of given.materials) {
    if (sameBytes(parseCoseKey(material, "anchor").thumbprint, kid)) return { kind: "anchor", material, time: given.time };
  }
  throw new Refused("anchor_missing", "anchor", Buffer.from(kid).toString("hex") || "none named", "an approved anchor of the model");
}

/** The attestation key, and the anchor's thumbprint that vouches for it. @throws Refused endorsement_invalid */
export function endorsedKey(evidence: PsaEvidence, material: Uint8Array): { readonly key: PublicKey; readonly anchor: PublicKey } {
  const { message, key } = readEndorsement(evidence);
  const anchor = parseCoseKey(material, "anchor");
  const question = `${memoKey(material)}|${evidence.endorsement === undefined ? "" : memoKey(evidence.endorsement)}`;
  const { valid } = checked.get(question, () => ({ valid: verifySign1(message, anchor) }));
  require(valid, "endorsement_invalid", "endorsement", "a signature that does not verify", "a signature by the named anchor");
  return { key, anchor };
}

function readEndorsement(evidence: PsaEvidence): Endorsement {
  const bytes = evidence.endorsement;
  if (bytes === undefined) throw new Refused("endorsement_malformed", "endorsement", "none", "one endorsement of the attestation key");
  return endorsements.get(memoKey(bytes), () => {
    try {
      const message = parseSign1(bytes, "endorsement");
      return { message, key: parseCoseKey(message.payload, "attestation key") };
    } catch (error) {
      if (error instanceof Refused)
        throw new Refused("endorsement_malformed", error.refusal.subject, error.refusal.got, error.refusal.want);
      throw error;
    }
  });
}
