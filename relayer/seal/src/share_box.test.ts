// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { at, chainId, flipped, openVault, seeded } from "../test/world.ts";
import { deal } from "./deal.ts";
import { boxKeys } from "./hpke.ts";
import { openShare, sealShare } from "./share_box.ts";

const { vault, commitments, shares, scalar, random } = openVault();
const keys = boxKeys(random);
const context = { chainId, vault, shareGeneration: 1 };
const share = at(shares, 1);
const box = await sealShare({ ...context, share, recipient: keys.public, random });
const opening = { ...context, index: 2, secret: keys.secret, sealed: box, commitments };

test("a trustee opens its share box and gets its share", async () => {
  expect(await openShare(opening)).toEqual(share);
});

test.each([
  ["another chain", { chainId: "aceso-1" }],
  ["another vault", { vault: flipped(vault) }],
  ["another share generation", { shareGeneration: 2 }],
  ["another place", { index: 3 }],
  ["another key", { secret: boxKeys(random).secret }],
  ["a changed byte", { sealed: flipped(box, 40) }],
  ["a cut box", { sealed: box.subarray(0, 20) }],
])("a share box does not open for %s", async (_, twin) => {
  await expect(openShare({ ...opening, ...twin })).rejects.toMatchObject({ code: "box_closed" });
});

test("a share that does not lie on the committed polynomial is not accepted", async () => {
  const other = deal({ scalar, threshold: 3, size: 5, random: seeded("other") });
  await expect(openShare({ ...opening, commitments: other.commitments })).rejects.toMatchObject({ code: "share_mismatch" });
});

test("place 0 cannot be sealed", () => {
  expect(() => sealShare({ ...context, share: { index: 0, value: scalar }, recipient: keys.public, random })).toThrow(/bad_index/);
});
