// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { chainId, flipped, openVault } from "../test/world.ts";
import { signKeys } from "./ed25519.ts";
import { boxKeys } from "./hpke.ts";
import { type PolicyDocument, policyHash } from "./policy_document.ts";
import { openPolicy, sealPolicy } from "./policy_package.ts";

const { vault, owner, labelKey, random } = openVault();
const policy: PolicyDocument = { resourceType: "Consent", status: "active" };
const salt = random(32);
const trustee = boxKeys(random);
const context = { chainId, consent: random(32), vault, shareGeneration: 1, index: 2 };
const sealing = { ...context, package: { policy, salt, labelKey }, ownerSecret: owner.sign.secret, recipient: trustee.public, random };
const sealed = await sealPolicy(sealing);
const opening = { ...context, secret: trustee.secret, sealed, policyHash: policyHash(salt, policy), ownerSign: owner.sign.public };

test("a trustee opens the policy, its salt and the label key", async () => {
  expect(await openPolicy(opening)).toEqual({ policy, salt, labelKey });
});

test.each([
  ["another consent", { consent: flipped(context.consent) }, "box_closed"],
  ["another vault", { vault: flipped(vault) }, "box_closed"],
  ["another share generation", { shareGeneration: 2 }, "box_closed"],
  ["another place", { index: 1 }, "box_closed"],
  ["another trustee's key", { secret: boxKeys(random).secret }, "box_closed"],
  ["a changed byte", { sealed: flipped(sealed, 50) }, "box_closed"],
  ["another policy hash on chain", { policyHash: flipped(opening.policyHash) }, "policy_hash_mismatch"],
  ["another owner's key", { ownerSign: signKeys(random(32)).public }, "bad_signature"],
  ["a small-order owner key", { ownerSign: Uint8Array.of(1, ...new Uint8Array(31)) }, "bad_signature"],
])("a policy box is refused for %s", async (_, twin, code) => {
  await expect(openPolicy({ ...opening, ...twin })).rejects.toMatchObject({ code });
});

test("a policy signed by the wallet's thief instead of owner_sign is refused", async () => {
  const stolen = await sealPolicy({ ...sealing, ownerSecret: random(32) });
  await expect(openPolicy({ ...opening, sealed: stolen })).rejects.toMatchObject({ code: "bad_signature" });
});

test("place 0 cannot be sealed", () => {
  expect(() => sealPolicy({ ...sealing, index: 0 })).toThrow(/bad_index/);
});
