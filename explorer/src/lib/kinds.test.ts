// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { pathOf, referenceOf } from "./kinds.ts";

const id = "ab".repeat(32);

test("what the index keeps beside a thing leads to the thing's page", () => {
  expect(pathOf("roundProgress", id)).toBe(`/round/${id}`);
  expect(pathOf("paymentSplit", id)).toBe(`/order/${id}`);
});

test("a kind without a page of its own has the page of any entry", () => {
  expect(pathOf("opening", `${id}/cd`)).toBe(`/entry/opening/${id}%2Fcd`);
});

test("a field is a link only where its value is an id", () => {
  expect(referenceOf("study", id)).toBe(`/study/${id}`);
  expect(referenceOf("study", "Resting heart rate")).toBeUndefined();
  expect(referenceOf("openedHeight", "0")).toBeUndefined();
  expect(referenceOf("root", id)).toBeUndefined();
});

test("an address is a link whatever its field is called", () => {
  expect(referenceOf("anything", "aceso1stkljkg64cnna3ahepzpurfdy9mt84g5mw4vn4")).toBe(
    "/account/aceso1stkljkg64cnna3ahepzpurfdy9mt84g5mw4vn4",
  );
});
