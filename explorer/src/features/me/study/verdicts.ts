// SPDX-License-Identifier: Apache-2.0
// What a study would get now, by the same decision that the chain and every trustee make. Nothing is asked of anybody.
import {
  CATEGORIES,
  type Category,
  DATA_CLASSES,
  type DataClass,
  type DecidableConsent,
  type Decision,
  decide,
  explain,
  type Requester,
  studyIntent,
} from "@aceso/health";
import type { StudyFacts } from "./facts.ts";

/** The answer for one kind of data. */
export interface Verdict {
  readonly dataClass: DataClass;
  readonly category: Category;
  readonly decision: Decision["decision"];
  readonly reason: Decision["reason"];
  /** Decision and reason in plain words. */
  readonly sentence: string;
}

/** When, and over how many people, a study is taken to ask. */
export interface Asking {
  /** Unix seconds. */
  readonly now: number;
  /** Year of the data. */
  readonly year: number;
}

/**
 * Decides every kind of data that a study names, as its sponsor's request of one record: first by class as the chain does, then by the
 * policy document as trustees do. Diseases match by name only: trustees also know which disease is a kind of which.
 */
export function verdictsOf(facts: StudyFacts, consents: readonly DecidableConsent[], { now, year }: Asking): Verdict[] {
  const { study, protocol, ethics } = facts;
  const requester: Requester = { address: study.sponsor, org: "", visas: [], duaAccepted: true };
  return CATEGORIES.filter(({ dataClass }) => facts.classes.includes(dataClass)).map(({ name, dataClass }) => {
    const asked = { class: DATA_CLASSES.indexOf(dataClass) + 1, year, cohort: Math.max(1, protocol.kMin), until: now + 120 };
    const attested = ethics ?? { study: study.id, version: protocol.version, hash: new Uint8Array(), committee: "", until: 0n, time: 0n };
    const decision = decide(studyIntent(study, protocol, attested, asked), requester, consents, now, {
      compareDisease: true,
      ancestors: {},
      category: name,
    });
    return { dataClass, category: name, decision: decision.decision, reason: decision.reason, sentence: explain(decision, "en") };
  });
}
