// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { formatAmount, parseAmount } from "./amounts.ts";

test("an amount reads back as it was written", () => {
  for (const amount of [0n, 1n, 999_999n, 1_000_000n, 1_500_000n, 123_456_789_012n]) expect(parseAmount(formatAmount(amount))).toBe(amount);
});

test("base units are taken as they are", () => {
  expect(parseAmount("1500000uaceso")).toBe(1_500_000n);
});

test.each(["", "-1", "1.1234567", "1e6", "one", "1 eth"])("%j is no amount", (text) => {
  expect(() => parseAmount(text)).toThrow(/amount: got/);
});
