// SPDX-License-Identifier: Apache-2.0
import { blobName } from "@aceso/proto/encoding";
import { expect, test } from "vitest";
import { sealed, toSeal } from "../test/sealing.ts";
import { chainId, flipped, openVault } from "../test/world.ts";
import { verifyCapsule } from "./capsule_proof.ts";
import { openLabel } from "./label.ts";
import { openRecord, sealRecord } from "./record.ts";
import { verifyRecordHeader } from "./record_header.ts";
import { decapsulate, vaultScalar } from "./vault_scalar.ts";

const vault = openVault();
const { input, record, opening } = await sealed(vault);
const k = decapsulate(vault.scalar, record.capsule);
const header = {
  chainId,
  vault: vault.vault,
  batchId: input.batchId,
  sealContext: record.sealContext,
  ciphertextHash: record.content.name,
  capsuleProof: record.capsuleProof,
  labelBox: record.labelBox.name,
  categoryPublic: input.categoryPublic,
  relayer: input.relayer,
  validUntil: input.validUntil,
};

test("the owner opens what the owner sealed", async () => {
  expect(await openRecord(opening(k))).toEqual(input.plaintext);
});

test("a sealed record carries a capsule proof, a label and a header that verify", async () => {
  const statement = { chainId, vault: vault.vault, vaultKey: vault.vaultKey, batchId: input.batchId };
  const full = { ...statement, ciphertextHash: record.content.name, capsule: record.capsule };
  expect(verifyCapsule(full, record.capsuleProof)).toBe(true);
  const label = await openLabel({ labelKey: vault.labelKey, sealed: record.labelBox.bytes, commit: record.labelCommit });
  expect(label).toMatchObject(input.label);
  expect(await verifyRecordHeader(header, vault.agent.public, record.headerSignature)).toBe(true);
  expect(record.labelBox.name).toEqual(blobName(record.labelBox.bytes));
});

test.each([
  ["relayer", { relayer: flipped(header.relayer) }],
  ["batch", { batchId: flipped(header.batchId) }],
  ["label box", { labelBox: flipped(header.labelBox) }],
  ["category", { categoryPublic: 2 }],
  ["end of validity", { validUntil: 1n }],
])("the header's signature does not carry over to another %s", async (_, twin) => {
  expect(await verifyRecordHeader({ ...header, ...twin }, vault.agent.public, record.headerSignature)).toBe(false);
});

test("a header signed by another key is refused", async () => {
  expect(await verifyRecordHeader(header, openVault("other").agent.public, record.headerSignature)).toBe(false);
});

test.each([
  ["batch", { batchId: flipped(input.batchId) }],
  ["de-identification level", { deid: 5 }],
  ["de-identification configuration", { deidConfig: flipped(input.deidConfig) }],
  ["label", { labelCommit: flipped(record.labelCommit) }],
  ["size bucket", { sizeBucket: 13 }],
  ["vault", { vault: flipped(vault.vault) }],
])("the content does not open under another %s", async (_, twin) => {
  await expect(openRecord({ ...opening(k), ...twin })).rejects.toMatchObject({ code: "box_closed" });
});

test("after shredding nobody derives the scalar again: the seed with any other salt opens nothing", async () => {
  const { seed, vaultClass, generation } = vault;
  const guess = vaultScalar({ seed, salt: new Uint8Array(32), class: vaultClass, generation });
  await expect(openRecord(opening(decapsulate(guess, record.capsule)))).rejects.toMatchObject({ code: "box_closed" });
});

test("two seals of the same readings share no capsule, no content and no label commitment", async () => {
  const again = await sealRecord({ ...toSeal(vault, input.plaintext), batchId: input.batchId });
  expect(again.capsule).not.toEqual(record.capsule);
  expect(again.content.name).not.toEqual(record.content.name);
  expect(again.labelCommit).not.toEqual(record.labelCommit);
});
