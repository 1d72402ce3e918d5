// SPDX-License-Identifier: Apache-2.0
import type { Decision } from "./reasons.ts";
import { LANGUAGES, type Language, OPENINGS, SENTENCES } from "./words.ts";

/** A decision and its reason in two plain sentences. */
export function explain(decision: Decision, language: Language): string {
  const at = LANGUAGES.indexOf(language);
  return `${OPENINGS[decision.decision][at]} ${SENTENCES[decision.reason][at]}`;
}
