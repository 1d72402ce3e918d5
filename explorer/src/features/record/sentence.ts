// SPDX-License-Identifier: Apache-2.0
import { dayText, plural, shortId } from "../../lib/format.ts";
import type { NameOf } from "../../lib/messages.ts";
import { plain } from "../../lib/words.ts";
import type { RecordPage } from "./data.ts";

function source({ batch }: RecordPage): string {
  if (batch === undefined) return "Readings";
  const readings = `${plural(batch.count, "reading")} of ${plain(batch.class)} data of ${batch.year}`;
  return batch.device === "" ? `${readings}, imported by their owner,` : `${readings}, signed by device ${shortId(batch.device)},`;
}

function accesses({ record }: RecordPage): string {
  const released = record.orders.filter(({ progress }) => progress?.outcome === "RELEASED").length;
  if (record.orders.length === 0) return "Nobody has asked for it.";
  return `It was asked for ${plural(record.orders.length, "time")} and opened ${plural(released, "time")}.`;
}

/** What a record holds, who carried it, and who opened it. */
export function recordSentence(page: RecordPage, nameOf: NameOf): string {
  const { record } = page;
  const erased = record.erased === "0" ? "" : ` Its owner erased it on ${dayText(record.erased)}.`;
  return `${source(page)} sealed for the owner and carried to the chain by ${nameOf(record.relayer)}. ${accesses(page)}${erased}`;
}
