// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { parseOptions, UsageError } from "./options.ts";

test("without arguments a world of twelve people is seeded below the checkout and kept", () => {
  const options = parseOptions([], "/checkout");
  expect(options).toMatchObject({ folder: "/checkout/.aceso", people: 12, seeding: true, once: false, reset: false, input: [] });
  expect(options).toMatchObject({ seed: undefined, validators: undefined });
});

test("relative files are below the folder that the command was given in, absolute ones stay", () => {
  const { input, folder } = parseOptions(["--input", "a.json", "--input", "/b.json", "--folder", "run"], "/checkout");
  expect(input).toEqual(["/checkout/a.json", "/b.json"]);
  expect(folder).toBe("/checkout/run");
});

test.each([
  [["--people", "17"], "--people: got 17, wanted 0 to 16"],
  [["--people", "-1"], "--people"],
  [["--validators", "0"], "--validators: got 0, wanted 1 to 9"],
  [["--validators", "four"], "--validators: got four"],
  [["--sed", "x"], "npm start -- [options]"],
  [["world"], "npm start -- [options]"],
])("%j is a usage error that says what was wanted", (args, words) => {
  expect(() => parseOptions(args, "/")).toThrow(UsageError);
  expect(() => parseOptions(args, "/")).toThrow(words);
});
