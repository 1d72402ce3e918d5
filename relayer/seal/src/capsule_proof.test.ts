// SPDX-License-Identifier: Apache-2.0
import { concat } from "@aceso/proto/encoding";
import { expect, test } from "vitest";
import { chainId, flipped, littleEndianBytes, openVault } from "../test/world.ts";
import { encapsulate } from "./capsule.ts";
import { type CapsuleStatement, proveCapsule, verifyCapsule } from "./capsule_proof.ts";
import { decodePoint, decodeScalar, encodeScalar, Scalars } from "./group.ts";

const { vault, vaultKey, random } = openVault();
const { e, r } = encapsulate(vaultKey, random);
const statement: CapsuleStatement = { chainId, vault, vaultKey, batchId: random(32), ciphertextHash: random(32), capsule: e };
const proof = proveCapsule({ ...statement, r, random });

test("the sealer's capsule proof verifies", () => {
  expect(verifyCapsule(statement, proof)).toBe(true);
});

test.each([
  ["chain", { chainId: "aceso-1" }],
  ["vault", { vault: flipped(vault) }],
  ["vault key", { vaultKey: openVault("other").vaultKey }],
  ["batch", { batchId: flipped(statement.batchId) }],
  ["ciphertext", { ciphertextHash: flipped(statement.ciphertextHash) }],
  ["capsule", { capsule: encapsulate(vaultKey, random).e }],
])("a capsule proof does not verify for another %s", (_, twin) => {
  expect(verifyCapsule({ ...statement, ...twin }, proof)).toBe(false);
});

test("a mauled capsule E' = x·E is refused, with the old proof and with every multiple of it", () => {
  const x = 7n;
  const mauled = { ...statement, capsule: decodePoint("E", e).multiply(x).toBytes() };
  const commitment = decodePoint("R", proof.slice(0, 32)).multiply(x).toBytes();
  const response = encodeScalar(Scalars.mul(decodeScalar("s", proof.slice(32)), x));
  expect(verifyCapsule(mauled, proof)).toBe(false);
  expect(verifyCapsule(mauled, concat(commitment, response))).toBe(false);
  expect(verifyCapsule(mauled, concat(proof.slice(0, 32), response))).toBe(false);
});

test.each([
  ["a changed commitment", flipped(proof)],
  ["a changed response", flipped(proof, 32)],
  ["a response that is not reduced", concat(proof.slice(0, 32), littleEndianBytes(decodeScalar("s", proof.slice(32)) + Scalars.ORDER))],
  ["a byte too many", concat(proof, new Uint8Array(1))],
  ["nothing", new Uint8Array()],
])("a capsule proof with %s is refused", (_, twin) => {
  expect(verifyCapsule(statement, twin)).toBe(false);
});

test("the identity is no capsule and no vault key", () => {
  expect(verifyCapsule({ ...statement, capsule: new Uint8Array(32) }, proof)).toBe(false);
  expect(verifyCapsule({ ...statement, vaultKey: new Uint8Array(32) }, proof)).toBe(false);
  expect(() => encapsulate(new Uint8Array(32), random)).toThrow(/bad_point/);
});
