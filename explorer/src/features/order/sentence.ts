// SPDX-License-Identifier: Apache-2.0
import { acesoAmount, plural } from "../../lib/format.ts";
import type { NameOf } from "../../lib/messages.ts";
import { purposeWords } from "../../lib/words.ts";
import type { OrderPage } from "./data.ts";

function outcome({ order, threshold }: OrderPage): string {
  const released = order.receipts.filter(({ kind }) => kind === "RELEASED").length;
  const refused = order.receipts.filter(({ kind }) => kind === "REFUSED").length;
  switch (order.progress?.outcome) {
    case "RELEASED":
      return `${plural(released, "trustee")} answered${threshold === undefined ? "" : `, ${threshold} were enough`}: the records were released.`;
    case "REFUSED":
      return `${plural(refused, "trustee")} refused: nothing was opened.`;
    case "EXPIRED":
      return "Too few trustees answered in time: nothing was opened.";
    case "VOID":
      return "It was voided before it was answered.";
    default:
      return `${plural(released + refused, "trustee has", "trustees have")} answered so far.`;
  }
}

function money({ order: { payment } }: OrderPage): string {
  if (payment === undefined) return "";
  if (payment.status === "PAID") return ` ${acesoAmount(payment.amount)} was paid for it.`;
  if (payment.status === "REFUNDED") return ` ${acesoAmount(payment.refunded)} of ${acesoAmount(payment.amount)} went back to the study.`;
  return ` ${acesoAmount(payment.amount)} is reserved for it.`;
}

/** Who asked for what, whether it was opened, and what was paid. */
export function orderSentence(page: OrderPage, nameOf: NameOf): string {
  const { order, owner } = page;
  const records = plural(order.records.length, "record");
  const purpose = purposeWords(order.purpose);
  const title = order.studyEntry?.protocol?.title;
  const study = title === undefined ? "A study" : `The study “${title}”`;
  const asked =
    order.origin === "OWNER"
      ? `${owner === undefined ? "The owner" : nameOf(owner)} shared ${records} with ${nameOf(order.recipient)} for ${purpose}.`
      : `${study} asked for ${records}, for ${purpose}.`;
  return `${asked} ${outcome(page)}${money(page)}`;
}
