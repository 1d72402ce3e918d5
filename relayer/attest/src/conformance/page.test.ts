// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { conformancePage } from "./page.ts";
import { reportOf } from "./report.ts";

const held = { name: "bits turned", promise: "refused", cases: 8, codes: { malformed: 5, signature_invalid: 3 }, failures: [] };
const broken = {
  name: "another nonce",
  promise: "refused",
  cases: 1,
  codes: { affirmed: 1 },
  failures: ["<b>another block</b>: affirmed"],
};

test("the page says what held and what did not, mutator by mutator", () => {
  const page = conformancePage("psa", [reportOf("psa", "sample", [held, broken])]);
  expect(page).toContain("✗ Does not conform: 1 of 9");
  expect(page).toContain("<td>bits turned</td>");
  expect(page).toContain("<code>malformed</code> × 5");
  expect(page).toContain("✗ 1 failed");
});

test("the page of a format that conforms says so", () => {
  expect(conformancePage("psa", [reportOf("psa", "sample", [held])])).toContain("✓ Conforms: 8 verifications");
});

test("the page stands alone and lets nothing through from the names in it", () => {
  const page = conformancePage("a <script>", [reportOf("psa", "sample", [broken])]);
  expect(page).not.toMatch(/<script|<link|src=|href=|http/);
  expect(page).toContain("&lt;b&gt;another block&lt;/b&gt;");
});
