// SPDX-License-Identifier: Apache-2.0
import { acesoAmount, timeText } from "../../lib/format.ts";
import { plain } from "../../lib/words.ts";
import type { Stage } from "./data.ts";

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What a step's words say to a reader: enum words in plain ones, amounts in ACESO. */
export function stageWords({ what }: Pick<Stage, "what">): string {
  return what
    .replace(/\b[A-Z]{3,}(_[A-Z]+)*\b/g, (word) => (/^(FHIR|LOINC|ECG|PSA)$/.test(word) ? word : plain(word)))
    .replace(/\b(\d+) uaceso\b/g, (_, amount: string) => acesoAmount(amount))
    .replace(
      /\b(patient|maker|relayer|trustee|validators|community) (\d+)\b/g,
      (_, who: string, amount: string) => `${who} ${acesoAmount(amount)}`,
    )
    .replace(/\bfor hresch\b/, "for health research")
    .replace(/ final affirmed$/, " affirmed")
    .replace(/ final (\w+)$/, " refused, $1");
}

/** The record's story in one sentence, from the steps that happened. */
export function storySentence(stages: readonly Stage[]): string {
  const by = (name: string): Stage | undefined => stages.find(({ stage, present }) => stage === name && present);
  const [device, batch, consent, study, access, reward] = ["DEVICE", "BATCH", "CONSENT", "STUDY", "ACCESS", "REWARD"].map(by);
  const readings = batch === undefined ? "Readings" : (/^\d+ readings?/.exec(batch.what)?.[0] ?? "Readings");
  const source = device === undefined ? "were imported by their owner" : `came from a ${stageWords(device).replace(/,.*$/, "")}`;
  const sealed = batch?.when === undefined ? "" : `, sealed on ${timeText(batch.when).slice(0, 10)}`;
  const opened =
    access === undefined
      ? ". Nobody has opened them"
      : `. ${study === undefined ? "The owner shared them" : `“${study.what}” asked for them`} and they were ${outcomeOf(access)}`;
  const price = reward === undefined ? undefined : /^\d+ uaceso for the order, \w+/.exec(reward.what)?.[0];
  const paid = price === undefined ? "" : `; ${stageWords({ what: price })}`;
  const agreed = consent === undefined ? "" : ` The owner's ${lowerFirst(stageWords(consent))} now.`;
  return `${readings} ${source}${sealed}${opened}${paid}.${agreed}`;
}

function outcomeOf({ what }: Stage): string {
  const outcome = what.split(": ").at(-1) ?? "";
  return outcome === "open" ? "not answered yet" : outcome;
}
