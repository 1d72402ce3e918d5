// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { vectorFiles } from "./vectors.ts";

const files = vectorFiles();

describe("the vectors the chain reads", () => {
  test.each(Object.keys(files))("%s is what this code makes and judges", (name) => {
    expect(readFileSync(new URL(`../../../test/vectors/${name}`, import.meta.url), "utf8")).toBe(files[name]);
  });

  test("the first cases of capsule.json and dleq.json are valid and every twin is not", () => {
    const verdicts = (text = "") => [...text.matchAll(/"valid": (true|false)/g)].map(([, verdict]) => verdict);
    for (const name of ["capsule.json", "dleq.json"]) {
      const all = verdicts(files[name]);
      expect(all.slice(0, 3)).toEqual(["true", "true", "true"]);
      expect(all.slice(3).every((verdict) => verdict === "false")).toBe(true);
    }
  });
});
