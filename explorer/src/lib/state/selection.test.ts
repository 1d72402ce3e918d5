// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { selectionOf, type TypeInfo, typeOfKind } from "./selection.ts";

const message = (fields: Record<string, string | undefined>): TypeInfo => ({
  entry: false,
  fields: Object.entries(fields).map(([name, object]) => ({ name, object })),
});
const types = new Map<string, TypeInfo>([
  ["Consent", { ...message({ id: undefined, terms: "ConsentTerms", orders: "Order" }), entry: true }],
  ["ConsentTerms", message({ classes: undefined, grantee: "Grantee" })],
  ["Grantee", message({ address: undefined })],
  ["Order", { ...message({ id: undefined }), entry: true }],
]);

test("a kind is asked for whole: its plain fields and the messages inside it, to their depth", () => {
  expect(selectionOf(types, typeOfKind("consent"))).toBe("id terms { classes grantee { address } }");
});

test("a way to another entry is no part of an entry", () => expect(selectionOf(types, "Consent")).not.toContain("orders"));

test("a type that the index does not have selects nothing", () => expect(selectionOf(types, "Nothing")).toBe(""));
