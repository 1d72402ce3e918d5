// SPDX-License-Identifier: Apache-2.0
import { put, question } from "../../lib/query.ts";
import { count, flag, given, list, maybe, type Of, object, text } from "../../lib/shape.ts";
import type { Found } from "../../ui/thing.tsx";

const intent = object({
  kind: text,
  disease: text,
  purposes: list(text),
  uses: count,
  forProfit: flag,
  commercial: flag,
  jurisdictions: list(text),
  publishes: flag,
  returnsResults: flag,
});
const protocol = object({
  version: count,
  intent: maybe(intent),
  classes: count,
  deid: text,
  kMin: count,
  price: text,
  termsHash: text,
  duaHash: text,
  retentionOnWithdrawal: text,
  title: text,
  summaryUri: text,
  time: text,
});
const payment = object({ order: text, amount: text, status: text, refunded: text });
const study = object({
  id: text,
  sponsor: text,
  status: text,
  version: count,
  suspendedBy: text,
  created: text,
  changedTx: maybe(text),
  protocol: maybe(protocol),
  escrow: maybe(object({ balance: text, reserved: text })),
  ethics: list(object({ version: count, hash: text, committee: text, until: text, time: text })),
  requests: list(object({ id: text, researcher: text, records: list(text), price: text, time: text, requestOrders: list(payment) })),
});
const asked = question("Study", "$id: ID!", { study: given("(id: $id)", maybe(study)) });

/** What is asked, so that a test can hold it against the index's schema. */
export const questions = [asked];

/** A study as its page tells it. */
export type StudyPage = Of<typeof study>;
/** What a study intends. */
export type Intent = Of<typeof intent>;

/** Asks for a study. Throws IndexError. */
export async function fetchStudy(id: string, signal: AbortSignal): Promise<Found<StudyPage> | null> {
  const { value, raw } = await put(asked, { id }, signal);
  return value.study === undefined ? null : { value: value.study, raw: raw.study };
}
