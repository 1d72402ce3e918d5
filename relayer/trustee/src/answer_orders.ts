// SPDX-License-Identifier: Apache-2.0

import { codeOf } from "@aceso/client";
import { hex, unhex } from "@aceso/proto/encoding";
import { ReceiptKind, type ReleaseOrder } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import { MsgPostReceipts } from "@aceso/proto/gen/aceso/release/v1/tx.ts";
import type { Vault } from "@aceso/proto/gen/aceso/vault/v1/state.ts";
import { answerOrder, publicShare, sealRelease, sealToOwner } from "@aceso/seal";
import { consentsStand, type Judgement, judgeOrder } from "./decide_order.ts";
import { provenAt } from "./proven.ts";
import { openAtRest } from "./share_cipher.ts";
import { splitCommitments } from "./take_shares.ts";
import type { Trustee } from "./trustee.ts";

/** A view older than this many seconds is not decided on: the trustee waits for a newer verified header. */
const maxAgeSeconds = 10n;
/** Refusals of a receipt that end the matter: the chain closed the order or has our answer. */
const final = ["order_void", "order_over", "receipt_exists", "not_order_trustee"];

/** Answers every open order of this trustee's vaults, each on the newest verified header. */
export async function answerOrders(trustee: Trustee): Promise<void> {
  const open = await trustee.db.selectFrom("release_order").select("id").where("state", "=", "open").limit(50).execute();
  if (open.length === 0 || trustee.follower.status().ageSeconds > maxAgeSeconds) return;
  for (const { id } of open) {
    await answer(trustee, id).catch((error: unknown) =>
      trustee.log.warn({ err: error, order: id }, "order not answered, will be tried again"),
    );
  }
}

async function answer(trustee: Trustee, id: string): Promise<void> {
  const newest = trustee.follower.newest();
  if (newest === null) return;
  const state = provenAt(trustee.follower, newest.height - 1n);
  const order = await state.order(unhex(id));
  if (order === undefined) return;
  const row = await trustee.db
    .selectFrom("deal")
    .selectAll()
    .where("vault", "=", hex(order.vault))
    .where("share_generation", "=", order.shareGeneration)
    .executeTakeFirst();
  if (row === undefined || row.share === null) return settle(trustee, id, "dropped", "share_missing");
  const judged = await judgeOrder(trustee, state, unhex(id), row.place);
  if (judged.kind === "wait") return;
  if (judged.kind === "drop") return settle(trustee, id, "dropped", judged.reason);
  if (judged.kind === "refuse") return refuse(trustee, judged.order, judged.vault, judged.reason);
  await release(trustee, judged, { place: row.place, commitments: splitCommitments(row.commitments), share: row.share });
}

interface HeldShare {
  readonly place: number;
  readonly commitments: Uint8Array[];
  readonly share: Uint8Array;
}

async function release(trustee: Trustee, judged: Extract<Judgement, { kind: "release" }>, held: HeldShare): Promise<void> {
  const { order } = judged;
  const share = { index: held.place, value: openAtRest(trustee.keys.storage, held.share, `${hex(order.vault)}/${order.shareGeneration}`) };
  const chunks = [];
  const records = order.records.map((id) => ({
    id,
    capsule: judged.records.find((record) => hex(record.id) === hex(id) && record.erased === 0n)?.e,
  }));
  const answering = { chainId: trustee.config.chainId, order: order.id, shareGeneration: order.shareGeneration, records };
  for (const chunk of answerOrder({
    ...answering,
    share,
    publicShare: publicShare(held.commitments, held.place),
    signSecret: trustee.keys.sign,
    random: trustee.random,
  })) {
    chunks.push(chunk);
  }
  const newest = trustee.follower.newest();
  if (newest === null || !(await consentsStand(provenAt(trustee.follower, newest.height - 1n), order))) {
    return settle(trustee, hex(order.id), "dropped", "order_void"); // withdrawn while we computed: nothing leaves
  }
  const recipient = order.recipientKeys[held.place - 1];
  if (recipient === undefined) return settle(trustee, hex(order.id), "dropped", "recipient_key_missing");
  const header = { order: order.id, index: held.place, shareGeneration: BigInt(order.shareGeneration), height: newest.height };
  const box = await sealRelease({ chainId: trustee.config.chainId, header, chunks, recipient, random: trustee.random });
  await post(trustee, order, ReceiptKind.RECEIPT_KIND_RELEASED, await trustee.blobs.put(box, trustee.blobSigner));
  await settle(trustee, hex(order.id), "answered", null);
}

/** Refuses with one public code; the reason is sealed to the owner. */
async function refuse(trustee: Trustee, order: ReleaseOrder, vault: Vault, reason: string): Promise<void> {
  const message = new TextEncoder().encode(JSON.stringify({ v: 1, reason }));
  const box = await sealToOwner({
    chainId: trustee.config.chainId,
    vault: vault.id,
    kind: "refusal",
    order: order.id,
    ownerBox: vault.ownerBox,
    message,
    random: trustee.random,
  });
  await post(trustee, order, ReceiptKind.RECEIPT_KIND_REFUSED, await trustee.blobs.put(box, trustee.blobSigner));
  await settle(trustee, hex(order.id), "refused", reason);
}

async function post(trustee: Trustee, order: ReleaseOrder, kind: ReceiptKind, box: Uint8Array): Promise<void> {
  const value = MsgPostReceipts.fromPartial({ trustee: trustee.wallet.address, receipts: [{ order: order.id, kind, box }] });
  try {
    await trustee.sender.send([{ typeUrl: MsgPostReceipts.typeUrl, value }]);
  } catch (error) {
    if (!final.includes(codeOf(error))) throw error;
  }
}

async function settle(trustee: Trustee, id: string, state: "answered" | "refused" | "dropped", reason: string | null): Promise<void> {
  await trustee.db.updateTable("release_order").set({ state, reason }).where("id", "=", id).execute();
}
