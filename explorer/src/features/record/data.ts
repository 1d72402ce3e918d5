// SPDX-License-Identifier: Apache-2.0
import { put, question } from "../../lib/query.ts";
import { count, given, list, maybe, type Of, object, text } from "../../lib/shape.ts";
import type { Found } from "../../ui/thing.tsx";

const opening = object({ blob: text, time: text, changedTx: maybe(text), createdHeight: text });
const order = object({ id: text, origin: text, recipient: text, opened: text, study: text, progress: maybe(object({ outcome: text })) });
const record = object({
  id: text,
  batch: text,
  vault: text,
  deid: text,
  categoryPublic: text,
  sizeBucket: count,
  relayer: text,
  time: text,
  erased: text,
  ciphertextHash: text,
  headerHash: text,
  createdHeight: text,
  changedTx: maybe(text),
  openings: list(opening),
  orders: list(order),
});
const asked = question("Record", "$id: ID!", { record: given("(id: $id)", maybe(record)) });

const batch = object({ device: text, seq: text, class: text, year: count, count, tier: text });
const vault = object({ owner: text, class: text, status: text });
const askedSource = question("RecordSource", "$batch: ID!, $vault: ID!", {
  batch: given("(id: $batch)", maybe(batch)),
  vault: given("(id: $vault)", maybe(vault)),
});

/** What is asked, so that a test can hold it against the index's schema. */
export const questions = [asked, askedSource];

/** A record as its page tells it. */
export interface RecordPage {
  readonly record: Of<typeof record>;
  readonly batch: Of<typeof batch> | undefined;
  readonly vault: Of<typeof vault> | undefined;
}

/** Asks for a record. Throws IndexError. */
export async function fetchRecord(id: string, signal: AbortSignal): Promise<Found<RecordPage> | null> {
  const { value, raw } = await put(asked, { id }, signal);
  const { record: found } = value;
  if (found === undefined) return null;
  const source = (await put(askedSource, { batch: found.batch, vault: found.vault }, signal)).value;
  return { value: { record: found, ...source }, raw: raw.record };
}
