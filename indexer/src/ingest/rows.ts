// SPDX-License-Identifier: Apache-2.0
// Pure: a block of the source into the rows and changes it makes.
import type { JsonObject } from "../kinds.ts";
import { UnreadableError } from "./canonical.ts";
import { type Change, changesOf, eventMessage, isTyped, type RawEvent } from "./reduce.ts";
import type { SourceBlock } from "./source.ts";
import { decodeTx } from "./tx.ts";

/** An event that was read. Places count all typed events of a block, read or not, in order of execution. */
export interface EventRow {
  readonly place: number;
  readonly tx: string | null;
  readonly type: string;
  readonly value: JsonObject;
}

/** An event that this version cannot read, as it came. */
export interface DeadLetter {
  readonly place: number;
  readonly tx: string | null;
  readonly type: string;
  readonly reason: string;
  readonly raw: RawEvent;
}

/** A transaction. */
export interface TxRow {
  readonly place: number;
  readonly hash: string;
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  readonly gas_wanted: string;
  readonly gas_used: string;
  readonly memo: string;
  readonly messages: JsonObject[];
}

/** A change and the transaction that made it. */
export type TracedChange = Change & { readonly tx: string | null };

/** Everything that one block writes. */
export interface BlockRows {
  readonly txs: TxRow[];
  readonly events: EventRow[];
  readonly deadLetters: DeadLetter[];
  readonly changes: TracedChange[];
}

/** The rows of a block. Unreadable events are set aside, never fatal: sync must not stall on a newer chain. */
export function blockRows(block: SourceBlock): BlockRows {
  const rows: BlockRows = { txs: [], events: [], deadLetters: [], changes: [] };
  let count = 0;
  const add = (events: readonly RawEvent[], tx: string | null) => {
    for (const event of events) if (isTyped(event)) addEvent(rows, event, tx, count++);
  };
  const begin = block.blockEvents.filter((event) => modeOf(event) === "BeginBlock");
  add(begin, null);
  for (const [place, bytes] of block.txs.entries()) {
    const result = block.results[place];
    if (result === undefined) continue;
    const { hash, memo, messages } = decodeTx(bytes);
    const { code, codespace, log, gasWanted, gasUsed, events } = result;
    rows.txs.push({ place, hash, code, codespace, log, gas_wanted: gasWanted, gas_used: gasUsed, memo, messages });
    add(events, hash);
  }
  add(
    block.blockEvents.filter((event) => modeOf(event) !== "BeginBlock"),
    null,
  );
  return rows;
}

function modeOf(event: RawEvent): string | null | undefined {
  return event.attributes.find(({ key }) => key === "mode")?.value;
}

function addEvent(rows: BlockRows, event: RawEvent, tx: string | null, place: number): void {
  try {
    const value = eventMessage(event);
    const changes = changesOf(event.type, value);
    rows.events.push({ place, tx, type: event.type, value });
    rows.changes.push(...changes.map((change) => ({ ...change, tx })));
  } catch (thrown) {
    if (!(thrown instanceof UnreadableError) && !(thrown instanceof TypeError)) throw thrown;
    rows.deadLetters.push({ place, tx, type: event.type, reason: thrown.message.slice(0, 500), raw: event });
  }
}
