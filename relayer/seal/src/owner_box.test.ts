// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { chainId, flipped, openVault } from "../test/world.ts";
import { type OwnerBoxContext, openOwnerBox, sealToOwner } from "./owner_box.ts";

const { vault, owner, random } = openVault();
const context: OwnerBoxContext = { chainId, vault, kind: "refusal", order: random(32) };
const message = new TextEncoder().encode("study over");
const sealed = await sealToOwner({ ...context, ownerBox: owner.box.public, message, random });
const opening = { ...context, secret: owner.box.secret, sealed };

test("who holds the vault seed reads what is sent to the owner", async () => {
  expect(await openOwnerBox(opening)).toEqual(message);
});

test("a notice needs no order", async () => {
  const notice = { chainId, vault, kind: "notice" } as const;
  const box = await sealToOwner({ ...notice, ownerBox: owner.box.public, message, random });
  expect(await openOwnerBox({ ...notice, secret: owner.box.secret, sealed: box })).toEqual(message);
});

test.each([
  ["another vault", { vault: flipped(vault) }],
  ["another kind", { kind: "result" as const }],
  ["another order", { order: random(32) }],
  ["no order", { order: undefined }],
  ["another owner", { secret: openVault("other").owner.box.secret }],
  ["a changed byte", { sealed: flipped(sealed, 33) }],
])("an owner box does not open for %s", async (_, twin) => {
  await expect(openOwnerBox({ ...opening, ...twin })).rejects.toMatchObject({ code: "box_closed" });
});

test("a key that is no X25519 key cannot be sealed to", async () => {
  await expect(sealToOwner({ ...context, ownerBox: new Uint8Array(32), message, random })).rejects.toMatchObject({ code: "bad_point" });
});
