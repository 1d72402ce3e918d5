// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { matchReference } from "./reference.ts";
import type { Reference } from "./trust.ts";

const measurement = Uint8Array.of(1);
const one: Reference = { measurement, from: 10n, until: 20n, state: "OK", nonceBuilder: true };
const at = (time: bigint, ...references: Reference[]) => matchReference(measurement, references, time);

test("a value counts from its first second up to, not at, its last", () => {
  expect([9n, 10n, 19n, 20n].map((time) => at(time, one).kind)).toEqual(["not_current", "matched", "matched", "not_current"]);
});

test("of several current values the strictest reading wins, in any order", () => {
  const other: Reference = { ...one, until: 0n, state: "WARN", nonceBuilder: false };
  const strict = { kind: "matched", warn: true, nonceBuilder: false, until: 20n };
  expect([at(15n, one, other), at(15n, other, one)]).toEqual([strict, strict]);
});

test("a value that is not current says nothing beside one that is", () => {
  const over: Reference = { ...one, until: 12n, state: "WARN" };
  expect(at(15n, over, one)).toMatchObject({ kind: "matched", warn: false });
});

test("a recall outweighs every other value at any time", () => {
  const recalled: Reference = { ...one, from: 100n, until: 200n, state: "RECALLED" };
  expect(at(15n, one, recalled).kind).toBe("recalled");
});

test("no values at all is another answer than none of them", () => {
  expect([at(15n).kind, at(15n, { ...one, measurement: Uint8Array.of(2) }).kind]).toEqual(["unmeasured", "unknown"]);
});
