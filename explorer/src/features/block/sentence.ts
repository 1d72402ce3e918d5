// SPDX-License-Identifier: Apache-2.0
import { plural } from "../../lib/format.ts";
import type { BlockPage } from "./data.ts";

/** What a block carried. */
export function blockSentence({ txs, txCount, events }: BlockPage): string {
  const refused = txs.filter(({ code }) => code !== 0).length;
  const failed = refused === 0 ? "" : `, ${refused} of them refused`;
  const own = events.filter(({ tx }) => tx === undefined).length;
  const byItself = own === 0 ? "" : ` The chain itself did ${plural(own, "thing")}.`;
  return txCount === 0
    ? `No transaction was in this block.${byItself}`
    : `It carried ${plural(txCount, "transaction")}${failed}.${byItself}`;
}
