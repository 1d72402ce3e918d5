// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { chainId, flipped, openVault } from "../test/world.ts";
import { signShare, verifyShareStatement } from "./share_statement.ts";

const { vault, owner, agent, random } = openVault();
const terms = {
  chainId,
  vault,
  records: [random(32), random(32)],
  recipient: random(20),
  recipientKeys: [random(32), random(32)],
  purpose: 4,
  expires: 1_790_000_000n,
};
const signature = signShare(terms, owner.sign.secret);

test("owner_sign's signature over a share verifies", async () => {
  expect(await verifyShareStatement(terms, owner.sign.public, signature)).toBe(true);
});

test.each([
  ["recipient", { recipient: flipped(terms.recipient) }],
  ["recipient key", { recipientKeys: [...terms.recipientKeys].reverse() }],
  ["set of records", { records: terms.records.slice(1) }],
  ["purpose", { purpose: 5 }],
  ["end", { expires: 1_790_000_001n }],
])("it does not carry over to another %s", async (_, twin) => {
  expect(await verifyShareStatement({ ...terms, ...twin }, owner.sign.public, signature)).toBe(false);
});

test("the agent key cannot share", async () => {
  expect(await verifyShareStatement(terms, owner.sign.public, signShare(terms, agent.secret))).toBe(false);
});
