// SPDX-License-Identifier: Apache-2.0
import { encodeCbor } from "@aceso/proto/encoding";
import { expect, test } from "vitest";
import { answerBy } from "../test/sealing.ts";
import { chainId, flipped, openVault } from "../test/world.ts";
import { encapsulate } from "./capsule.ts";
import { asArray, decodeCbor } from "./cbor.ts";
import { boxKeys } from "./hpke.ts";
import { openRelease, readReleaseHeader, sealRelease } from "./release_box.ts";

const vault = openVault();
const { random } = vault;
const context = {
  chainId,
  order: random(32),
  shareGeneration: 1,
  records: Array.from({ length: 2 }, () => ({ id: random(32), capsule: encapsulate(vault.vaultKey, random).e })),
};
const chunks = answerBy(vault, context, 4);
const keys = boxKeys(random);
const header = { order: context.order, index: 4, shareGeneration: 1n, height: 77n };
const box = await sealRelease({ chainId, header, chunks, recipient: keys.public, random });
const opening = { chainId, order: context.order, index: 4, shareGeneration: 1, secret: keys.secret, box };

test("the recipient opens the answer, and anybody reads its header", async () => {
  expect(await openRelease(opening)).toEqual({ header, chunks });
  expect(readReleaseHeader(box)).toEqual(header);
});

test.each([
  ["another order", { order: flipped(context.order) }, "wrong_header"],
  ["another trustee", { index: 3 }, "wrong_header"],
  ["another share generation", { shareGeneration: 2 }, "wrong_header"],
  ["another chain", { chainId: "aceso-1" }, "box_closed"],
  ["the key made for another trustee", { secret: boxKeys(random).secret }, "box_closed"],
  ["a changed byte", { box: flipped(box, box.length - 1) }, "box_closed"],
])("a release box is refused for %s", async (_, twin, code) => {
  await expect(openRelease({ ...opening, ...twin })).rejects.toMatchObject({ code });
});

test("the clear header cannot be altered: the height is bound to the box", async () => {
  const [, , sealed] = asArray("box", decodeCbor("box", box, 10_000), { exactly: 3 });
  const forged = encodeCbor([1, [header.order, 4, 1, 78], sealed]);
  const genuine = encodeCbor([1, [header.order, 4, 1, 77], sealed]);
  expect(genuine).toEqual(box);
  expect(readReleaseHeader(forged).height).toBe(78n);
  await expect(openRelease({ ...opening, box: forged })).rejects.toMatchObject({ code: "box_closed" });
});

test.each([
  ["not CBOR", Uint8Array.of(0xff), "bad_cbor"],
  ["another version", encodeCbor([2, [header.order, 4, 1, 77], new Uint8Array(64)]), "bad_cbor"],
  ["place 0", encodeCbor([1, [header.order, 0, 1, 77], new Uint8Array(64)]), "bad_index"],
  ["too many bytes", new Uint8Array(300_000), "too_large"],
])("a box that is %s is refused", async (_, bytes, code) => {
  await expect(openRelease({ ...opening, box: bytes })).rejects.toMatchObject({ code });
});
