// SPDX-License-Identifier: Apache-2.0
import { put, question } from "../../lib/query.ts";
import { anything, count, list, maybe, nodes, type Of, object, text } from "../../lib/shape.ts";

const order = object({
  id: text,
  study: text,
  opened: text,
  consents: list(text),
  progress: maybe(object({ outcome: text })),
  payment: maybe(object({ amount: text, status: text, refunded: text })),
  studyEntry: maybe(object({ protocol: maybe(object({ title: text })) })),
});
const round = object({ id: text, openedTime: text, progress: maybe(object({ code: text, tier: text, phase: text })) });
const share = object({ role: text, amount: text });

const fields = {
  stats: object({
    records: count,
    readings: text,
    activeDevices: count,
    activeConsents: count,
    withdrawnConsents: count,
    releases: count,
    studies: count,
  }),
  orders: nodes("(first: 100)", order),
  paymentSplits: nodes("(first: 100)", object({ order: text, shares: list(share) })),
  consents: nodes("(first: 50, status: WITHDRAWN)", object({ id: text, changedHeight: text, withdrawal: maybe(object({ time: text })) })),
  rounds: nodes("(first: 50)", round),
  openings: nodes("(first: 20, sort: OLDEST)", object({ record: text, blob: text })),
  records: nodes("(first: 5)", object({ id: text, time: text })),
  studies: nodes("(first: 5)", object({ id: text, created: text, protocol: maybe(object({ title: text })) })),
  txs: nodes("(first: 6)", object({ hash: text, time: text, code: count, messages: list(anything) })),
};
const shape = object(fields);
const asked = question("Home", "", fields);

/** What is asked, so that a test can hold it against the index's schema. */
export const questions = [asked];

/** What the home page asks for. */
export type HomeData = Of<typeof shape>;

/** Asks for the home page. Throws IndexError. */
export async function fetchHome(signal: AbortSignal): Promise<HomeData> {
  return (await put(asked, {}, signal)).value;
}
