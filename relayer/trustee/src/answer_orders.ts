// SPDX-License-Identifier: Apache-2.0
import { codeOf } from "@aceso/client";
import { equal, hex, unhex } from "@aceso/proto/encoding";
import { ReceiptKind, type ReleaseOrder } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import { MsgPostReceipts } from "@aceso/proto/gen/aceso/release/v1/tx.ts";
import type { Vault } from "@aceso/proto/gen/aceso/vault/v1/state.ts";
import { answerOrder, publicShare, sealRelease, sealToOwner } from "@aceso/seal";
import { type Judgement, judgeOrder } from "./judge_order.ts";
import { keepAnswer } from "./kept_answers.ts";
import { standingOf } from "./owner_consents.ts";
import { newestView, type View } from "./proven.ts";
import { openAtRest } from "./share_cipher.ts";
import { splitCommitments } from "./take_shares.ts";
import type { Trustee } from "./trustee.ts";
import { answerWhileStanding, type Look } from "./while_standing.ts";

/** Orders judged at once. */
const atOnce = 8;
/** Refusals of a receipt that end the matter: the chain closed the order or has our answer. */
const final = ["order_void", "order_over", "receipt_exists", "not_order_trustee"];

/** Answers every open order of this trustee's vaults, each on the newest verified header. Without a fresh one it waits. */
export async function answerOrders(trustee: Trustee): Promise<void> {
  const open = await trustee.db.selectFrom("release_order").select("id").where("state", "=", "open").execute();
  for (let at = 0; at < open.length; at += atOnce) {
    const view = newestView(trustee.follower);
    if (view === undefined) return;
    await Promise.all(
      open.slice(at, at + atOnce).map(({ id }) =>
        answer(trustee, view, unhex(id)).catch((error: unknown) => {
          trustee.log.warn({ err: error, order: id }, "order not answered, will be tried again");
        }),
      ),
    );
  }
}

/** A share as it lies in the database. */
interface HeldShare {
  readonly place: number;
  readonly commitments: Uint8Array[];
  readonly share: Uint8Array;
}

async function answer(trustee: Trustee, view: View, id: Uint8Array): Promise<void> {
  const held = await heldShare(trustee, view, id);
  if (held === undefined) return; // its box is not there yet; the order's deadline ends waiting
  if (held === "none") return settle(trustee, id, "dropped", "share_destroyed");
  const judged = await judgeOrder(trustee, view, id, held.place);
  if (judged.kind === "wait") return;
  if (judged.kind === "drop") return settle(trustee, id, "dropped", judged.reason);
  if (judged.kind === "refuse") return refuse(trustee, judged);
  return release(trustee, view, judged, held);
}

async function heldShare(trustee: Trustee, { state }: View, id: Uint8Array): Promise<HeldShare | "none" | undefined> {
  const order = await state.order(id);
  if (order === undefined) return undefined;
  const row = await trustee.db
    .selectFrom("deal")
    .selectAll()
    .where("vault", "=", hex(order.vault))
    .where("share_generation", "=", order.shareGeneration)
    .executeTakeFirst();
  if (row?.shredded === true) return "none";
  return row === undefined || row.share === null
    ? undefined
    : { place: row.place, commitments: splitCommitments(row.commitments), share: row.share };
}

async function release(trustee: Trustee, view: View, judged: Extract<Judgement, { kind: "release" }>, held: HeldShare): Promise<void> {
  const { order, vault, records } = judged;
  const recipient = order.recipientKeys[held.place - 1];
  if (recipient === undefined) return settle(trustee, order.id, "dropped", "recipient_key_missing");
  const { chainId } = trustee.config;
  const decidedOn = await view.state.head(vault.owner);
  let height = view.height;
  const look = async (): Promise<Look> => {
    const now = newestView(trustee.follower);
    if (now === undefined) return "changed"; // the view went stale: decide again on a fresh one
    height = now.height;
    const standing = await standingOf(now, order);
    if (standing !== "live") return standing === "over" ? "over" : "changed";
    const head = await now.state.head(vault.owner);
    return equal(head?.consentSet ?? new Uint8Array(), decidedOn?.consentSet ?? new Uint8Array()) ? "stands" : "changed";
  };
  const pieces = answerOrder({
    chainId,
    order: order.id,
    shareGeneration: order.shareGeneration,
    records: order.records.map((id) => ({ id, capsule: records.find((record) => equal(record.id, id))?.e })),
    share: { index: held.place, value: openAtRest(trustee.keys.storage, held.share, `${hex(order.vault)}/${order.shareGeneration}`) },
    publicShare: publicShare(held.commitments, held.place),
    signSecret: trustee.keys.sign,
    random: trustee.random,
  });
  const sent = await answerWhileStanding(look, pieces, async (made) => {
    const header = { order: order.id, index: held.place, shareGeneration: BigInt(order.shareGeneration), height };
    const box = await sealRelease({ chainId, header, chunks: [...made], recipient, random: trustee.random });
    await post(trustee, order, ReceiptKind.RECEIPT_KIND_RELEASED, box);
  });
  if (sent === "sent") return settle(trustee, order.id, "answered", null);
  if (sent === "over") return settle(trustee, order.id, "dropped", "order_void");
}

/** Refuses with one public code; the reason is sealed to the owner. */
async function refuse(trustee: Trustee, { order, vault, reason }: Extract<Judgement, { kind: "refuse" }>): Promise<void> {
  await post(trustee, order, ReceiptKind.RECEIPT_KIND_REFUSED, await sealReason(trustee, order.id, vault, reason));
  await settle(trustee, order.id, "refused", reason);
}

/** A refusal's reason as only the vault's owner reads it. */
export function sealReason(trustee: Trustee, order: Uint8Array, vault: Vault, reason: string): Promise<Uint8Array> {
  const message = new TextEncoder().encode(JSON.stringify({ v: 1, reason }));
  const { id, ownerBox } = vault;
  return sealToOwner({ chainId: trustee.config.chainId, vault: id, kind: "refusal", order, ownerBox, message, random: trustee.random });
}

/** Keeps the box, puts it where its reader finds it, then says so on chain. */
async function post(trustee: Trustee, { id: order, expires }: ReleaseOrder, kind: ReceiptKind, bytes: Uint8Array): Promise<void> {
  await keepAnswer(trustee, order, kind === ReceiptKind.RECEIPT_KIND_RELEASED ? "released" : "refused", bytes, Number(expires));
  const box = await trustee.blobs.put(bytes, trustee.blobSigner);
  const value = MsgPostReceipts.fromPartial({ trustee: trustee.sender.address, receipts: [{ order, kind, box }] });
  try {
    await trustee.sender.send([{ typeUrl: MsgPostReceipts.typeUrl, value }]);
  } catch (error) {
    if (!final.includes(codeOf(error))) throw error;
  }
}

async function settle(trustee: Trustee, id: Uint8Array, state: "answered" | "refused" | "dropped", reason: string | null): Promise<void> {
  await trustee.db.updateTable("release_order").set({ state, reason }).where("id", "=", hex(id)).execute();
}
