// SPDX-License-Identifier: Apache-2.0
import type { ConsentTerms } from "@aceso/health";
import { acesoAmount, dayText, proseList } from "../../../lib/format.ts";
import { deidWords, purposeWords } from "../../../lib/words.ts";
import { classTitle, forbiddenWords } from "./categories.ts";

/** The terms that a patient reads before and after agreeing. */
export type ReadTerms = Pick<
  ConsentTerms,
  "decision" | "classes" | "purposes" | "deidFloor" | "dataFrom" | "dataTo" | "expiresAt" | "forbidden" | "minPrice"
>;

/**
 * A consent as one sentence, the same before granting and on the list of live ones. `who` is the grantee by name; nothing that limits or
 * widens the consent is left out.
 */
export function consentSentence(terms: ReadTerms, who: string): string {
  const what = proseList(terms.classes.map((each) => `${classTitle(each).toLowerCase()} data`));
  const years = terms.dataFrom === terms.dataTo ? `from ${terms.dataFrom}` : `from ${terms.dataFrom} to ${terms.dataTo}`;
  if (terms.decision === "DENY") return `${who} may not have your ${what} ${years}, until ${dayText(terms.expiresAt)}.`;
  const purpose = proseList(terms.purposes.map(purposeWords));
  const not = terms.forbidden.length === 0 ? "" : ` They may not ${forbiddenWords(terms.forbidden)}.`;
  return `${who} may receive your ${what} ${years}, ${deidWords(terms.deidFloor)}, for ${purpose}, until ${dayText(terms.expiresAt)}, ${priceWords(terms.minPrice)}.${not}`;
}

/** What the owner gets at least, a record. */
export function priceWords({ commercial, nonProfit }: ReadTerms["minPrice"]): string {
  if (commercial === 0n && nonProfit === 0n) return "without asking for money";
  if (commercial === nonProfit) return `for at least ${acesoAmount(commercial)} a record`;
  return `for at least ${acesoAmount(nonProfit)} a record from non-profits and ${acesoAmount(commercial)} from others`;
}
