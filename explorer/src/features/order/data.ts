// SPDX-License-Identifier: Apache-2.0
import { put, question } from "../../lib/query.ts";
import { count, given, list, maybe, type Of, object, text } from "../../lib/shape.ts";
import type { Found } from "../../ui/thing.tsx";

const order = object({
  id: text,
  vault: text,
  origin: text,
  request: text,
  recipient: text,
  records: list(text),
  recipientKeys: list(text),
  purpose: text,
  consents: list(text),
  expires: text,
  opened: text,
  study: text,
  createdHeight: text,
  progress: maybe(object({ outcome: text, outcomeTime: text, deletionConfirmed: text })),
  receipts: list(object({ place: count, kind: text, trustee: text, time: text, changedTx: maybe(text) })),
  payment: maybe(object({ amount: text, status: text, refunded: text, changedTx: maybe(text) })),
  split: maybe(object({ amount: text, shares: list(object({ role: text, address: text, amount: text })), dust: text })),
  studyEntry: maybe(object({ protocol: maybe(object({ title: text })) })),
});
const asked = question("Order", "$id: ID!", { order: given("(id: $id)", maybe(order)) });

const deal = object({ deals: list(object({ threshold: count, shareGeneration: count, superseded: text })), owner: text });
const askedVault = question("OrderVault", "$vault: ID!", { vault: given("(id: $vault)", maybe(deal)) });

/** What is asked, so that a test can hold it against the index's schema. */
export const questions = [asked, askedVault];

/** A release order as its page tells it. */
export interface OrderPage {
  readonly order: Of<typeof order>;
  readonly owner: string | undefined;
  /** How many trustees must answer; undefined where the index has no deal of the vault. */
  readonly threshold: number | undefined;
}

/** Asks for an order. Throws IndexError. */
export async function fetchOrder(id: string, signal: AbortSignal): Promise<Found<OrderPage> | null> {
  const { value, raw } = await put(asked, { id }, signal);
  if (value.order === undefined) return null;
  const { vault } = (await put(askedVault, { vault: value.order.vault }, signal)).value;
  return { value: { order: value.order, owner: vault?.owner, threshold: vault?.deals[0]?.threshold }, raw: raw.order };
}
