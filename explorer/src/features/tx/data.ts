// SPDX-License-Identifier: Apache-2.0
import { isFields, textAt } from "../../lib/json.ts";
import { put, question } from "../../lib/query.ts";
import { anything, count, given, list, maybe, type Of, object, text } from "../../lib/shape.ts";
import type { Found } from "../../ui/thing.tsx";

const event = object({ index: count, type: text, value: anything });
const tx = object({
  hash: text,
  height: text,
  index: count,
  time: text,
  code: count,
  codespace: text,
  log: text,
  gasWanted: text,
  gasUsed: text,
  memo: text,
  messages: list(anything),
  events: list(event),
});
const asked = question("Tx", "$hash: Hex!", { tx: given("(hash: $hash)", maybe(tx)) });

/** What is asked, so that a test can hold it against the index's schema. */
export const questions = [asked];

/** A transaction as its page tells it. */
export type TxPage = Of<typeof tx>;
/** A typed event. */
export type ChainEvent = Of<typeof event>;

/** A message's type and value, whatever they are. */
export function messageParts(message: unknown): { type: string; value: unknown } {
  return { type: textAt(message, "type") ?? "", value: isFields(message) ? message.value : message };
}

/** Asks for a transaction. Throws IndexError. */
export async function fetchTx(hash: string, signal: AbortSignal): Promise<Found<TxPage> | null> {
  const { value, raw } = await put(asked, { hash }, signal);
  return value.tx === undefined ? null : { value: value.tx, raw: raw.tx };
}
