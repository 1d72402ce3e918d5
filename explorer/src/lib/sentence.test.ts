// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { sentenceOf, tierText } from "./sentence.ts";

const owner = "aceso1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqxyzabc";

describe("the sentence of a thing", () => {
  test("says who permits what until when", () => {
    const terms = { decision: "DECISION_PERMIT", classes: 6, expiresAt: "1800000000" };
    expect(sentenceOf("consent", { owner, status: "CONSENT_STATUS_ACTIVE", terms })).toBe(
      "aceso1qqqq…xyzabc permits the use of wearable, lab data until 2027-01-15 08:00:00 UTC; active.",
    );
  });

  test("never calls a refusal a permit", () => {
    expect(sentenceOf("consent", { owner, decision: "DENY", status: "ACTIVE" })).toContain(" forbids ");
  });

  test("says that a transaction was refused when its code is not 0", () => {
    expect(sentenceOf("tx", { height: 1234, code: 0 })).toBe("This transaction took effect in block 1 234.");
    expect(sentenceOf("tx", { height: 1234, code: 5 })).toBe("This transaction was refused with code 5 in block 1 234.");
  });

  test("does not invent what the index left out", () => {
    expect(sentenceOf("record", {})).toBe("A sealed record, anchored at a time the index does not give. Only its hashes are on the chain.");
  });

  test("reads a tier by name and by number, and no tier as none", () => {
    expect([tierText("TIER_T3"), tierText("4"), tierText("T3"), tierText("0"), tierText(undefined)]).toEqual([
      "T3",
      "T3",
      "T3",
      "no tier",
      "no tier",
    ]);
  });
});
