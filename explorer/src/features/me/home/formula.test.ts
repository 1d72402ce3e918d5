// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { formulaOf, shareOf } from "./formula.ts";

const line = { epoch: 3n, weight: 30n, totalWeight: 90n, emission: 1_000_000_000n, amount: 200_000_000n, claimable: true };

test("a share is the patients' part of the emission by weight, rounded down as the chain rounds", () => {
  expect(shareOf(line, 6000)).toBe(200_000_000n);
  expect(shareOf({ ...line, weight: 1n, totalWeight: 3n, emission: 100n }, 6000)).toBe(20n);
  expect(shareOf({ ...line, weight: 1n, totalWeight: 7n, emission: 10n }, 6666)).toBe(0n);
});

test("a period in which nobody earned anything gives nothing and divides by nothing", () => {
  expect(shareOf({ ...line, weight: 0n, totalWeight: 0n }, 6000)).toBe(0n);
});

test("the formula shows every figure", () => {
  expect(formulaOf(line, 6000)).toBe("emission 1\u2009000 ACESO × 60 % for patients × weight 30 ÷ total 90");
});

test("an amount that the formula does not give is not explained away", () => {
  expect(formulaOf({ ...line, amount: line.amount + 1n }, 6000)).toContain("the chain's own figure differs");
});
