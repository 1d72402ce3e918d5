// SPDX-License-Identifier: Apache-2.0
import { partialsStatement } from "@aceso/proto/encoding";
import { expect, test } from "vitest";
import { answerBy, signerAt } from "../test/sealing.ts";
import { at, chainId, flipped, openVault } from "../test/world.ts";
import type { AnswerChunk, OrderContext } from "./answer.ts";
import { verifyAnswer } from "./answer_check.ts";
import { encapsulate } from "./capsule.ts";
import { sign } from "./ed25519.ts";

const vault = openVault();
const records = Array.from({ length: 102 }, () => ({ id: vault.random(32), capsule: encapsulate(vault.vaultKey, vault.random).e }));
const order: OrderContext = { chainId, order: vault.random(32), shareGeneration: 1, records: records.slice(0, 3) };
const answer = answerBy(vault, order, 2);
const signer = signerAt(vault, 2);

/** The chunk as the trustee would sign it: what it says is its own word. */
function signedByTrustee(chunk: AnswerChunk): AnswerChunk {
  const statement = partialsStatement({ ...chunk, chainId, order: order.order, shareGeneration: 1, index: 2 });
  return { ...chunk, signature: sign(at(vault.trustees, 1).secret, statement) };
}

test("an honest answer verifies and gives a partial per record", async () => {
  const result = await verifyAnswer(order, answer, signer);
  expect(result).toMatchObject({ kind: "verified", index: 2 });
  expect(result.kind === "verified" && result.partials.size).toBe(3);
});

test("an order of more than a hundred records is answered in chunks", async () => {
  const long = { ...order, records };
  const chunks = answerBy(vault, long, 2);
  expect(chunks.map(({ chunk, records }) => [chunk, records.length])).toEqual([
    [0, 100],
    [1, 2],
  ]);
  expect(await verifyAnswer(long, chunks, signer)).toMatchObject({ kind: "verified" });
  expect(await verifyAnswer(long, [at(chunks, 0), at(chunks, 0)], signer)).toMatchObject({ kind: "fault", code: "repeated_chunk" });
});

test("an erased record is skipped, by the trustee and by the reader", async () => {
  const erased = { ...order, records: order.records.with(1, { id: at(records, 1).id, capsule: undefined }) };
  const result = await verifyAnswer(erased, answerBy(vault, erased, 2), signer);
  expect(result.kind === "verified" && result.partials.size).toBe(2);
});

test("a wrong partial names its trustee and its chunk", async () => {
  const chunk = at(answer, 0);
  const wrong = signedByTrustee({ ...chunk, partials: chunk.partials.with(1, at(chunk.partials, 0)) });
  expect(await verifyAnswer(order, [wrong], signer)).toEqual({ kind: "fault", index: 2, chunk: 0, code: "bad_partial" });
});

test("a chunk that somebody else altered blames nobody: its signature does not verify", async () => {
  const chunk = at(answer, 0);
  for (const twin of [{ proof: flipped(chunk.proof) }, { chunk: 1 }, { signature: flipped(chunk.signature) }, { records: [] }]) {
    expect(await verifyAnswer(order, [{ ...chunk, ...twin }], signer)).toMatchObject({ kind: "fault", code: "bad_signature" });
  }
});

test.each([
  ["another order", { order: flipped(order.order) }],
  ["another chain", { chainId: "aceso-1" }],
  ["another share generation", { shareGeneration: 2 }],
])("an answer does not carry over to %s", async (_, twin) => {
  expect(await verifyAnswer({ ...order, ...twin }, answer, signer)).toMatchObject({ kind: "fault", code: "bad_signature" });
});

test("an answer of one trustee is no answer of another", async () => {
  expect(await verifyAnswer(order, answer, signerAt(vault, 3))).toMatchObject({ index: 3, code: "bad_signature" });
});

test.each([
  ["a record that is not of the order", (ids: Uint8Array[]) => ids.with(0, at(records, 50).id)],
  ["records in another order", (ids: Uint8Array[]) => [...ids].reverse()],
  ["a record twice", (ids: Uint8Array[]) => ids.with(1, at(ids, 0))],
])("an answer for %s is a fault", async (_, change) => {
  const chunk = at(answer, 0);
  const wrong = signedByTrustee({ ...chunk, records: change(chunk.records) });
  expect(await verifyAnswer(order, [wrong], signer)).toMatchObject({ kind: "fault", code: "unknown_record" });
});
