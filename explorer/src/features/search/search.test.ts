// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { groupHits, type Hit, onePerPage, onlyHit, searchHint } from "./data.ts";

const id = "ab".repeat(32);
const hit = (kind: string, over: Partial<Hit> = {}): Hit => ({ kind, id, title: kind, to: `/${kind}/${id}`, ...over });

test("several matches are grouped, kinds with a page of their own first", () => {
  expect(groupHits([hit("opening"), hit("tx"), hit("record")]).map(({ name }) => name)).toEqual(["Records", "Transactions", "Opening"]);
});

test("the whole id of one thing opens its page, in any case and with 0x", () => {
  const hits = [hit("record"), hit("opening", { id: `${id}/cd` })];
  expect(onlyHit(` 0x${id.toUpperCase()} `, hits)?.kind).toBe("record");
});

test("the start of an id, or an id that two things share, opens nothing by itself", () => {
  expect(onlyHit(id.slice(0, 10), [hit("record")])).toBeUndefined();
  expect(onlyHit(id, [hit("record"), hit("tx")])).toBeUndefined();
});

test("a thing comes before what the index keeps beside it under the same id, and its page stands once", () => {
  const hits = onePerPage([hit("escrow", { to: `/study/${id}` }), hit("study"), hit("opening")]);
  expect(hits.map(({ kind }) => kind)).toEqual(["study", "opening"]);
  expect(onlyHit(id, hits.slice(0, 1))?.to).toBe(`/study/${id}`);
});

test.each([
  ["abc", "at least the first four"],
  ["999999999", "No block has this height"],
  ["aceso1qqqq", "An address is"],
  [id.slice(0, 63), "Nothing starts with"],
  [`${id}0`, "has 65"],
  [id, "newer than the index"],
  ["abcdxyz!", "these do not fit: x y z !"],
])("words that fit nothing get a hint: %s", (words, hint) => expect(searchHint(words)).toContain(hint));
