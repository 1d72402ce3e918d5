// SPDX-License-Identifier: Apache-2.0
import { plural } from "../../lib/format.ts";
import type { NameOf } from "../../lib/messages.ts";
import { tierMeaning, tierWord } from "../../lib/words.ts";
import type { DevicePage } from "./data.ts";

function standing({ device }: DevicePage): string {
  const told = [...device.rounds].reverse().find(({ progress }) => progress !== undefined && progress.code !== "")?.progress;
  const refused = told !== undefined && told.code !== "affirmed";
  if (device.status === "ENROLLED")
    return refused ? "has not proven what it is: its evidence was refused" : "has not proven yet what it is";
  if (device.status !== "ACTIVE") return `is ${device.status.toLowerCase()}`;
  return `proved tier ${tierWord(device.tier)} (${tierMeaning[device.tier] ?? "no meaning known"})`;
}

/** What a device is, whose, and how far that is proven. */
export function deviceSentence(page: DevicePage, nameOf: NameOf): string {
  const { device, model } = page;
  const made = model === undefined ? "A device" : `A ${model.name} by ${nameOf(model.maker)}`;
  const owner = device.owner === "" ? "Nobody has claimed it." : `Its owner is ${nameOf(device.owner)}.`;
  const signed = device.batches.length === 0 ? "" : ` It signed ${plural(device.batches.length, "batch", "batches")} of readings.`;
  return `${made} ${standing(page)}. ${owner}${signed}`;
}
