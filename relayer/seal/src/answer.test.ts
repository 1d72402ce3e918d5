// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { answerBy } from "../test/sealing.ts";
import { at, chainId, openVault } from "../test/world.ts";
import { answerOrder } from "./answer.ts";
import { encapsulate } from "./capsule.ts";
import { publicShare } from "./deal.ts";

const vault = openVault();
const records = Array.from({ length: 101 }, () => ({ id: vault.random(32), capsule: encapsulate(vault.vaultKey, vault.random).e }));
const order = { chainId, order: vault.random(32), shareGeneration: 1, records };

test("an answer is made chunk by chunk, and stopping early computes no later partial", () => {
  const key = publicShare(vault.commitments, 1);
  const answering = {
    ...order,
    share: at(vault.shares, 0),
    publicShare: key,
    signSecret: at(vault.trustees, 0).secret,
    random: vault.random,
  };
  let drawn = 0;
  const counting = (length: number) => {
    drawn++;
    return vault.random(length);
  };
  const chunks = answerOrder({ ...answering, random: counting });
  expect(drawn).toBe(0);
  expect(chunks.next().value?.records.length).toBe(100);
  expect(drawn).toBe(1); // the nonce of one proof
});

test("a chunk whose records are all erased is left out, and the later one keeps its number", () => {
  const erased = { ...order, records: records.map((record, k) => (k < 100 ? { id: record.id, capsule: undefined } : record)) };
  const answer = answerBy(vault, erased, 1);
  expect(answer.map(({ chunk, records }) => [chunk, records.length])).toEqual([[1, 1]]);
});

test("an order with nothing left to open has an empty answer", () => {
  expect(answerBy(vault, { ...order, records: [] }, 1)).toEqual([]);
});
