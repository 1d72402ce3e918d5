// SPDX-License-Identifier: Apache-2.0
import { ownerInfo } from "@aceso/proto/encoding";
import { exactly, type Random } from "./bytes.ts";
import { SealError } from "./error.ts";
import { hpkeOpen, hpkeSeal } from "./hpke.ts";

/** The longest message of an owner box: a returned result may be a report. */
const maxMessageBytes = 16 * 1024 * 1024;

/** What binds an owner box to its vault, what it is, and the order it answers. */
export interface OwnerBoxContext {
  chainId: string;
  vault: Uint8Array;
  /** The word for what is inside: "refusal", "result" or "notice". */
  kind: OwnerBoxKind;
  /** The order it belongs to; undefined when there is none. */
  order?: Uint8Array;
}

/** A refusal's reason, a returned result, or a notice. */
export type OwnerBoxKind = "refusal" | "result" | "notice";

function infoOf({ chainId, vault, kind, order }: OwnerBoxContext): Uint8Array {
  return ownerInfo({ chainId, vault, kind, order: order === undefined ? new Uint8Array() : exactly("order", order, 32) });
}

/** Seals a message to the vault's owner_box key; only who holds the vault seed reads it. Throws too_large, bad_point. */
export async function sealToOwner(
  sealing: OwnerBoxContext & { ownerBox: Uint8Array; message: Uint8Array; random: Random },
): Promise<Uint8Array> {
  if (sealing.message.length > maxMessageBytes) {
    throw new SealError("too_large", `owner message: got ${sealing.message.length} bytes, wanted at most ${maxMessageBytes}`);
  }
  return hpkeSeal({ recipient: sealing.ownerBox, info: infoOf(sealing), plaintext: sealing.message, random: sealing.random });
}

/** Opens a message. Throws box_closed for another vault, kind or order. */
export function openOwnerBox(opening: OwnerBoxContext & { secret: Uint8Array; sealed: Uint8Array }): Promise<Uint8Array> {
  return hpkeOpen({ secret: opening.secret, info: infoOf(opening), sealed: opening.sealed });
}
