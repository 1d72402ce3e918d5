// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyConsent, anyDetails } from "../../test/consents.ts";
import { CONSENT_STATUSES, type Consent, DUO_MODIFIERS, DUO_PERMISSIONS } from "../consent/types.ts";
import { isObject, type Json, type JsonObject, type Resource } from "../json.ts";
import { MODIFIER, PERMISSION, toCoding } from "./codes.ts";
import { fromFhirConsent } from "./fromConsent.ts";
import { type ConsentDetails, toFhirConsent, toPolicyDocument } from "./toConsent.ts";

const [SAMPLE, DETAILS] = [fc.sample(anyConsent, { numRuns: 1, seed: 7 })[0], fc.sample(anyDetails, { numRuns: 1, seed: 7 })[0]];
if (!SAMPLE || !DETAILS) throw new Error("no sample");
const WHOLE: Consent = { ...SAMPLE, forbidden: ["AI_TRAINING"], regimes: ["COMMON_RULE"], actions: ["RELEASE"], classes: ["LAB"] };
const FULL: ConsentDetails = { ...DETAILS, excludedLabels: ["SUD", "HIV"], categories: ["LAB"] };

/** A copy of the document with the value at a path replaced; numbers index lists. */
function changed(value: Json | undefined, path: readonly (string | number)[], to: Json): Json {
  const [head, ...rest] = path;
  if (head === undefined) return to;
  if (typeof head === "number") return (value as readonly Json[]).map((item, i) => (i === head ? changed(item, rest, to) : item));
  return { ...(isObject(value) ? value : {}), [head]: changed(isObject(value) ? value[head] : undefined, rest, to) };
}

describe("chain to R4 and back", () => {
  test("is identity for every consent and its details", () => {
    fc.assert(
      fc.property(anyConsent, anyDetails, (held, extra) => {
        const read = fromFhirConsent(JSON.parse(JSON.stringify(toFhirConsent(held, extra))));
        expect({ ...read.terms, ...read.state }).toEqual(held);
        expect(read.details).toEqual(extra);
      }),
      { numRuns: 300 },
    );
  });
  test("is identity for the policy document, which has no id, owner or state", () => {
    const document = toPolicyDocument(WHOLE, FULL);
    const { terms, details: read, state } = fromFhirConsent(document);
    expect(toPolicyDocument(terms, read)).toEqual(document);
    expect(state).toBeNull();
    for (const secret of [WHOLE.id, WHOLE.owner, WHOLE.policyHash]) expect(JSON.stringify(document)).not.toContain(secret);
  });
  test("leaves out every label but MINOR unless told otherwise", () => {
    const { details } = fromFhirConsent(toPolicyDocument(WHOLE, { categories: ["LAB"], diseases: [] }));
    expect(details.excludedLabels).toEqual(["SUD", "MENTAL", "PSYNOTES", "HIV", "SEXREPRO", "GENETIC", "VIOLENCE"]);
  });
  test("writes the status FHIR has", () => {
    const status = (word: Consent["status"]) => toFhirConsent({ ...WHOLE, status: word }, FULL).status;
    expect(CONSENT_STATUSES.map(status)).toEqual(["active", "inactive", "inactive", "inactive", "inactive", "entered-in-error"]);
  });
  test("uses the DUO ids of the pinned ontology", () => {
    const lines = readFileSync(new URL("../../../../test/fhir/duo.csv", import.meta.url), "utf8")
      .split("\n")
      .slice(1);
    const ids = new Map(lines.map((line) => line.split(",")).map(([term, shorthand]) => [shorthand, term?.replace(":", "_")]));
    for (const word of DUO_PERMISSIONS) expect(toCoding(PERMISSION, word).code).toBe(ids.get(word));
    for (const word of DUO_MODIFIERS) expect(toCoding(MODIFIER, word).code).toBe(ids.get(word));
  });
});

