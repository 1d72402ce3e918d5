// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { bytePaths, changeOneByte } from "./changeOneByte.ts";

const json = { a: "00ff", t: "2026-01-01T00:00:00.5Z", list: [{ n: 5 }, "AAAA="], empty: "", nothing: null, trustRoot: { name: "x" } };

test("every value but remarks has a path", () => {
  expect(bytePaths(json)).toEqual([["a"], ["t"], ["list", 0, "n"], ["list", 1]]);
});

test("exactly one character changes, and the original stays", () => {
  const before = JSON.stringify(json);
  expect(changeOneByte(json, ["a"])).toEqual({ ...json, a: "001f" });
  expect(changeOneByte(json, ["t"])).toEqual({ ...json, t: "2026-01-01T00:00:00.1Z" });
  expect(changeOneByte(json, ["list", 0, "n"])).toEqual({ ...json, list: [{ n: 6 }, "AAAA="] });
  expect(JSON.stringify(json)).toBe(before);
});

test("a path to nothing is refused", () => {
  for (const path of [["b"], ["list", 7], ["empty"], ["nothing"], [], ["a", 0]])
    expect(() => changeOneByte(json, path)).toThrow("nothing there");
});
