// SPDX-License-Identifier: Apache-2.0
import { compareBytes, concat, sha256, sized } from "./bytes.ts";
import { EncodingError } from "./errors.ts";
import { type Integer, text, u8, u64 } from "./fields.ts";
import { H } from "./preimage.ts";

/** Device id: hides the hardware's own instance id behind a salt that stays with maker and owner. */
export function deviceId(salt16: Uint8Array, instanceId: Uint8Array): Uint8Array {
  return H("aceso/device/1", sized("device salt", salt16, 16), instanceId);
}

/** Model id of a maker's device model. */
export function modelId(maker20: Uint8Array, udiDi: string, name: string): Uint8Array {
  return H("aceso/model/1", sized("maker", maker20, 20), text(udiDi), text(name));
}

/** Vault id; one vault per owner, class and generation. */
export function vaultId(v: { chainId: string; owner: Uint8Array; class: Integer; generation: Integer }): Uint8Array {
  return H("aceso/vault/1", text(v.chainId), sized("owner", v.owner, 20), u8(v.class), u64(v.generation));
}

/** Record id. */
export function recordId(r: { batchId: Uint8Array; vault: Uint8Array; ciphertextHash: Uint8Array }): Uint8Array {
  return H(
    "aceso/record-id/1",
    sized("batch id", r.batchId, 32),
    sized("vault", r.vault, 32),
    sized("ciphertext hash", r.ciphertextHash, 32),
  );
}

/** Consent id; the salt inside policy_hash makes it fresh. */
export function consentId(c: { chainId: string; owner: Uint8Array; policyHash: Uint8Array }): Uint8Array {
  return H("aceso/consent/1", text(c.chainId), sized("owner", c.owner, 20), sized("policy hash", c.policyHash, 32));
}

/** SHA-256 of an owner's live consent ids one after the other. They must be strictly ascending: a repeated or unsorted id is refused. */
export function consentSet(sortedIds: readonly Uint8Array[]): Uint8Array {
  sortedIds.forEach((id, i) => {
    sized("consent id", id, 32);
    const before = sortedIds[i - 1];
    if (before !== undefined && compareBytes(before, id) >= 0) throw new EncodingError("consent set", "ids out of order", "ascending ids");
  });
  return sha256(concat(...sortedIds));
}

/** Study id. */
export function studyId(s: { chainId: string; sponsor: Uint8Array; salt16: Uint8Array }): Uint8Array {
  return H("aceso/study/1", text(s.chainId), sized("sponsor", s.sponsor, 20), sized("study salt", s.salt16, 16));
}

/** Request id. */
export function requestId(r: { chainId: string; study: Uint8Array; researcher: Uint8Array; salt16: Uint8Array }): Uint8Array {
  return H(
    "aceso/request/1",
    text(r.chainId),
    sized("study", r.study, 32),
    sized("researcher", r.researcher, 20),
    sized("request salt", r.salt16, 16),
  );
}

/** Order id: from a study's request (32 bytes) or, when the owner shares, from a fresh salt (16 bytes). */
export function orderId(o: { chainId: string; origin: Uint8Array; vault: Uint8Array }): Uint8Array {
  if (o.origin.length !== 32 && o.origin.length !== 16) {
    throw new EncodingError("order origin", `${o.origin.length} bytes`, "a request id of 32 bytes or a salt of 16");
  }
  return H("aceso/order/1", text(o.chainId), o.origin, sized("vault", o.vault, 32));
}

/** Dispute id. `kind` is the proto number of DisputeKind. */
export function disputeId(d: { order: Uint8Array; trustee: Uint8Array; kind: Integer }): Uint8Array {
  return H("aceso/dispute/1", sized("order", d.order, 32), sized("trustee", d.trustee, 20), u8(d.kind));
}
