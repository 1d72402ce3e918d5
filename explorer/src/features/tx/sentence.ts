// SPDX-License-Identifier: Apache-2.0
import { countText } from "../../lib/format.ts";
import { messageSentence, type NameOf } from "../../lib/messages.ts";
import { messageParts, type TxPage } from "./data.ts";

/** What a transaction did, or that it did nothing. */
export function txSentence(tx: TxPage, nameOf: NameOf): string {
  const [first, ...others] = tx.messages.map(messageParts);
  const told = first === undefined ? "It carries no message." : messageSentence(first.type, first.value, nameOf);
  const more = others.length === 0 ? "" : ` And ${others.length} more.`;
  if (tx.code !== 0) return `Refused in block ${countText(tx.height)}, so none of this happened: ${told}${more}`;
  return `${told}${more}`;
}
