// SPDX-License-Identifier: Apache-2.0
import { sized } from "./bytes.ts";
import { type Integer, i64, list, text, u8, u64 } from "./fields.ts";
import { H } from "./preimage.ts";

/** What owner_sign signs to share records. `recipientKeys` in committee order, `purpose` the order purpose's number, `expires` in seconds. */
export function shareStatement(s: {
  chainId: string;
  vault: Uint8Array;
  records: readonly Uint8Array[];
  recipient: Uint8Array;
  recipientKeys: readonly Uint8Array[];
  purpose: Integer;
  expires: Integer;
}): Uint8Array {
  return H(
    "aceso/share-records/1",
    text(s.chainId),
    sized("vault", s.vault, 32),
    list(s.records),
    sized("recipient", s.recipient, 20),
    list(s.recipientKeys),
    u8(s.purpose),
    i64(s.expires),
  );
}

/** What a trustee signs over its partials. `index` counts from 1, `chunk` from 0; `partials` are the Z in the order of `records`. */
export function partialsStatement(p: {
  chainId: string;
  order: Uint8Array;
  shareGeneration: Integer;
  index: Integer;
  chunk: Integer;
  records: readonly Uint8Array[];
  partials: readonly Uint8Array[];
  proof: Uint8Array;
}): Uint8Array {
  return H(
    "aceso/partials/1",
    text(p.chainId),
    sized("order", p.order, 32),
    u64(p.shareGeneration),
    u64(p.index),
    u64(p.chunk),
    list(p.records),
    list(p.partials),
    p.proof,
  );
}

/** HPKE info of a release box. */
export function releaseInfo(r: { chainId: string; order: Uint8Array; index: Integer }): Uint8Array {
  return H("aceso/release/1", text(r.chainId), sized("order", r.order, 32), u64(r.index));
}

/** HPKE info of an owner box. `kind` is the word for what is inside; `order` is empty when there is none. */
export function ownerInfo(o: { chainId: string; vault: Uint8Array; kind: string; order: Uint8Array }): Uint8Array {
  return H("aceso/owner/1", text(o.chainId), sized("vault", o.vault, 32), text(o.kind), o.order);
}
