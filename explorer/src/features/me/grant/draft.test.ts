// SPDX-License-Identifier: Apache-2.0
import { IntentKind } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { expect, test } from "vitest";
import { sampleNow, sampleStudy } from "../study/sample.ts";
import { choiceOf, firstDraft, permissionFor } from "./draft.ts";

const facts = sampleStudy();
const draft = firstDraft(facts, sampleNow, 2020);
const day = 86_400;

test("the form starts narrow: this study in this version, half a year, every unplanned use forbidden", () => {
  const choice = choiceOf(facts, draft, sampleNow);
  expect(choice.grantee).toEqual({ kind: "study", study: facts.id, protocolVersion: 1 });
  expect(choice.classes).toEqual(["WEARABLE", "LAB"]);
  expect(choice.expiresAt).toBe(Date.UTC(2026, 5, 30, 23, 59, 59) / 1000);
  expect(choice.forbidden).toEqual(["REIDENTIFY", "LINK", "AI_TRAINING", "INSURER", "LAW_ENFORCEMENT", "ADVERTISING"]);
  expect(choice.minPrice).toEqual({ commercial: 1_000_000n, nonProfit: 1_000_000n });
});

test("a kind of data is in the consent only while one of its categories is ticked", () => {
  expect(choiceOf(facts, { ...draft, categories: ["LAB"] }, sampleNow)).toMatchObject({
    classes: ["LAB"],
    details: { categories: ["LAB"] },
  });
});

test.each([
  ["no kind of data", { categories: [] }],
  ["no end date", { until: "" }],
  ["an end date that is none", { until: "2026-13-40" }],
  ["an end date in the past", { until: "2025-12-31" }],
  ["an end date more than a year ahead", { until: "2027-01-02" }],
  ["years that run backwards", { dataFrom: 2026, dataTo: 2020 }],
])("%s cannot be agreed to", (_, over) => {
  expect(() => choiceOf(facts, { ...draft, ...over }, sampleNow)).toThrow(expect.objectContaining({ code: "consent_incomplete" }));
});

test("the last day that is allowed is within the year that the chain allows", () => {
  const choice = choiceOf(facts, { ...draft, until: "2026-12-31" }, sampleNow);
  expect(choice.expiresAt).toBeLessThanOrEqual(sampleNow + 365 * day);
});

test("what the study declares is not forbidden at the start, re-identification always is", () => {
  const uses = (1 << 1) | (1 << 3);
  const ai = sampleStudy({ protocol: { intent: { ...facts.protocol.intent, uses } } });
  const { forbidden } = firstDraft(ai, sampleNow, 2020);
  expect(forbidden).not.toContain("AI_TRAINING");
  expect(forbidden).toContain("REIDENTIFY");
});

test.each([
  [IntentKind.INTENT_KIND_DISEASE, { permission: "DS", diseases: ["MONDO:0005148"] }],
  [IntentKind.INTENT_KIND_HEALTH, { permission: "HMB", diseases: [] }],
  [IntentKind.INTENT_KIND_ANY_RESEARCH, { permission: "GRU", diseases: [] }],
  [IntentKind.INTENT_KIND_POPULATION_ORIGINS, { permission: "POA", diseases: [] }],
])("the permission is the narrowest that admits the study's kind %s", (kind, wanted) => {
  const study = sampleStudy({ protocol: { intent: { ...facts.protocol.intent, kind, disease: "MONDO:0005148" } } });
  expect(permissionFor(study)).toEqual(wanted);
});
