// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { parsePrice, priceText } from "./price.ts";

test.each([
  ["1.5", 1_500_000n],
  ["1,5", 1_500_000n],
  [" 2 ", 2_000_000n],
  ["0", 0n],
  ["0.000001", 1n],
])("%j is a price", (text, uaceso) => {
  expect(parsePrice(text)).toBe(uaceso);
});

test.each(["", "-1", "1.0000001", "1e3", "1 000", "one", "1.2.3"])("%j is none", (text) => {
  expect(parsePrice(text)).toBeUndefined();
});

test("what is shown reads back as the same price", () => {
  for (const uaceso of [0n, 1n, 1_500_000n, 123_456_789n]) expect(parsePrice(priceText(uaceso))).toBe(uaceso);
});
