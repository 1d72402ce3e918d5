// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLASSES, POSITIONS } from "../../test/canaries.ts";
import { TIME } from "../../test/sample.ts";
import { resourcesOf } from "../json.ts";
import { deidentify } from "./deidentify.ts";

const OPTIONS = { profile: "safe-harbor-fields", time: TIME, holdBack: false } as const;

/** Every way a token could still be read in a text: as it is, in base64 at each of three offsets, as bare digits. */
function readable(text: string, token: string): boolean {
  const digits = token.replace(/\D/g, "");
  const shifted = [token, ` ${token}`, `  ${token}`].map((padded) => btoa(padded).slice(4, -4));
  return [token, ...shifted, ...(digits.length >= 7 ? [digits] : [])].some((form) => text.toLowerCase().includes(form.toLowerCase()));
}

describe("canaries", () => {
  const cells = Object.keys(CLASSES).flatMap((name) => Object.keys(POSITIONS).map((position) => ({ name, position })));

  test("there are 18 classes in 30 positions", () => expect(cells.length).toBe(540));

  test("of 540 canaries none leaks, whatever the identifiers are", () => {
    fc.assert(
      fc.property(fc.record(CLASSES), (tokens) => {
        const leaks = cells.filter(({ name, position }) => {
          const token = tokens[name] ?? "";
          const { bundle, report } = deidentify(POSITIONS[position]?.(token), OPTIONS);
          return readable(
            JSON.stringify({ bundle, report: { ...report, input_hash: "", output_hash: "", config_hash: "", label_lists_hash: "" } }),
            token,
          );
        });
        expect(leaks).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  test("every canary was really in the input", () => {
    fc.assert(
      fc.property(fc.record(CLASSES), (tokens) => {
        const missing = cells.filter(
          ({ name, position }) => !readable(JSON.stringify(POSITIONS[position]?.(tokens[name] ?? "")), tokens[name] ?? ""),
        );
        expect(missing).toEqual([]);
      }),
      { numRuns: 2 },
    );
  });

  test("a clean reading beside the canaries survives", () => {
    const { bundle } = deidentify(POSITIONS["organization and provenance"]?.("Sophronia Quillfeather"), OPTIONS);
    expect(resourcesOf(bundle).map((resource) => resource.resourceType)).toEqual(["Patient", "Observation"]);
  });
});
