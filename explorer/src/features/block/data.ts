// SPDX-License-Identifier: Apache-2.0
import { put, question } from "../../lib/query.ts";
import { anything, count, given, list, maybe, type Of, object, text } from "../../lib/shape.ts";
import type { Found } from "../../ui/thing.tsx";

const block = object({
  height: text,
  hash: text,
  appHash: text,
  time: text,
  proposer: text,
  txCount: count,
  txs: list(object({ hash: text, index: count, code: count, messages: list(anything) })),
  events: list(object({ index: count, tx: maybe(text), type: text })),
});
const byHeight = question("Block", "$height: Int64!", { block: given("(height: $height)", maybe(block)) });
const byHash = question("BlockByHash", "$hash: Hex!", { blockByHash: given("(hash: $hash)", maybe(block)) });

/** What is asked, so that a test can hold it against the index's schema. */
export const questions = [byHeight, byHash];

/** A block as its page tells it. */
export type BlockPage = Of<typeof block>;

/** Asks for a block by height or hash. Throws IndexError. */
export async function fetchBlock(id: string, signal: AbortSignal): Promise<Found<BlockPage> | null> {
  if (/^\d{1,18}$/.test(id)) {
    const { value, raw } = await put(byHeight, { height: id }, signal);
    return value.block === undefined ? null : { value: value.block, raw: raw.block };
  }
  const { value, raw } = await put(byHash, { hash: id }, signal);
  return value.blockByHash === undefined ? null : { value: value.blockByHash, raw: raw.blockByHash };
}