describe("what cannot be held is refused, not dropped", () => {
  const document = toFhirConsent(WHOLE, FULL);
  const code = { system: "http://terminology.hl7.org/CodeSystem/v3-ActReason", code: "HPAYMT" };
  const rows: readonly (readonly [string, Json, string])[] = [
    [
      "an expression",
      changed(document, ["provision", "expression"], { language: "text/fhirpath", expression: "true" }),
      "consent_expression",
    ],
    ["an expression deep inside", changed(document, ["provision", "provision", 0, "expression"], {}), "consent_expression"],
    ["a third level of provisions", changed(document, ["provision", "provision", 0, "provision"], [{ type: "permit" }]), "consent_nested"],
    ["an unknown purpose", changed(document, ["provision", "purpose", 0], code), "consent_unknown_code"],
    ["an unknown class", changed(document, ["provision", "class", 0, "code"], "EVERYTHING"), "consent_unknown_code"],
    ["a known code of another system", changed(document, ["provision", "class", 0, "system"], "urn:other"), "consent_unknown_code"],
    ["an unknown action", changed(document, ["provision", "action", 0, "coding", 0, "code"], "SELL"), "consent_unknown_code"],
    ["an unknown category", changed(document, ["provision", "code", 0, "coding", 0, "code"], "ALL"), "consent_unknown_code"],
    ["an unknown label", changed(document, ["provision", "provision", 0, "securityLabel", 0, "code"], "CEL"), "consent_unknown_code"],
    ["an unknown regime", changed(document, ["policyRule", "coding", 0, "code"], "LGPD"), "consent_unknown_code"],
    ["an unknown decision", changed(document, ["provision", "type"], "maybe"), "consent_unknown_code"],
    [
      "an unknown kind of actor",
      changed(document, ["provision", "actor", 0, "reference", "identifier", "system"], "urn:other"),
      "consent_unknown_code",
    ],
    ["no expiry", changed(document, ["provision", "period"], { start: "2026-01-01T00:00:00Z" }), "consent_incomplete"],
    ["a time in another zone", changed(document, ["provision", "period", "end"], "2030-01-01T00:00:00+01:00"), "consent_incomplete"],
    ["no actor", changed(document, ["provision", "actor"], []), "consent_incomplete"],
    ["no provision", changed(document, ["provision"], null), "consent_incomplete"],
    ["no terms", changed(document, ["extension"], []), "consent_incomplete"],
    ["an element we do not know", changed(document, ["provision", "data"], [{ meaning: "instance" }]), "consent_unsupported"],
    ["a modifier extension", changed(document, ["modifierExtension"], [{ url: "urn:not" }]), "consent_unsupported"],
    ["a second verification", changed(document, ["verification"], [{ verified: true }]), "consent_unsupported"],
    ["a status that contradicts the state", changed(document, ["status"], "proposed"), "consent_unsupported"],
    [
      "a class with a period of its own",
      changed(document, ["provision", "provision", 0, "period"], { end: "2030" }),
      "consent_unsupported",
    ],
    ["another resource", changed(document, ["resourceType"], "Contract"), "not_fhir"],
  ];
  test.each(rows)("%s", (_, resource, wanted) =>
    expect(() => fromFhirConsent(resource)).toThrow(expect.objectContaining({ code: wanted })),
  );
  test("the document itself is read", () => expect(() => fromFhirConsent(document as JsonObject as Resource)).not.toThrow());
  test.each([
    ["a modifier outside DUO", { duoModifiers: ["RS"] }, "consent_unknown_code"],
    ["no permission", { duoPermission: "UNSPECIFIED" }, "consent_unknown_code"],
    ["no floor", { deidFloor: "UNSPECIFIED" }, "consent_unknown_code"],
    ["no grantee", { grantee: { kind: "none" } }, "consent_incomplete"],
    ["a time before 1970", { validFrom: -1 }, "consent_incomplete"],
  ] as const)("writing %s", (_, change, wanted) =>
    expect(() => toFhirConsent({ ...WHOLE, ...change }, FULL)).toThrow(expect.objectContaining({ code: wanted })),
  );
});
