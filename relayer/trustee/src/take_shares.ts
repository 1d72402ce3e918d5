// SPDX-License-Identifier: Apache-2.0
import { codeOf } from "@aceso/client";
import { sendTogetherOrAlone } from "@aceso/host";
import { unhex } from "@aceso/proto/encoding";
import { MsgAckShares, MsgComplainShare } from "@aceso/proto/gen/aceso/vault/v1/tx.ts";
import { decodeDealManifest, openShare } from "@aceso/seal";
import type { Selectable } from "kysely";
import { newestView, type View } from "./proven.ts";
import { sealAtRest } from "./share_cipher.ts";
import type { DealTable } from "./store.ts";
import type { Trustee } from "./trustee.ts";

type DealRow = Selectable<DealTable>;

/** Deals acknowledged in one transaction. */
const atOnce = 200;
/** What an owner's box is when no later look can make it right. */
const broken = ["box_closed", "share_mismatch", "bad_cbor", "bad_bytes", "bad_scalar"];

/** The t commitments of a deal, 32 bytes each. */
export function splitCommitments(joined: Uint8Array): Uint8Array[] {
  return Array.from({ length: joined.length / 32 }, (_, k) => joined.slice(k * 32, k * 32 + 32));
}

/** Fetches, verifies and keeps the shares of new deals, then acknowledges them. One that is not there yet is looked for again; a wrong one is complained about. */
export async function takeShares(trustee: Trustee): Promise<void> {
  const view = newestView(trustee.follower);
  if (view === undefined) return;
  const waiting = await trustee.db
    .selectFrom("deal")
    .selectAll()
    .where("acked", "=", false)
    .where("shredded", "=", false)
    .where("refusal", "is", null)
    .limit(atOnce)
    .execute();
  const ready: DealRow[] = [];
  for (const deal of waiting) if (deal.share !== null || (await takeShare(trustee, view, deal))) ready.push(deal);
  await sendTogetherOrAlone(
    ready,
    (deals) => trustee.sender.send([{ typeUrl: MsgAckShares.typeUrl, value: ackOf(trustee, deals) }]),
    (deal, refusal) => note(trustee, deal, refusal === null ? { acked: true } : { refusal }),
  );
}

function ackOf(trustee: Trustee, deals: readonly DealRow[]): MsgAckShares {
  const vaults = deals.map(({ vault, share_generation }) => ({ vault: unhex(vault), shareGeneration: share_generation }));
  return MsgAckShares.fromPartial({ trustee: trustee.sender.address, vaults });
}

/** True once the share is verified and kept. */
async function takeShare(trustee: Trustee, { state }: View, row: DealRow): Promise<boolean> {
  try {
    const vault = unhex(row.vault);
    const deal = await state.deal(vault, row.share_generation);
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
    await note(trustee, row, {
      share: sealAtRest(trustee.keys.storage, share.value, `${row.vault}/${row.share_generation}`, trustee.random(12)),
    });
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (!broken.includes(code)) {
      trustee.log.debug({ code, vault: row.vault }, "share not there yet");
      return false;
    }
    await complain(trustee, row, code);
    return false;
  }
}

/** Tells the owner on chain that this place's share is no good: the owner deals again. Nobody is blamed by it. */
async function complain(trustee: Trustee, row: DealRow, code: string): Promise<void> {
  trustee.log.warn({ code, vault: row.vault, place: row.place }, "share does not verify");
  const value = MsgComplainShare.fromPartial({
    trustee: trustee.sender.address,
    vault: unhex(row.vault),
    shareGeneration: row.share_generation,
  });
  await sendTogetherOrAlone(
    [row],
    () => trustee.sender.send([{ typeUrl: MsgComplainShare.typeUrl, value }]),
    () => note(trustee, row, { refusal: code }),
  );
}

async function note(trustee: Trustee, { vault, share_generation }: DealRow, change: Partial<DealRow>): Promise<void> {
  await trustee.db.updateTable("deal").set(change).where("vault", "=", vault).where("share_generation", "=", share_generation).execute();
}
