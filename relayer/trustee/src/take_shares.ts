// SPDX-License-Identifier: Apache-2.0

import { codeOf } from "@aceso/client";
import { hex, unhex } from "@aceso/proto/encoding";
import { MsgAckShares } from "@aceso/proto/gen/aceso/vault/v1/tx.ts";
import { decodeDealManifest, openShare } from "@aceso/seal";
import { provenAt } from "./proven.ts";
import { sealAtRest } from "./share_cipher.ts";
import type { Trustee } from "./trustee.ts";

/** The t commitments of a deal, 32 bytes each. */
export function splitCommitments(joined: Uint8Array): Uint8Array[] {
  return Array.from({ length: joined.length / 32 }, (_, k) => joined.slice(k * 32, k * 32 + 32));
}

/** Fetches, verifies and keeps the shares of new deals, then acknowledges them together. A share that is not there yet is looked for again. */
export async function takeShares(trustee: Trustee): Promise<void> {
  const waiting = await trustee.db.selectFrom("deal").selectAll().where("acked", "=", false).where("shredded", "=", false).execute();
  const ready: { vault: Uint8Array; shareGeneration: number }[] = [];
  for (const deal of waiting) {
    const taken =
      deal.share !== null ||
      (await takeShare(trustee, deal).catch((error: unknown) => {
        trustee.log.debug({ code: codeOf(error), vault: deal.vault }, "share not there yet");
        return false;
      }));
    if (taken) ready.push({ vault: unhex(deal.vault), shareGeneration: deal.share_generation });
  }
  if (ready.length === 0) return;
  const value = MsgAckShares.fromPartial({ trustee: trustee.wallet.address, vaults: ready });
  await trustee.sender.send([{ typeUrl: MsgAckShares.typeUrl, value }]);
  for (const { vault, shareGeneration } of ready) {
    await trustee.db
      .updateTable("deal")
      .set({ acked: true })
      .where("vault", "=", hex(vault))
      .where("share_generation", "=", shareGeneration)
      .execute();
  }
}

async function takeShare(
  trustee: Trustee,
  row: { vault: string; share_generation: number; place: number; commitments: Uint8Array },
): Promise<boolean> {
  const newest = trustee.follower.newest();
  if (newest === null) return false;
  const vault = unhex(row.vault);
  const deal = await provenAt(trustee.follower, newest.height - 1n).deal(vault, row.share_generation);
  if (deal === undefined) return false;
  const manifest = decodeDealManifest(await trustee.blobs.get(deal.manifest));
  const box = manifest.shares[row.place - 1];
  if (box === undefined) return false;
  const share = await openShare({
    chainId: trustee.config.chainId,
    vault,
    shareGeneration: row.share_generation,
    index: row.place,
    secret: trustee.keys.hpke,
    sealed: await trustee.blobs.get(box),
    commitments: splitCommitments(row.commitments),
  });
  const sealed = sealAtRest(trustee.keys.storage, share.value, `${row.vault}/${row.share_generation}`, trustee.random(12));
  await trustee.db
    .updateTable("deal")
    .set({ share: sealed })
    .where("vault", "=", row.vault)
    .where("share_generation", "=", row.share_generation)
    .execute();
  return true;
}
