// SPDX-License-Identifier: Apache-2.0
import type { Consent } from "@aceso/health";
import { expect, test } from "vitest";
import { choiceOf, firstDraft } from "../grant/draft.ts";
import { sampleNow, sampleStudy } from "../study/sample.ts";
import { granteeName, split } from "./consents.ts";

const facts = sampleStudy();
const consent: Consent = {
  ...choiceOf(facts, firstDraft(facts, sampleNow, 2020), sampleNow),
  id: "01",
  version: 1,
  supersedes: "",
  owner: "aceso1me",
  policyHash: "",
  status: "ACTIVE",
  withdrawal: null,
};
const nameOf = (address: string) => `name of ${address}`;

test("a consent counts until its last second, whatever the chain's list still calls it", () => {
  expect(split([consent], consent.expiresAt - 1).live).toHaveLength(1);
  expect(split([consent], consent.expiresAt)).toEqual({ live: [], over: [consent] });
});

test("a suspended consent is on the list of live ones, because its owner can still end it", () => {
  expect(split([{ ...consent, status: "SUSPENDED" }], sampleNow).live).toHaveLength(1);
});

test.each(["WITHDRAWN", "SUPERSEDED", "EXPIRED", "ENTERED_IN_ERROR"] as const)("a consent that is %s is over", (status) => {
  expect(split([{ ...consent, status }], sampleNow).over).toHaveLength(1);
});

test("a grantee is named by its study's title, by its name or by what it must hold", () => {
  expect(granteeName(consent.grantee, [facts], nameOf)).toBe("The study “Resting heart rate” (plan 1)");
  expect(granteeName(consent.grantee, [], nameOf)).toMatch(/^The study 0707/);
  expect(granteeName({ kind: "address", address: "aceso1x" }, [], nameOf)).toBe("name of aceso1x");
  expect(granteeName({ kind: "class", visas: ["A", "B"] }, [], nameOf)).toBe("Whoever holds A and B");
  expect(granteeName({ kind: "none" }, [], nameOf)).toBe("Nobody");
});
