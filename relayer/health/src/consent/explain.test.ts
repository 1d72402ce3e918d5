// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { explain } from "./explain.ts";
import { ASK_REASONS, CONSENT_REASONS, REQUEST_REASONS } from "./reasons.ts";
import { LANGUAGES, OPENINGS, SENTENCES } from "./words.ts";

describe("every reason in every language", () => {
  const reasons = ["permitted", ...CONSENT_REASONS, ...REQUEST_REASONS, ...ASK_REASONS] as const;

  test("no reason is without a sentence, and no sentence without a reason", () =>
    expect(Object.keys(SENTENCES).sort()).toEqual([...reasons].sort()));
  test.each(LANGUAGES.map((language, at) => [language, at] as const))(
    "%s: whole sentences of at most 30 words, no two alike, no jargon",
    (_, at) => {
      const sentences = reasons.map((reason) => SENTENCES[reason][at] ?? "");
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(30);
        expect(sentence).not.toMatch(/_|\b(DUO|IRB|FHIR|TTL|k_min|hash|trustee|grantee|modifier)\b/i);
      }
    },
  );
  test("no two languages say the same", () => {
    for (const list of [...Object.values(SENTENCES), ...Object.values(OPENINGS)]) expect(new Set(list).size).toBe(3);
  });
});

test.each([
  ["en", "Not allowed. The consent has run out."],
  ["de", "Nicht erlaubt. Die Einwilligung ist abgelaufen."],
  ["es", "No permitido. El consentimiento ha caducado."],
] as const)("an expired consent in %s", (language, text) =>
  expect(explain({ decision: "DENY", reason: "consent_expired" }, language)).toBe(text),
);
test("a permission and a question open differently", () => {
  expect(explain({ decision: "PERMIT", reason: "permitted" }, "en")).toBe("Allowed. A consent covers this use.");
  expect(explain({ decision: "ABSTAIN", reason: "ask_paediatric" }, "en")).toMatch(/^Not decided\. Please decide:/);
});
