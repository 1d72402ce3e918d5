// SPDX-License-Identifier: Apache-2.0
import { addressBytes, equal, hex, shareStatement, verifyEd25519 } from "@aceso/proto/encoding";
import type { Bundle } from "./bundle.ts";
import { findValue } from "./findState.ts";
import { failed, notCheckable, type Outcome, verified } from "./line.ts";
import { type ConsentState, type OrderState, readBatch, readConsent, readOrder, readVault, type VaultState } from "./stateValues.ts";

const status = { active: 1n, suspended: 2n, withdrawn: 3n, expired: 4n, superseded: 5n } as const;
const permit = 1n;

function timeText(seconds: bigint): string {
  return new Date(Number(seconds) * 1000).toISOString().replace(".000Z", "Z");
}

/** Why a consent did not cover a class of an owner's data at a time; undefined when it did. Times in seconds. */
function whyNotValid(consent: ConsentState, owner: string, dataClass: bigint, at: bigint): string | undefined {
  if (consent.owner !== owner) return "another owner's";
  if (consent.decision !== permit) return "no permit";
  if (((consent.classes >> dataClass) & 1n) === 0n) return "another class of data";
  if (at < consent.granted) return `granted later, at ${timeText(consent.granted)}`;
  if (at < consent.validFrom) return `valid only from ${timeText(consent.validFrom)}`;
  if (at >= consent.expiresAt) return `expired at ${timeText(consent.expiresAt)}`;
  if (consent.reviewAt !== 0n && at >= consent.reviewAt) return `suspended since ${timeText(consent.reviewAt)}, the owner's majority`;
  if (consent.withdrawn !== 0n && at >= consent.withdrawn) return `withdrawn at ${timeText(consent.withdrawn)}`;
  return undefined;
}

function judge(consents: readonly ConsentState[], vault: VaultState, dataClass: bigint, at: bigint, subject: string): Outcome {
  const detail: string[] = [];
  for (const consent of consents) {
    const reason = whyNotValid(consent, vault.owner, dataClass, at);
    if (reason) return failed(`consent ${hex(consent.id)}`, reason, `valid at ${timeText(at)}`);
    // State keeps no time of a suspension or of what superseded a consent: then only "now no longer" is known, not since when.
    const known = consent.status === status.active || consent.status === status.expired || consent.withdrawn !== 0n;
    if (!known)
      return notCheckable(`consent ${hex(consent.id)}`, `status ${consent.status} since an unknown time`, `valid at ${timeText(at)}`);
    const later = consent.withdrawn === 0n ? "" : `, withdrawn later, at ${timeText(consent.withdrawn)}`;
    detail.push(`consent ${hex(consent.id)}: from ${timeText(consent.validFrom)} until ${timeText(consent.expiresAt)}${later}`);
  }
  return verified(subject, `${consents.length} consents valid at ${timeText(at)}`, detail);
}

async function ownOrder(bundle: Bundle, order: OrderState, vault: VaultState): Promise<Outcome> {
  const statement = shareStatement({
    chainId: bundle.chainId,
    vault: order.vault,
    records: order.records,
    recipient: addressBytes(order.recipient),
    recipientKeys: order.recipientKeys,
    purpose: order.purpose,
    expires: order.expires,
  });
  const subject = `order ${hex(order.id)}`;
  if (!(await verifyEd25519(vault.ownerSign, statement, order.shareSignature))) {
    return failed(subject, "a signature that does not verify", "the owner's own key over the share statement");
  }
  return verified(subject, `shared by the owner's own key at ${timeText(order.opened)}`, ["no consent is needed for one's own order"]);
}

async function orderOutcome(bundle: Bundle, order: OrderState, vault: VaultState, dataClass: bigint): Promise<Outcome> {
  if (bundle.record && !order.records.some((id) => bundle.record && equal(id, bundle.record.id))) {
    return failed(`order ${hex(order.id)}`, "other records", `record ${hex(bundle.record.id)} among them`);
  }
  if (!equal(order.vault, vault.id)) return failed(`order ${hex(order.id)}`, "another vault", hex(vault.id));
  if (order.origin === "owner") return ownOrder(bundle, order, vault);
  const subject = `order ${hex(order.id)}`;
  if (order.consents.length === 0) return failed(subject, "no consent", "at least one");
  const consents: ConsentState[] = [];
  for (const id of order.consents) {
    const value = findValue(bundle, "consent", id);
    if (!value) return notCheckable(subject, `consent ${hex(id)} not in the bundle`, "every consent the order names");
    consents.push(readConsent(value));
  }
  return judge(consents, vault, dataClass, order.opened, subject);
}

/** The orders whose state the bundle carries. */
function ordersOf(bundle: Bundle): OrderState[] {
  return bundle.states.flatMap((s) => (s.collection === "order" && s.value ? [readOrder(s.value)] : []));
}

/**
 * Line f: each order in the bundle was the owner's own, or stood on consents valid when it was opened; without an order, the consents in
 * the bundle were valid when the batch came to the chain.
 */
export async function consentLine(bundle: Bundle): Promise<Outcome> {
  const { record } = bundle;
  const vaultValue = record && findValue(bundle, "vault", record.vault);
  const batchValue = record && findValue(bundle, "batch", record.batchId);
  if (!record || !vaultValue || !batchValue) return notCheckable(bundle.subject.kind, "no record with its vault and batch", "a record");
  const [vault, batch] = [readVault(vaultValue), readBatch(batchValue)];
  const orders = ordersOf(bundle);
  const outcomes = await Promise.all(orders.map((order) => orderOutcome(bundle, order, vault, batch.class)));
  const worst = outcomes.find((o) => o.status === "failed") ?? outcomes.find((o) => o.status === "not_checkable");
  if (worst) return worst;
  const [first, ...others] = outcomes;
  if (first) {
    const all = [first, ...others];
    const detail = all.flatMap((o) => [`${o.subject}: ${o.got}`, ...o.detail]);
    return all.length === 1 ? first : verified(`${all.length} orders`, "each on a consent valid when it was opened", detail);
  }
  const consents = bundle.states.flatMap((s) => (s.collection === "consent" && s.value ? [readConsent(s.value)] : []));
  const subject = `record ${hex(record.id)}`;
  if (consents.length === 0) return notCheckable(subject, "no consent and no order in the bundle", "the consent in force");
  return judge(consents, vault, batch.class, batch.time, subject);
}
