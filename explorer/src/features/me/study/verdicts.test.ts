// SPDX-License-Identifier: Apache-2.0
import type { DecidableConsent } from "@aceso/health";
import { IntentKind } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { StudyStatus } from "@aceso/proto/gen/aceso/study/v1/state.ts";
import { expect, test } from "vitest";
import { choiceOf, firstDraft } from "../grant/draft.ts";
import { sampleNow, sampleStudy } from "./sample.ts";
import { type Verdict, verdictsOf } from "./verdicts.ts";

const asking = { now: sampleNow, year: 2026 };
const facts = sampleStudy();
const granted: DecidableConsent = { ...choiceOf(facts, firstDraft(facts, sampleNow, 2020), sampleNow), status: "ACTIVE" };
const of = (verdicts: readonly Verdict[], category: string) => verdicts.find((each) => each.category === category);

test("without a consent nothing of what the study names would be given, and the reason is said", () => {
  const verdicts = verdictsOf(facts, [], asking);
  expect(verdicts.map(({ category }) => category)).toEqual(expect.arrayContaining(["ECG", "LAB"]));
  expect(verdicts.every(({ decision, reason }) => decision === "DENY" && reason === "no_consent")).toBe(true);
  expect(of(verdicts, "ECG")?.sentence).toContain("no consent");
});

test("with the consent that the form starts with, everything that the study names would be given", () => {
  expect(verdictsOf(facts, [granted], asking).every(({ decision }) => decision === "PERMIT")).toBe(true);
});

test("kinds of data that the study does not name are not judged", () => {
  expect(of(verdictsOf(facts, [granted], asking), "CONDITIONS")).toBeUndefined();
});

test.each([
  ["a category left out of the policy document", { details: { categories: ["LAB"], diseases: [] } }, "category_not_covered"],
  ["a withdrawn consent", { status: "WITHDRAWN" as const }, "consent_not_active"],
  ["an expired consent", { expiresAt: sampleNow }, "consent_expired"],
  ["a higher price", { minPrice: { commercial: 9_000_000n, nonProfit: 9_000_000n } }, "price_too_low"],
  ["other years", { dataFrom: 2000, dataTo: 2001 }, "period_not_covered"],
  ["a policy document that is on another device", { details: undefined }, "policy_missing"],
])("with %s the ECG would be refused", (_, over, reason) => {
  const verdict = of(verdictsOf(facts, [{ ...granted, ...over }], asking), "ECG");
  expect(verdict).toMatchObject({ decision: "DENY", reason });
});

test("a no to the study wins over a yes", () => {
  const verdicts = verdictsOf(facts, [granted, { ...granted, decision: "DENY" }], asking);
  expect(verdicts.every(({ reason }) => reason === "denied_by_owner")).toBe(true);
});

test("a study that is suspended, or whose ethics approval is over, would get nothing", () => {
  const suspended = sampleStudy({ study: { status: StudyStatus.STUDY_STATUS_SUSPENDED } });
  expect(of(verdictsOf(suspended, [granted], asking), "ECG")?.reason).toBe("study_not_active");
  const lapsed = sampleStudy({ ethics: { until: BigInt(sampleNow) } });
  expect(of(verdictsOf(lapsed, [granted], asking), "ECG")?.reason).toBe("ethics_expired");
  expect(of(verdictsOf({ ...facts, ethics: undefined }, [granted], asking), "ECG")?.reason).toBe("ethics_expired");
});

test("a study that trains AI is refused while the consent forbids it, and permitted once the patient lifts that", () => {
  const ai = sampleStudy({ protocol: { intent: { ...facts.protocol.intent, kind: IntentKind.INTENT_KIND_HEALTH, uses: 1 << 3 } } });
  const forbids = { ...granted, forbidden: ["REIDENTIFY", "AI_TRAINING"] as const };
  expect(of(verdictsOf(ai, [forbids], asking), "ECG")?.reason).toBe("use_forbidden");
  expect(of(verdictsOf(ai, [{ ...forbids, forbidden: ["REIDENTIFY"] }], asking), "ECG")?.decision).toBe("PERMIT");
});
