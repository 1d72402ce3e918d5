// SPDX-License-Identifier: Apache-2.0
import { codeOf } from "@aceso/client";
import { hex } from "@aceso/proto/encoding";
import { type Dispute, DisputeKind, DisputeStatus } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import { MsgAnswerDispute } from "@aceso/proto/gen/aceso/release/v1/tx.ts";
import { sealReason } from "./answer_orders.ts";
import { keptAnswer } from "./kept_answers.ts";
import { standingOf } from "./owner_consents.ts";
import { newestView, type View } from "./proven.ts";
import type { Trustee } from "./trustee.ts";

/** Refusals of an answer that end the matter: the chain has one, or the window is over. */
const final = ["dispute_over", "dispute_not_found", "not_order_trustee"];

/**
 * Answers the disputes about this trustee before their windows end: silence costs part of the bond. A node only says where to look; what
 * is answered follows from proven state and from what this trustee kept.
 */
export async function answerDisputes(trustee: Trustee): Promise<void> {
  const view = newestView(trustee.follower);
  if (view === undefined) return;
  for (const id of await trustee.hints.disputesAgainst(trustee.config.operator)) {
    await answerDispute(trustee, view, id).catch((error: unknown) => {
      trustee.log.warn({ err: error, dispute: hex(id) }, "dispute not answered, will be tried again");
    });
  }
}

async function answerDispute(trustee: Trustee, view: View, id: Uint8Array): Promise<void> {
  const dispute = await view.state.dispute(id);
  if (dispute === undefined || dispute.trustee !== trustee.config.operator) return;
  if (dispute.status !== DisputeStatus.DISPUTE_STATUS_WAITING) return;
  const answer =
    dispute.kind === DisputeKind.DISPUTE_KIND_UNDELIVERED ? await receipted(trustee, dispute) : await late(trustee, view, dispute);
  if (answer === undefined) {
    trustee.log.error({ dispute: hex(id), order: hex(dispute.order) }, "dispute cannot be answered: what it is about was not kept");
    return;
  }
  try {
    const value = MsgAnswerDispute.fromPartial({ trustee: trustee.sender.address, dispute: id, ...answer });
    await trustee.sender.send([{ typeUrl: MsgAnswerDispute.typeUrl, value }]);
    trustee.log.info({ dispute: hex(id), order: hex(dispute.order), with: "box" in answer ? "box" : "refusal" }, "dispute answered");
  } catch (error) {
    if (!final.includes(codeOf(error))) throw error;
  }
}

type Answer = { readonly box: Uint8Array } | { readonly refusal: Uint8Array };

/** The bytes behind a receipt. They are sealed to the recipient: on chain nobody else opens them. */
async function receipted(trustee: Trustee, { order }: Dispute): Promise<Answer | undefined> {
  const kept = await keptAnswer(trustee, order);
  return kept?.kind === "released" ? { box: kept.box } : undefined;
}

/**
 * The answer of who is said to have been silent. A box that was made in time is shown while every consent of the order still stands;
 * nothing is opened after the deadline, so without one it is a refusal, which is late but no fault.
 */
async function late(trustee: Trustee, view: View, dispute: Dispute): Promise<Answer | undefined> {
  const order = await view.state.order(dispute.order);
  const vault = order === undefined ? undefined : await view.state.vault(order.vault);
  if (order === undefined || vault === undefined) return undefined;
  const kept = await keptAnswer(trustee, order.id);
  if (kept?.kind === "released" && (await standingOf(view, order)) === "live") return { box: kept.box };
  const box = kept?.kind === "refused" ? kept.box : await sealReason(trustee, order.id, vault, "too_late");
  return { refusal: await trustee.blobs.put(box, trustee.blobSigner) };
}
