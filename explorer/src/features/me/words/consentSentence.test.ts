// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { consentSentence, type ReadTerms } from "./consentSentence.ts";

const terms: ReadTerms = {
  decision: "PERMIT",
  classes: ["WEARABLE", "LAB"],
  purposes: ["HRESCH"],
  deidFloor: "SAFE_HARBOR_FIELDS",
  dataFrom: 2020,
  dataTo: 2026,
  expiresAt: Date.UTC(2027, 0, 27) / 1000,
  forbidden: ["REIDENTIFY", "AI_TRAINING", "INSURER"],
  minPrice: { commercial: 2_000_000n, nonProfit: 1_000_000n },
};

test("the sentence names who, what, which years, how, what for, until when, for how much and what not", () => {
  const sentence = consentSentence(terms, "The study “Resting heart rate”");
  for (const part of [
    "The study “Resting heart rate” may receive",
    "wearable and vital signs data and laboratory data",
    "from 2020 to 2026",
    "safe-harbor fields removed",
    "for health research",
    "until 27 January 2027",
    "1 ACESO a record from non-profits and 2 ACESO from others",
    "may not try to find out who you are, train AI with it or give it to insurers",
  ])
    expect(sentence).toContain(part);
});

test("a consent without a price says so, and one price is said once", () => {
  expect(consentSentence({ ...terms, minPrice: { commercial: 0n, nonProfit: 0n } }, "X")).toContain("without asking for money");
  expect(consentSentence({ ...terms, minPrice: { commercial: 5n, nonProfit: 5n } }, "X")).toContain(
    "for at least 0.000005 ACESO a record.",
  );
});

test("a refusal reads as one: no sentence of it says may receive", () => {
  const sentence = consentSentence({ ...terms, decision: "DENY" }, "X");
  expect(sentence).toMatch(/^X may not have your .* until 27 January 2027\.$/);
});

test("without forbidden uses nothing is said of them", () => {
  expect(consentSentence({ ...terms, forbidden: [] }, "X")).not.toContain("may not");
});
