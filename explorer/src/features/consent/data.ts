// SPDX-License-Identifier: Apache-2.0
import { put, question } from "../../lib/query.ts";
import { count, given, list, maybe, nodes, type Of, object, text } from "../../lib/shape.ts";
import type { Found } from "../../ui/thing.tsx";

const terms = object({
  grantorCapacity: text,
  decision: text,
  grantee: maybe(
    object({
      address: maybe(text),
      org: maybe(text),
      study: maybe(object({ study: text, protocolVersion: count })),
      class: maybe(object({ visas: list(text) })),
    }),
  ),
  classes: count,
  deidFloor: text,
  duoPermission: text,
  duoModifiers: count,
  purposes: list(text),
  forbidden: count,
  dataFrom: count,
  dataTo: count,
  validFrom: text,
  expiresAt: text,
  policyHash: text,
  termsHash: text,
  minPrice: maybe(object({ commercial: text, nonProfit: text })),
  reviewAt: text,
});
const consent = object({
  id: text,
  version: count,
  supersedes: text,
  owner: text,
  terms: maybe(terms),
  status: text,
  withdrawal: maybe(object({ time: text, mode: text })),
  granted: text,
  createdHeight: text,
  changedHeight: text,
  changedTx: maybe(text),
});
const order = object({
  id: text,
  study: text,
  recipient: text,
  opened: text,
  consents: list(text),
  progress: maybe(object({ outcome: text })),
});
const asked = question("Consent", "$id: ID!", {
  consent: given("(id: $id)", maybe(consent)),
  orders: nodes("(first: 100, origin: STUDY)", order),
});

/** What is asked, so that a test can hold it against the index's schema. */
export const questions = [asked];

/** The terms of a consent. */
export type ConsentTerms = Of<typeof terms>;
/** A consent as its page tells it, with those of the newest hundred orders that rest on it. */
export interface ConsentPage {
  readonly consent: Of<typeof consent>;
  readonly orders: readonly Of<typeof order>[];
}

/** Asks for a consent. Throws IndexError. */
export async function fetchConsent(id: string, signal: AbortSignal): Promise<Found<ConsentPage> | null> {
  const { value, raw } = await put(asked, { id }, signal);
  if (value.consent === undefined) return null;
  const { id: own } = value.consent;
  return { value: { consent: value.consent, orders: value.orders.filter(({ consents }) => consents.includes(own)) }, raw: raw.consent };
}
