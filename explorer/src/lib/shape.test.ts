// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { question } from "./query.ts";
import { count, flag, list, maybe, nodes, object, text } from "./shape.ts";

const device = object({ id: text, seen: count, keys: list(object({ revoked: flag })), owner: maybe(text) });
const asked = question("Device", "$id: ID!", { devices: nodes("(first: 2)", device) });
const good = { devices: { nodes: [{ id: "ab", seen: "7", keys: [{ revoked: false }], owner: null }] } };

test("a declaration is the document that is sent", () => {
  expect(asked.document).toBe("query Device($id: ID!) { devices(first: 2) { nodes { id seen keys { revoked } owner } } }");
});

test("a declaration reads the answer into its type", () => {
  expect(asked.read(good)).toEqual({ devices: [{ id: "ab", seen: 7, keys: [{ revoked: false }], owner: undefined }] });
});

test("an answer of another form is refused by the path where it differs, never guessed", () => {
  const wrong = { devices: { nodes: [{ ...good.devices.nodes[0], keys: [{ revoked: "no" }] }] } };
  expect(() => asked.read(wrong)).toThrow("Device.devices.nodes[0].keys[0].revoked: got string, wanted true or false");
});

test("a number beyond what a number holds exactly is refused", () => {
  expect(() => count.read("amount", "9007199254740993")).toThrow("wanted a number");
});
