// SPDX-License-Identifier: Apache-2.0
import { concat, unhex } from "@aceso/proto/encoding";
import { expect, test } from "vitest";
import { flipped, seeded } from "../test/world.ts";
import { boxKeys, hpkeOpen, hpkeSeal } from "./hpke.ts";

// RFC 9180 appendix A.1.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode, sequence number 0.
const rfc = {
  ekm: unhex("7268600d403fce431561aef583ee1613527cff655c1343f29812e66706df3234"),
  recipient: unhex("3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d"),
  secret: unhex("4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8"),
  info: unhex("4f6465206f6e2061204772656369616e2055726e"),
  aad: new TextEncoder().encode("Count-0"),
  plaintext: new TextEncoder().encode("Beauty is truth, truth beauty"),
  enc: unhex("37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431"),
  ciphertext: unhex("f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a"),
};
const sealed = concat(rfc.enc, rfc.ciphertext);

test("a box is what RFC 9180 appendix A.1.1 writes, from the same 32 random bytes", async () => {
  const { recipient, info, aad, plaintext } = rfc;
  expect(await hpkeSeal({ recipient, info, aad, plaintext, random: () => rfc.ekm })).toEqual(sealed);
});

test("the RFC's box opens, and no twin of it does", async () => {
  const { secret, info, aad } = rfc;
  expect(await hpkeOpen({ secret, info, aad, sealed })).toEqual(rfc.plaintext);
  const twins = [
    { secret: flipped(secret, 5) },
    { info: flipped(info) },
    { aad: flipped(aad) },
    { sealed: flipped(sealed) },
    { aad: undefined },
  ];
  for (const twin of twins) {
    await expect(hpkeOpen({ secret, info, aad, sealed, ...twin })).rejects.toMatchObject({ code: "box_closed" });
  }
});

test("a source of randomness that gives too little is refused", async () => {
  await expect(hpkeSeal({ ...rfc, random: () => new Uint8Array(31) })).rejects.toMatchObject({ code: "bad_bytes" });
});

test("every recipient key is fresh", () => {
  const random = seeded("keys");
  expect(boxKeys(random).public).not.toEqual(boxKeys(random).public);
});
