// SPDX-License-Identifier: Apache-2.0
import { decide } from "@aceso/health";
import { addressBytes, equal } from "@aceso/proto/encoding";
import type { Record as SealedRecord } from "@aceso/proto/gen/aceso/record/v1/state.ts";
import { Origin, type ReleaseOrder } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import { type Deal, type Vault, VaultStatus } from "@aceso/proto/gen/aceso/vault/v1/state.ts";
import { verifyShareStatement } from "@aceso/seal";
import { ownersConsents, standingOf } from "./owner_consents.ts";
import { patientReader } from "./patience.ts";
import { categoryOf, openPolicies } from "./policies.ts";
import type { View } from "./proven.ts";
import { intentFor, requesterOf, studyFacts } from "./study_facts.ts";
import type { Trustee } from "./trustee.ts";

/** What an order is about, proven. */
export interface ProvenOrder {
  readonly order: ReleaseOrder;
  readonly vault: Vault;
  readonly deal: Deal;
  /** The records that still exist and lie in the vault, in the order of ReleaseOrder.records. */
  readonly records: readonly SealedRecord[];
  /** This trustee's place in the committee, from 1. */
  readonly place: number;
}

/** What a trustee made of an order, on one view. `wait`: it may be another answer later; the order's deadline ends waiting. */
export type Judgement =
  | ({ readonly kind: "release" } & ProvenOrder)
  | ({ readonly kind: "refuse"; readonly reason: string } & ProvenOrder)
  | { readonly kind: "drop"; readonly reason: string }
  | { readonly kind: "wait" };

/** Why an order is not answered. `mayChange`: something was not there that may only be late. */
interface Refusal {
  readonly reason: string;
  readonly mayChange: boolean;
}

/** What may be late is waited for this many seconds after the order was opened; then it counts as not there. */
const patienceSeconds = 20;

/** The whole decision again, from proven state and the policy documents that only trustees may read. */
export async function judgeOrder(trustee: Trustee, view: View, id: Uint8Array, place: number): Promise<Judgement> {
  const { state, time } = view;
  const order = await state.order(id);
  if (order === undefined) return { kind: "wait" };
  if (Number(order.expires) <= time) return { kind: "drop", reason: "order_expired" };
  const vault = await state.vault(order.vault);
  const deal = vault === undefined ? undefined : await state.deal(vault.id, order.shareGeneration);
  if (vault === undefined || deal === undefined) return { kind: "drop", reason: "deal_over" };
  if (vault.status !== VaultStatus.VAULT_STATUS_ACTIVE) return { kind: "drop", reason: "vault_not_active" };
  const standing = await standingOf(view, order);
  if (standing === "over") return { kind: "drop", reason: "order_void" };
  if (standing === "resting") return { kind: "wait" };
  const asked: ProvenOrder = { order, vault, deal, records: await provenRecords(view, order), place };
  const refusal = order.origin === Origin.ORIGIN_OWNER ? await shareRefuses(trustee, asked) : await studyRefuses(trustee, view, asked);
  if (refusal === undefined) return { kind: "release", ...asked };
  if (refusal.mayChange && time < Number(order.opened) + patienceSeconds) return { kind: "wait" };
  return { kind: "refuse", reason: refusal.reason, ...asked };
}

async function provenRecords({ state }: View, order: ReleaseOrder): Promise<SealedRecord[]> {
  const found = await Promise.all(order.records.map((id) => state.record(id)));
  return found.filter((record) => record !== undefined).filter((record) => record.erased === 0n && equal(record.vault, order.vault));
}

/** An owner's order is as good as the vault key's signature under it: the wallet alone reads nothing. */
async function shareRefuses(trustee: Trustee, { order, vault }: ProvenOrder): Promise<Refusal | undefined> {
  const { records, recipientKeys, purpose, expires } = order;
  const recipient = addressBytes(order.recipient);
  const terms = { chainId: trustee.config.chainId, vault: vault.id, records, recipient, recipientKeys, purpose, expires };
  const signed = await verifyShareStatement(terms, vault.ownerSign, order.shareSignature);
  return signed ? undefined : { reason: "share_signature", mayChange: false };
}

/** Why a study's order is not answered, or undefined where every record may be opened. */
async function studyRefuses(trustee: Trustee, view: View, asked: ProvenOrder): Promise<Refusal | undefined> {
  const { state, time } = view;
  const { order, vault } = asked;
  const consents = await ownersConsents(trustee.hints, state, vault.owner);
  if (consents === undefined) return { reason: "consent_set_incomplete", mayChange: true };
  const facts = await studyFacts(state, order.study);
  if (facts === undefined) return { reason: "study_unknown", mayChange: false };
  const requester = await requesterOf(trustee.hints, state, order.recipient, facts);
  const reader = patientReader(trustee.blobs);
  const opened = await openPolicies(reader, { chainId: trustee.config.chainId, hpkeSecret: trustee.keys.hpke, ...asked }, consents);
  const reasons = await Promise.all(
    asked.records.map(async (record): Promise<string | undefined> => {
      const batch = await state.batch(record.batch);
      if (batch === undefined) return "batch_unknown";
      const category = (await categoryOf(reader, record, opened)) ?? ""; // no consent covers a category that cannot be read
      const intent = intentFor(facts, { class: vault.class, year: batch.year, until: Number(order.expires) });
      const { decision, reason } = decide(intent, requester, opened, time, { compareDisease: true, ancestors: {}, category });
      return decision === "PERMIT" ? undefined : reason;
    }),
  );
  const reason = reasons.find((each) => each !== undefined);
  return reason === undefined ? undefined : { reason, mayChange: reader.missed() };
}
