// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { flipped, seeded } from "../test/world.ts";
import { canonicalPolicy, type PolicyDocument, parsePolicy, policyHash } from "./policy_document.ts";

const document: PolicyDocument = { resourceType: "Consent", status: "active", provision: { type: "permit", code: [{ text: "é" }] } };
const bytes = (text: string) => new TextEncoder().encode(text);

test("the canonical form sorts members and says nothing twice (RFC 8785)", () => {
  const text = '{"provision":{"code":[{"text":"é"}],"type":"permit"},"resourceType":"Consent","status":"active"}';
  expect(new TextDecoder().decode(canonicalPolicy(document))).toBe(text);
  expect(parsePolicy(canonicalPolicy(document))).toEqual(document);
});

test.each([
  ["another order of members", '{"status":"active","resourceType":"Consent"}'],
  ["white space", '{"resourceType": "Consent"}'],
  ["a member twice", '{"resourceType":"Consent","resourceType":"Consent"}'],
  ["another resource", '{"resourceType":"Patient"}'],
  ["a list", "[]"],
  ["no JSON", "{"],
  ["a byte order mark", '\ufeff{"resourceType":"Consent"}'],
])("bytes with %s are refused", (_, text) => {
  expect(() => parsePolicy(bytes(text))).toThrow(/bad_policy/);
});

test("bytes that are not UTF-8 are refused", () => {
  expect(() => parsePolicy(Uint8Array.of(0x22, 0xff, 0x22))).toThrow(/bad_policy/);
});

test.each([
  ["a number that JSON cannot say", Number.NaN],
  ["a lone surrogate", "\ud800"],
  ["an undefined member", undefined],
  ["a Date", new Date(0)],
])("a document with %s is refused", (_, value) => {
  expect(() => canonicalPolicy({ ...document, extra: value })).toThrow(/bad_policy/);
});

test("a document nested deeper than 32 is refused", () => {
  let value: unknown = 1;
  for (let depth = 0; depth < 40; depth++) value = [value];
  expect(() => canonicalPolicy({ ...document, value })).toThrow(/bad_policy/);
});

test("a document over 64 KiB is refused", () => {
  expect(() => canonicalPolicy({ ...document, text: "a".repeat(64 * 1024) })).toThrow(/too_large/);
});

test("the policy hash changes with the salt and with the document", () => {
  const salt = seeded("policy")(32);
  const hash = policyHash(salt, document);
  expect(policyHash(salt, { ...document })).toEqual(hash);
  expect(policyHash(flipped(salt), document)).not.toEqual(hash);
  expect(policyHash(salt, { ...document, status: "draft" })).not.toEqual(hash);
});
