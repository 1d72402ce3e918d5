// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { passphraseLength } from "./lockFormat.ts";
import { suggestPassphrase } from "./passphrase.ts";

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

test("a suggested passphrase has five groups of four plain letters and is long enough", () => {
  const found = suggestPassphrase(random);
  expect(found).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){4}[0-9a-hjkmnp-tv-z]{4}$/);
  expect(found.length).toBeGreaterThanOrEqual(passphraseLength);
});

test("every letter comes from the random source: other bytes, other passphrase", () => {
  expect(suggestPassphrase(() => new Uint8Array(20))).toBe("0000-0000-0000-0000-0000");
  expect(suggestPassphrase(() => new Uint8Array(20).fill(31))).toBe("zzzz-zzzz-zzzz-zzzz-zzzz");
  expect(suggestPassphrase(random)).not.toBe(suggestPassphrase(random));
});
