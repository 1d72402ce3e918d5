// SPDX-License-Identifier: Apache-2.0
import { shareInfo } from "@aceso/proto/encoding";
import type { Random } from "./bytes.ts";
import { checkIndex, type Share, verifyShare } from "./deal.ts";
import { SealError } from "./error.ts";
import { hpkeOpen, hpkeSeal } from "./hpke.ts";

/** What binds a share box to one vault, deal and trustee. */
export interface ShareContext {
  chainId: string;
  vault: Uint8Array;
  shareGeneration: bigint | number;
}

/** Seals a share to its trustee's hpke_key. The box is a blob; its name goes into the deal manifest. */
export function sealShare(context: ShareContext & { share: Share; recipient: Uint8Array; random: Random }): Promise<Uint8Array> {
  const { chainId, vault, shareGeneration, share, recipient, random } = context;
  const info = shareInfo({ chainId, vault, shareGeneration, index: checkIndex(share.index) });
  return hpkeSeal({ recipient, info, plaintext: share.value, random });
}

/** Opens the box of place `index` and checks it against the deal's commitments. Throws box_closed, share_mismatch. */
export async function openShare(
  context: ShareContext & { index: number; secret: Uint8Array; sealed: Uint8Array; commitments: Uint8Array[] },
): Promise<Share> {
  const { chainId, vault, shareGeneration, index, secret, sealed, commitments } = context;
  const value = await hpkeOpen({ secret, info: shareInfo({ chainId, vault, shareGeneration, index: checkIndex(index) }), sealed });
  const share = { index, value };
  if (value.length !== 32 || !verifyShare(share, commitments)) {
    throw new SealError("share_mismatch", `share ${index}: does not lie on the committed polynomial`);
  }
  return share;
}
