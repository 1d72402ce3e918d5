// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { differences } from "./report.ts";
import { type Promised, sumOf } from "./scenes/promise.ts";

const promised: Promised = sumOf([
  { devices: 1, records: 2, active: 2 },
  { devices: 3, active: -1, withdrawn: 1 },
]);

test("promises of scenes add up, and what a scene leaves out is none", () => {
  expect(promised).toMatchObject({ devices: 4, records: 2, active: 1, withdrawn: 1, releases: 0 });
});

test("a chain that holds what was promised differs in nothing", () => {
  expect(differences(promised, promised)).toEqual([]);
});

test.each(Object.keys(promised))("one %s more on chain than promised is said", (name) => {
  const found = { ...promised, [name]: Reflect.get(promised, name) + 1 };
  expect(differences(found, promised)).toEqual([expect.stringContaining(`${name}: got `)]);
});
