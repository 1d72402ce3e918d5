// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";
import fc from "fast-check";
import { expect, test } from "vitest";
import { answerBy, orderOf, sealed, signerAt } from "../test/sealing.ts";
import { at, openVault, seeded } from "../test/world.ts";
import { type VerifiedAnswer, verifyAnswer } from "./answer_check.ts";
import { combine, interpolate } from "./combine.ts";
import { deal, publicShare } from "./deal.ts";
import { makePartials } from "./partial.ts";
import { openRecord } from "./record.ts";
import { decapsulate } from "./vault_scalar.ts";

const vault = openVault();
const { input, record, opening } = await sealed(vault);
const order = orderOf(vault, [record]);
const records = [record.id];
const k = decapsulate(vault.scalar, record.capsule);

async function answered(index: number): Promise<VerifiedAnswer> {
  const result = await verifyAnswer(order, answerBy(vault, order, index), signerAt(vault, index));
  if (result.kind === "fault") throw new Error(`trustee ${result.index}: ${result.code}`);
  return result;
}

const answers = await Promise.all([1, 2, 3, 4, 5].map(answered));
const pick = (...indexes: number[]) => indexes.map((index) => at(answers, index - 1));
const partialsOf = (chosen: VerifiedAnswer[]) =>
  chosen.map(({ index, partials }) => ({ index, partial: partials.get(hex(record.id)) ?? new Uint8Array() }));

test.each([[[1, 2, 3]], [[1, 3, 5]], [[5, 4, 2]], [[1, 2, 3, 4, 5]]])("any three trustees open the record: %s", async (indexes) => {
  const [key] = combine({ threshold: vault.threshold, answers: pick(...indexes), records });
  expect(key).toEqual({ record: record.id, k });
  expect(await openRecord(opening(key?.k ?? new Uint8Array()))).toEqual(input.plaintext);
});

test("t - 1 partials are refused, and forced together they open nothing", async () => {
  expect(() => combine({ threshold: 3, answers: pick(2, 4), records })).toThrow(/not_enough_partials/);
  for (const pair of [pick(1, 2), pick(2, 5), pick(3, 4)]) {
    const forced = interpolate(partialsOf(pair));
    expect(forced).not.toEqual(k);
    await expect(openRecord(opening(forced))).rejects.toMatchObject({ code: "box_closed" });
  }
});

test("one trustee twice is no second trustee", () => {
  expect(() => combine({ threshold: 3, answers: pick(1, 2, 2), records })).toThrow(/duplicate_partial/);
  expect(() => interpolate(partialsOf(pick(1, 1)))).toThrow(/duplicate_partial/);
});

test("a record that too few answered is named", () => {
  const unknown = vault.random(32);
  expect(() => combine({ threshold: 3, answers, records: [unknown] })).toThrow(new RegExp(hex(unknown)));
});

test("place 0 is refused", () => {
  expect(() => interpolate([{ index: 0, partial: record.capsule }])).toThrow(/bad_index/);
});

test("after a redeal the new shares open the old record, and old and new together do not", async () => {
  const redealt = deal({ scalar: vault.scalar, threshold: 3, size: 5, random: seeded("again") });
  const renewed = redealt.shares.map((share) => {
    const key = publicShare(redealt.commitments, share.index);
    const { partials } = makePartials({ share, publicShare: key, capsules: [record.capsule], random: vault.random });
    return { index: share.index, partial: at(partials, 0) };
  });
  expect(interpolate(renewed.slice(1, 4))).toEqual(k);
  const mixed = interpolate([...partialsOf(pick(1, 2)), at(renewed, 2)]);
  expect(mixed).not.toEqual(k);
  await expect(openRecord(opening(mixed))).rejects.toMatchObject({ code: "box_closed" });
});

test("every t of n partials give the key and no t - 1 of them do", () => {
  const shapes = fc.integer({ min: 2, max: 6 }).chain((size) =>
    fc.integer({ min: 2, max: size }).chain((threshold) => {
      const subset = fc.shuffledSubarray(
        Array.from({ length: size }, (_, place) => place),
        { minLength: threshold, maxLength: threshold },
      );
      return fc.record({ size: fc.constant(size), threshold: fc.constant(threshold), subset });
    }),
  );
  fc.assert(
    fc.property(shapes, fc.string(), ({ size, threshold, subset }, seed) => {
      const { commitments, shares } = deal({ scalar: vault.scalar, threshold, size, random: seeded(seed) });
      const partials = subset.map((place) => {
        const share = at(shares, place);
        const key = publicShare(commitments, share.index);
        const made = makePartials({ share, publicShare: key, capsules: [record.capsule], random: seeded(`${seed}/${place}`) });
        return { index: share.index, partial: at(made.partials, 0) };
      });
      expect(interpolate(partials)).toEqual(k);
      expect(interpolate(partials.slice(1))).not.toEqual(k);
    }),
    { numRuns: 12 },
  );
});
