// SPDX-License-Identifier: Apache-2.0
import { acesoAmount, classSet, countText, shortId, timeText } from "./format.ts";
import { type Fields, fieldsAt, listAt, numberAt, textAt } from "./json.ts";
import type { Kind } from "./kinds.ts";

/** `TIER_T3` or 4 as "T3": enums come by name or by number. */
export function tierText(value: string | undefined): string {
  if (value === undefined || value === "0" || value.endsWith("UNSPECIFIED")) return "no tier";
  return /^[1-5]$/.test(value) ? `T${Number(value) - 1}` : value.replace(/^TIER_/, "");
}

function word(value: string | undefined, prefix: string): string {
  return (value ?? "unknown")
    .replace(new RegExp(`^${prefix}_`), "")
    .replace(/_/g, " ")
    .toLowerCase();
}

function short(fields: Fields, ...names: readonly string[]): string {
  const direct = names.map((name) => textAt(fields, name) ?? textAt(fieldsAt(fields, name), "id")).find((id) => id !== undefined);
  return direct === undefined ? "an unknown one" : shortId(direct);
}

function when(fields: Fields, ...names: readonly string[]): string {
  const time = names.map((name) => textAt(fields, name)).find((each) => each !== undefined && each !== "0");
  return time === undefined ? "at a time the index does not give" : timeText(time);
}

const sentences: Readonly<Record<Kind, (f: Fields) => string>> = {
  block: (f) => `Block ${countText(textAt(f, "height") ?? "?")} was made ${when(f, "time")}.`,
  tx: (f) => {
    const code = numberAt(f, "code");
    const outcome = code === undefined ? "is in" : code === 0 ? "took effect in" : `was refused with code ${code} in`;
    return `This transaction ${outcome} block ${countText(textAt(f, "height") ?? "?")}.`;
  },
  device: (f) => {
    const owner = textAt(f, "owner");
    const holder = owner === undefined ? "belongs to nobody yet" : `belongs to ${shortId(owner)}`;
    return `A device of tier ${tierText(textAt(f, "tier"))}, ${word(textAt(f, "status"), "DEVICE_STATUS")}, which ${holder}.`;
  },
  round: (f) => {
    const progress = { ...f, ...fieldsAt(f, "progress") };
    const phase = word(textAt(progress, "phase"), "PHASE");
    return `Relayers checked the evidence of device ${short(f, "device", "deviceId")}: ${phase}, ${tierText(textAt(progress, "tier"))}.`;
  },
  record: (f) => {
    const erased = textAt(f, "erased");
    const still = erased === undefined || erased === "0" ? "" : ` Its keys' deletion was recorded ${timeText(erased)}.`;
    return `A sealed record, anchored ${when(f, "time")}. Only its hashes are on the chain.${still}`;
  },
  consent: (f) => {
    const terms = { ...f, ...fieldsAt(f, "terms") };
    const decision = word(textAt(terms, "decision"), "DECISION") === "deny" ? "forbids" : "permits";
    const classes = numberAt(terms, "classes");
    const what = classes === undefined ? "data" : `${classSet(classes)} data`;
    const owner = textAt(f, "owner");
    const status = word(textAt(f, "status"), "CONSENT_STATUS");
    return `${owner === undefined ? "The owner" : shortId(owner)} ${decision} the use of ${what} until ${when(terms, "expiresAt")}; ${status}.`;
  },
  study: (f) => {
    const protocol = listAt(f, "protocols").at(-1) ?? fieldsAt(f, "protocol");
    const title = textAt(f, "title") ?? textAt(protocol, "title") ?? "A study";
    const price = textAt(f, "price") ?? textAt(protocol, "price");
    const pays = price === undefined ? "" : ` It pays ${acesoAmount(price)} for a record.`;
    return `“${title}”, ${word(textAt(f, "status"), "STUDY_STATUS")}, sponsored by ${short(f, "sponsor")}.${pays}`;
  },
  order: (f) => {
    const progress = { ...f, ...fieldsAt(f, "progress") };
    const own = ["2", "ORIGIN_OWNER", "OWNER"].includes(textAt(f, "origin") ?? "");
    const outcome = word(textAt(progress, "outcome"), "OUTCOME");
    return `${own ? "The owner shared" : "A study asked for"} records with ${short(f, "recipient")}, opened ${when(f, "opened", "openedAt", "time")}: ${outcome}.`;
  },
};

/** One sentence that says what a thing is, from the fields that the index gave; a missing field is said to be missing. */
export function sentenceOf(kind: Kind, fields: Fields): string {
  return sentences[kind](fields);
}
