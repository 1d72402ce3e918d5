// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readConsent, readIntent, readRequester } from "../../test/decide-read.ts";
import { render } from "../../test/decide-rules.ts";
import { baseConsent, baseIntent, baseRequester, type DecideCase, NOW } from "../../test/decide-world.ts";
import { latestUntil } from "./applies.ts";
import { decide } from "./decide.ts";
import { ASK_REASONS, CONSENT_REASONS, REQUEST_REASONS } from "./reasons.ts";
import { DUO_MODIFIERS, DUO_PERMISSIONS, INTENT_KINDS } from "./types.ts";

const text = readFileSync(new URL("../../../../test/vectors/decide.json", import.meta.url), "utf8");
const file = JSON.parse(text) as { cases: readonly DecideCase[]; trustee_cases: readonly DecideCase[] };

function answer(entry: DecideCase) {
  const { trustee } = entry;
  const options = trustee ? ({ compareDisease: true, ...trustee } as const) : ({ compareDisease: false } as const);
  return decide(readIntent(entry.intent), readRequester(entry.requester), entry.consents.map(readConsent), entry.time, options);
}

describe("the shared decision vectors", () => {
  test("the file is what its rules write", () => expect(text).toBe(render()));
  test("names are unique and there are at least 400", () => {
    expect(new Set(file.cases.map((entry) => entry.name)).size).toBe(file.cases.length);
    expect(file.cases.length).toBeGreaterThanOrEqual(400);
  });
  test.each(file.cases.map((entry) => [entry.name, entry] as const))("%s", (_, entry) => expect(answer(entry)).toEqual(entry.want));
  test.each(file.trustee_cases.map((entry) => [entry.name, entry] as const))("trustee: %s", (_, entry) =>
    expect(answer(entry)).toEqual(entry.want),
  );

  test("every cell of the table and every modifier, passing and failing, has a case", () => {
    const cell = (kind: string, permission: string) =>
      file.cases.some((c) => c.intent.kind === kind && c.consents[0]?.duo_permission === permission);
    for (const kind of INTENT_KINDS)
      for (const permission of DUO_PERMISSIONS) expect(cell(kind, permission), `${kind} ${permission}`).toBe(true);
    for (const modifier of DUO_MODIFIERS) {
      const held = file.cases.filter((entry) => entry.consents[0]?.duo_modifiers.includes(modifier));
      expect(
        held.some((entry) => entry.want.decision === "PERMIT"),
        modifier,
      ).toBe(true);
      expect(
        held.some((entry) => entry.want.decision === "DENY"),
        modifier,
      ).toBe(true);
    }
  });
  test("every reason but the unknown modifier has a case", () => {
    const told = new Set([...file.cases, ...file.trustee_cases].map((entry) => entry.want.reason));
    const wanted = [...CONSENT_REASONS, ...REQUEST_REASONS, ...ASK_REASONS].filter((reason) => reason !== "modifier_unknown");
    expect(wanted.filter((reason) => !told.has(reason))).toEqual([]);
  });
});

describe("beyond the shared vectors", () => {
  const intent = readIntent(baseIntent);
  const requester = readRequester(baseRequester);
  const permit = readConsent(baseConsent);

  test("a modifier the code does not know never passes", () => {
    expect(decide(intent, requester, [{ ...permit, duoModifiers: ["RS"] }], NOW).reason).toBe("modifier_unknown");
  });
  test("a name that only an object's prototype has is no ancestor", () => {
    const options = { compareDisease: true, category: "LAB", ancestors: {} } as const;
    const consent = { ...permit, duoPermission: "DS", details: { categories: ["LAB"], diseases: ["x"] } } as const;
    const asked = { ...intent, kind: "DISEASE", disease: "constructor" } as const;
    expect(decide(asked, requester, [consent], NOW, options).reason).toBe("disease_mismatch");
  });
  test("an access to latestUntil is permitted, a second more is not", () => {
    const limited = { ...permit, duoModifiers: ["TS"], duoParams: { ...permit.duoParams, tsMonths: 3 } };
    const until = latestUntil(limited, requester, NOW);
    expect(decide({ ...intent, until }, requester, [limited], NOW).decision).toBe("PERMIT");
    expect(decide({ ...intent, until: until + 1 }, requester, [limited], NOW).decision).toBe("DENY");
  });
});
