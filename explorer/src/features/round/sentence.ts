// SPDX-License-Identifier: Apache-2.0
import { plural, shortId } from "../../lib/format.ts";
import type { NameOf } from "../../lib/messages.ts";
import { plain, verdictWords } from "../../lib/words.ts";
import type { RoundPage } from "./data.ts";

function outcome({ progress }: RoundPage): string {
  if (progress === undefined) return "where it stands is not known to the index";
  const { phase, code, tier, committed, revealed } = progress;
  if (phase === "COMMIT") return `${plural(committed, "verdict is", "verdicts are")} sealed so far`;
  if (phase === "REVEAL") return `${plural(revealed, "verdict is", "verdicts are")} open so far`;
  if (phase === "NO_QUORUM") return "too few agreed for a verdict";
  if (phase === "VOID") return "it was voided and counts for nothing";
  if (code === "affirmed") return `affirmed at tier ${tier}: ${verdictWords(code)}`;
  return `refused: ${verdictWords(code)}`;
}

/** What was checked, by whom, and what came of it. */
export function roundSentence(round: RoundPage, nameOf: NameOf): string {
  const members = round.committee?.members.length ?? 0;
  const ending = round.progress?.phase === "OVERTURNED" ? " The verdict was overturned later." : "";
  const by = `${nameOf(round.lead)} and a committee of ${members} checked the ${round.format} evidence of device ${shortId(round.device)}`;
  return `${by} (${plain(round.purpose)}): ${outcome(round)}.${ending}`;
}

/** Whether a round affirmed its device: the outcome, whatever its phase is called now. Undefined while it is open. */
export function isAffirmed({ progress }: RoundPage): boolean | undefined {
  if (progress === undefined || progress.code === "") return undefined;
  return progress.code === "affirmed" && progress.phase !== "OVERTURNED" && progress.phase !== "VOID";
}
