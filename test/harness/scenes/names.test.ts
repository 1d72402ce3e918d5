// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { namesOf, pickOf } from "./names.ts";

describe("names of a run", () => {
  test("are the same for the same seed and others for another", () => {
    expect(namesOf("one", 12)).toEqual(namesOf("one", 12));
    expect(namesOf("one", 12)).not.toEqual(namesOf("two", 12));
  });

  test("do not repeat a given name, because homes are named by it", () => {
    const names = namesOf("three", 40).map(({ given }) => given);
    expect(new Set(names).size).toBe(40);
  });

  test("a pick takes each at most once, all of them where more are asked for, and follows the seed", () => {
    const list = ["a", "b", "c", "d", "e", "f", "g", "h"];
    expect([...pickOf("one", "x", list, 99)].sort()).toEqual(list);
    expect(pickOf("one", "x", list, 3)).toEqual(pickOf("one", "x", list, 3));
    expect(pickOf("one", "x", list, 8)).not.toEqual(pickOf("two", "x", list, 8));
  });
});
