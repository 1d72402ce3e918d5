// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { messageSentence, messageTitle, toldTypes } from "./messages.ts";

const owner = "aceso12h26lk042mm9zmrgaqkdmzesvjt9m3sv8fqyym";
const nameOf = (address: string) => (address === owner ? "Ada" : "another");
const contract = join(import.meta.dirname, "..", "..", "..", "proto", "aceso");

function declaredTypes(): string[] {
  return readdirSync(contract).flatMap((module) => {
    const source = readFileSync(join(contract, module, "v1", "tx.proto"), "utf8");
    const names = [...source.matchAll(/^message (Msg\w+) \{/gm)].map(([, name = ""]) => name);
    return names.filter((name) => !name.endsWith("Response")).map((name) => `aceso.${module}.v1.${name}`);
  });
}

test("every message of the chain's contract has a sentence of its own", () => {
  const missing = declaredTypes().filter((type) => !toldTypes.includes(type) && !type.endsWith(".MsgUpdateParams"));
  expect(missing).toEqual([]);
});

test("no sentence stands for a message that the contract does not have", () => {
  expect(toldTypes.filter((type) => !declaredTypes().includes(type))).toEqual([]);
});

test("a withdrawal says who, which consent, and whether deletion was asked for", () => {
  const value = { signer: owner, consent: "42c3994dd1493aa12b64130da11382645812cd278b17e4c59a1eb096417d3fa8", mode: "STOP_DELETE" };
  expect(messageSentence("/aceso.consent.v1.MsgWithdrawConsent", value, nameOf)).toBe(
    "Ada withdraws consent 42c3994dd1…7d3fa8 and asks recipients to delete.",
  );
});

test("a denial never reads as a permission", () => {
  const value = { owner, terms: { decision: "DENY", classes: 2, grantee: { address: owner }, expiresAt: "1800000000" } };
  expect(messageSentence("/aceso.consent.v1.MsgGrantConsent", value, nameOf)).toBe(
    "Ada forbids aceso12h26…8fqyym the use of wearable data until 15 January 2027.",
  );
});

test("a message of an unknown type is named, not hidden", () => {
  expect(messageSentence("/other.v1.MsgNew", { a: 1 }, nameOf)).toBe(
    "A message of type other.v1.MsgNew, which this page has no words for.",
  );
  expect(messageTitle("/other.v1.MsgNewThing")).toBe("New thing");
  expect(messageSentence("", "AAAA", nameOf)).toContain("unknown");
});

test("a known type whose value could not be decoded says so", () => {
  expect(messageSentence("/aceso.reward.v1.MsgClaim", "AAAA", nameOf)).toContain("could not read");
});
