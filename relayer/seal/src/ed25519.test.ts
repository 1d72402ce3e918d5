// SPDX-License-Identifier: Apache-2.0
import { concat, scalarFromPreimage } from "@aceso/proto/encoding";
import { ed25519 } from "@noble/curves/ed25519.js";
import { expect, test } from "vitest";
import { flipped, seeded } from "../test/world.ts";
import { sign, signKeys, verifySignature } from "./ed25519.ts";
import { encodeScalar } from "./group.ts";

const keys = signKeys(seeded("ed25519")(32));
const message = new TextEncoder().encode("statement");
const signature = sign(keys.secret, message);

test("a signature verifies for its message and key only", async () => {
  expect(await verifySignature(keys.public, message, signature)).toBe(true);
  expect(await verifySignature(keys.public, flipped(message), signature)).toBe(false);
  expect(await verifySignature(keys.public, message, flipped(signature))).toBe(false);
  expect(await verifySignature(signKeys(flipped(keys.secret)).public, message, signature)).toBe(false);
  expect(await verifySignature(keys.public, message, signature.subarray(1))).toBe(false);
});

test("a signature that holds only after the cofactor is cleared is refused, as the chain refuses it", async () => {
  const { Point } = ed25519;
  const torsion = Point.fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"); // order 8
  const nonce = 12_345n;
  const r = Point.BASE.multiply(nonce).add(torsion).toBytes();
  const { scalar } = ed25519.utils.getExtendedPublicKey(keys.secret);
  const k = scalarFromPreimage(concat(r, keys.public, message));
  const crafted = concat(r, encodeScalar(nonce + k * scalar));
  expect(ed25519.verify(crafted, message, keys.public)).toBe(true); // the library clears the cofactor
  expect(await verifySignature(keys.public, message, crafted)).toBe(false);
});

test("a small-order key signs nothing", async () => {
  const neutral = concat(Uint8Array.of(1), new Uint8Array(31));
  const forged = concat(neutral, new Uint8Array(32));
  expect(await verifySignature(neutral, message, forged)).toBe(false);
});
