// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { readPlace } from "./view.ts";

const id = "ab".repeat(32);

test("a room and a study are read from the address", () => {
  expect(readPlace({ view: "grant", study: id })).toEqual({ view: "grant", study: id });
});

test.each([
  ["no room", {}],
  ["the first room", { view: "home" }],
  ["an unknown room", { view: "admin" }],
  ["a study that is no id", { study: "<script>" }],
  ["a list for an id", { record: [id] }],
])("%s leads to the first room with nothing chosen", (_, given) => {
  expect(readPlace(given)).toEqual({});
});
